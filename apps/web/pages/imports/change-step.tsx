import { App, Button, Spin } from 'antd';
import { useMemo, useState, type ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { useApproveImport, useWholeImport } from '../../api/imports.js';
import { isProblem } from '../../api/problem.js';
import type { PlanImportRowView, PlanImportView } from '../../api/types.js';
import { numberText } from '../../i18n/dictionary.js';
import { useLocale } from '../../i18n/locale.js';
import { nameOf, NamesText } from '../../ui/names-text.js';
import { problemText, ProblemAlert } from '../../ui/problem-alert.js';
import { countBodies } from './body-counts.js';
import { ChangeTable } from './row-drawer.js';

const CHANGED_SHOWN = 100;

/** The third step: what approval does, to whom, and the approval. */
export function ChangeStep({ view }: { view: PlanImportView }) {
  const { t } = useLocale();
  const [collected, setCollected] = useState(0);
  const whole = useWholeImport(view.id, setCollected);
  return (
    <div className="import-change-step">
      <h2 className="import-section">{t('imports.changeTitle')}</h2>
      <Sums view={view} />
      <Approve view={view} />
      <ProblemAlert error={whole.error} onRetry={() => void whole.refetch()} />
      {whole.isPending && (
        <Spin description={t('imports.collecting', { n: collected })} className="import-collecting" />
      )}
      {whole.data !== undefined && (
        <>
          <Bodies rows={whole.data} />
          <Changed rows={whole.data} />
        </>
      )}
    </div>
  );
}

function Sums({ view: { summary } }: { view: PlanImportView }) {
  const { t, locale } = useLocale();
  const sum = (name: string, n: number, to: string, strong = false): ReactNode => (
    <div key={name} className="import-sum" data-strong={strong}>
      <dt>{name}</dt>
      <dd>{n === 0 ? '0' : <Link to={to}>{numberText(n, locale)}</Link>}</dd>
    </div>
  );
  return (
    <dl className="import-sums">
      {sum(t('imports.willAdd'), summary.new, '?outcome=new')}
      {sum(t('imports.willChange'), summary.changed, '?outcome=changed')}
      {sum(t('imports.willStay'), summary.same, '?outcome=same')}
      {sum(t('imports.willSkip'), summary.skipped, '?')}
      {sum(t('imports.stillWrong'), summary.wrong, '?outcome=wrong', summary.wrong > 0)}
    </dl>
  );
}

function Approve({ view }: { view: PlanImportView }) {
  const { t } = useLocale();
  const navigate = useNavigate();
  const { modal, message } = App.useApp();
  const approve = useApproveImport(view.id);
  const { wrong, new: added, changed } = view.summary;
  const nothing = added + changed === 0;
  const ask = (): void => {
    void modal.confirm({
      title: t('imports.approve'),
      content: t('imports.approveAsk'),
      okText: t('imports.approve'),
      cancelText: t('common.action.back'),
      onOk: () =>
        approve.mutateAsync(view.version).catch((error: unknown) => {
          const stale = isProblem(error) && error.stale;
          void message.error(stale ? t('imports.stale') : problemText(error, t));
        }),
    });
  };
  return (
    <div className="import-approve">
      {wrong > 0 && <p className="import-blocked">{t('imports.approveBlockedWrong', { n: wrong })}</p>}
      {wrong === 0 && nothing && <p className="import-blocked">{t('imports.approveNothing')}</p>}
      <div className="import-approve-buttons">
        <Button type="primary" disabled={wrong > 0 || nothing} loading={approve.isPending} onClick={ask}>
          {t('imports.approve')}
        </Button>
        {wrong > 0 && <Button onClick={() => void navigate('?outcome=wrong')}>{t('imports.showWrong')}</Button>}
        <Button onClick={() => void navigate('?')}>{t('imports.backToTable')}</Button>
      </div>
      <p className="quiet small">{t('imports.quietNote')}</p>
    </div>
  );
}

function Bodies({ rows }: { rows: PlanImportRowView[] }) {
  const { t, locale } = useLocale();
  const counts = useMemo(() => countBodies(rows), [rows]);
  if (counts.length === 0) return null;
  const shown = (n: number): string => (n === 0 ? '–' : numberText(n, locale));
  return (
    <section>
      <h2 className="import-section">{t('imports.bodiesTitle')}</h2>
      <p className="quiet">{t('imports.bodiesHint')}</p>
      <table className="import-list import-bodies">
        <thead>
          <tr>
            <th scope="col">{t('imports.body')}</th>
            <th scope="col">{t('imports.asLead')}</th>
            <th scope="col">{t('imports.asCo')}</th>
            <th scope="col">{t('imports.sum')}</th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ body, asLead, asCo }) => (
            <tr key={body.id}>
              <td>
                <NamesText names={body.names} />
              </td>
              <td>{shown(asLead)}</td>
              <td>{shown(asCo)}</td>
              <td>
                <b>{shown(asLead + asCo)}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Changed({ rows }: { rows: PlanImportRowView[] }) {
  const { t, locale } = useLocale();
  const changed = rows.filter((row) => row.outcome === 'changed' && !row.skipped);
  if (changed.length === 0) return null;
  return (
    <section>
      <h2 className="import-section">{t('imports.changedTitle')}</h2>
      <ul className="import-changed">
        {changed.slice(0, CHANGED_SHOWN).map((row) => (
          <li key={row.id}>
            <p>
              <Link to={`?row=${row.id}&outcome=changed`}>№ {row.draft.number}</Link> {nameOf(row.draft.titles, locale)}
            </p>
            <ChangeTable changes={row.changes} />
          </li>
        ))}
      </ul>
      {changed.length > CHANGED_SHOWN && (
        <p>
          <Link to="?outcome=changed">{t('imports.shown', { shown: CHANGED_SHOWN, total: changed.length })}</Link>
        </p>
      )}
    </section>
  );
}
