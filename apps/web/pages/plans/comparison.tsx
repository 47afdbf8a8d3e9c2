import { App, Button } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { usePlanWrite } from '../../api/plans.js';
import { useMay } from '../../api/session.js';
import type { PlanComparisonView, PlanView } from '../../api/types.js';
import { exactDate } from '../../i18n/dates.js';
import { useLocale } from '../../i18n/locale.js';
import { nameOf } from '../../ui/names-text.js';
import { ProblemAlert } from '../../ui/problem-alert.js';

type Row = PlanComparisonView['added'][number];
type Change = PlanComparisonView['changed'][number]['changes'][number];

/** What differs: dropped rows with their reason, added rows, and changed ones field by field. */
export function Comparison({ plan, comparison }: { plan: PlanView; comparison: PlanComparisonView }) {
  const { t } = useLocale();
  const { added, dropped, changed, same, to } = comparison;
  const write = usePlanWrite();
  const { message } = App.useApp();
  const mayAmend = useMay('plan.amend') && to.state === 'draft';
  const takeBack = (itemId: string): void =>
    write.mutate(
      { path: `/${plan.id}/draft/changes/${itemId}`, method: 'delete' },
      { onSuccess: () => void message.success(t('plans.takeBack.done')) },
    );
  const back = ({ itemId, waiting }: Row): ReactNode =>
    mayAmend &&
    waiting && (
      <Button type="link" size="small" disabled={write.isPending} onClick={() => takeBack(itemId)}>
        {t('plans.takeBack')}
      </Button>
    );
  if (added.length + dropped.length + changed.length === 0) return <p className="quiet">{t('plans.equal')}</p>;
  return (
    <div className="plans-difference">
      <p className="quiet">
        {[
          t('plans.added.n', { n: added.length }),
          t('plans.dropped.n', { n: dropped.length }),
          t('plans.changed.n', { n: changed.length }),
          t('plans.same.n', { n: same }),
        ].join(' · ')}
      </p>
      <ProblemAlert error={write.error} />
      {dropped.length > 0 && (
        <Part title={t('plans.dropped.n', { n: dropped.length })}>
          {dropped.map((row) => (
            <li key={row.itemId}>
              <RowName row={row} /> {back(row)}
              <span className="plans-ended small">
                {[row.act, row.reason].filter((text) => text !== '').join(' · ')}
                {row.successor !== null && (
                  <>
                    {' · '}
                    <Link to={`/items/${row.successor.id}`}>
                      {t('plans.ended.successor', { number: row.successor.number })}
                    </Link>
                  </>
                )}
              </span>
            </li>
          ))}
        </Part>
      )}
      {added.length > 0 && (
        <Part title={t('plans.added.n', { n: added.length })}>
          {added.map((row) => (
            <li key={row.itemId}>
              <RowName row={row} /> {back(row)}
            </li>
          ))}
        </Part>
      )}
      {changed.length > 0 && (
        <Part title={t('plans.changed.n', { n: changed.length })}>
          {changed.map((row) => (
            <li key={row.itemId}>
              <RowName row={row} /> {back(row)}
              <Changes changes={row.changes} />
            </li>
          ))}
        </Part>
      )}
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="plans-part">
      <h2>{title}</h2>
      <ul>{children}</ul>
    </section>
  );
}

function RowName({ row }: { row: Row }) {
  const { locale } = useLocale();
  return (
    <Link to={`/items/${row.itemId}`}>
      <strong>{row.number}</strong> {nameOf(row.titles, locale)}
    </Link>
  );
}

function Changes({ changes }: { changes: readonly Change[] }) {
  const { t } = useLocale();
  return (
    <table className="plans-changes">
      <thead>
        <tr>
          <td />
          <th scope="col">{t('plans.before')}</th>
          <th scope="col">{t('plans.after')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ field, before, after }) => (
          <tr key={field}>
            <th scope="row">{t(`plans.field.${field}`)}</th>
            <td>
              <del>
                <Value field={field} text={before} />
              </del>
            </td>
            <td>
              <ins>
                <Value field={field} text={after} />
              </ins>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const LEVELS = ['special', 'control', 'working'] as const;

function Value({ field, text }: { field: Change['field']; text: string }) {
  const { t } = useLocale();
  if (text === '') return <span className="quiet">{t('plans.nothing')}</span>;
  const level = field === 'level' ? LEVELS.find((one) => one === text) : undefined;
  if (level !== undefined) return t(`words.level.${level}`);
  return field === 'dueOn' ? text.split(', ').map(exactDate).join(', ') : text;
}
