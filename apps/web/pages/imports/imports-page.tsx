import { DownloadOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import { exampleFileUrl, usePlanImports } from '../../api/imports.js';
import type { PlanImportView } from '../../api/types.js';
import { exactDate } from '../../i18n/dates.js';
import { useLocale } from '../../i18n/locale.js';
import { InstantText } from '../../ui/date-text.js';
import { EmptyState } from '../../ui/empty-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { PageSkeleton } from '../../ui/page-skeleton.js';
import { Page } from '../../ui/page.js';
import { PersonText } from '../../ui/person-text.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { OutcomeCounts } from './outcome-counts.js';
import './imports.css';

/** Every plan file that was ever brought here, and the way to bring another. */
export function ImportsPage() {
  const { t } = useLocale();
  const navigate = useNavigate();
  const imports = usePlanImports();
  const list = imports.data ?? [];
  return (
    <Page>
      <PageHeader title={t('imports.title')}>
        <Button type="primary" icon={<PlusOutlined />} onClick={() => void navigate('/imports/new')}>
          {t('imports.newImport')}
        </Button>
      </PageHeader>
      <p className="page-intro">
        {t('imports.intro')} <ExampleLinks />
      </p>
      {imports.isPending && <PageSkeleton />}
      <ProblemAlert error={imports.error} onRetry={() => void imports.refetch()} />
      {imports.isSuccess && list.length === 0 && (
        <EmptyState title={t('imports.earlierEmptyTitle')} text={t('imports.earlierEmptyText')} />
      )}
      {list.length > 0 && <Earlier imports={list} />}
    </Page>
  );
}

export function ExampleLinks() {
  const { t } = useLocale();
  return (
    <span className="import-examples">
      <DownloadOutlined aria-hidden="true" /> {t('imports.example')}:{' '}
      <a href={exampleFileUrl('ru')} download>
        {t('imports.exampleRu')}
      </a>
      {', '}
      <a href={exampleFileUrl('kk')} download>
        {t('imports.exampleKk')}
      </a>
    </span>
  );
}

function Earlier({ imports }: { imports: PlanImportView[] }) {
  const { t } = useLocale();
  return (
    <section aria-labelledby="imports-earlier">
      <h2 id="imports-earlier" className="import-section">
        {t('imports.earlier')}
      </h2>
      <table className="import-list">
        <thead>
          <tr>
            <th scope="col">{t('imports.file')}</th>
            <th scope="col">{t('imports.act')}</th>
            <th scope="col">{t('imports.stateColumn')}</th>
            <th scope="col">{t('imports.resultColumn')}</th>
            <th scope="col">{t('imports.uploadedBy')}</th>
          </tr>
        </thead>
        <tbody>
          {imports.map((view) => (
            <tr key={view.id}>
              <td className="import-list-file">
                <Link to={`/imports/${view.id}`} data-row>
                  {view.fileName}
                </Link>
              </td>
              <td>
                <ActText view={view} />
              </td>
              <td>
                <span className="import-state" data-state={view.state}>
                  {t(`imports.state_${view.state}`)}
                </span>
              </td>
              <td>
                {view.totalRows > 0 && <span className="quiet">{t('imports.rows', { n: view.totalRows })} · </span>}
                {view.error !== null ? view.error.message : <OutcomeCounts summary={view.summary} />}
              </td>
              <td>
                <PersonText person={view.createdBy} />
                <span className="names-second">
                  <InstantText at={view.createdAt} short />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

export function ActText({ view }: { view: PlanImportView }) {
  const { t } = useLocale();
  const date = exactDate(view.actOn);
  if (view.actNumber === null || view.actNumber === '') return <span>{t('imports.actOnly', { date })}</span>;
  return <span>{t('imports.actOf', { number: view.actNumber, date })}</span>;
}
