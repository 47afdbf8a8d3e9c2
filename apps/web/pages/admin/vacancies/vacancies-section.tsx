import { Link } from 'react-router';
import { useVacancies, type VacanciesView } from '../../../api/administration.js';
import type { SeatView } from '../../../api/types.js';
import { useLocale } from '../../../i18n/locale.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { NamesText } from '../../../ui/names-text.js';
import { PageSkeleton } from '../../../ui/page-skeleton.js';
import { PlainTable, type PlainColumn } from '../../../ui/plain-table.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';

type BodyVacancy = VacanciesView['bodies'][number];

/** Where a letter would reach nobody. */
export function VacanciesSection() {
  const { t } = useLocale();
  const { data, error, isPending, refetch } = useVacancies();
  const seatColumns: PlainColumn<SeatView>[] = [
    { key: 'title', title: t('admin.seats.title'), render: ({ titles }) => <NamesText names={titles} both /> },
    { key: 'kind', title: t('admin.seats.kind'), width: 220, render: ({ kind }) => t(`words.role.${kind}`) },
    {
      key: 'body',
      title: t('admin.seats.body'),
      render: ({ body }) => body !== null && <NamesText names={body.names} />,
    },
  ];
  const bodyColumns: PlainColumn<BodyVacancy>[] = [
    {
      key: 'body',
      title: t('admin.bodies.name'),
      render: ({ body }) => (
        <Link to={`/admin/bodies?body=${body.id}`} data-row>
          <NamesText names={body.names} both />
        </Link>
      ),
    },
    {
      key: 'missing',
      title: t('admin.vacancies.missing'),
      width: 320,
      render: ({ missing }) => missing.map((kind) => t(`admin.vacancies.${kind}`)).join(', '),
    },
  ];
  const nothing = data !== undefined && data.seats.length + data.bodies.length === 0;
  return (
    <>
      <p className="page-intro">{t('admin.vacancies.intro')}</p>
      <ProblemAlert error={error} onRetry={() => void refetch()} />
      {isPending && <PageSkeleton />}
      {nothing && <EmptyState title={t('admin.vacancies.emptyTitle')} text={t('admin.vacancies.emptyText')} />}
      {data !== undefined && data.seats.length > 0 && (
        <section>
          <h2 className="admin-heading">
            {t('admin.vacancies.seats')} <span className="quiet">{data.seats.length}</span>
          </h2>
          <PlainTable
            label={t('admin.vacancies.seats')}
            columns={seatColumns}
            rows={data.seats}
            keyOf={({ id }) => id}
          />
        </section>
      )}
      {data !== undefined && data.bodies.length > 0 && (
        <section>
          <h2 className="admin-heading">
            {t('admin.vacancies.bodies')} <span className="quiet">{data.bodies.length}</span>
          </h2>
          <PlainTable
            label={t('admin.vacancies.bodies')}
            columns={bodyColumns}
            rows={data.bodies}
            keyOf={({ body }) => body.id}
          />
        </section>
      )}
    </>
  );
}
