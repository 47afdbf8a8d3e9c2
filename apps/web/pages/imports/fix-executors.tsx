import { Select } from 'antd';
import { useState } from 'react';
import type { BodyRef, ImportCorrections, PlanImportRowView } from '../../api/types.js';
import { hasText } from '../../i18n/texts.js';
import { useLocale } from '../../i18n/locale.js';
import { BodySelect } from '../../ui/body-select.js';
import { nameOf } from '../../ui/names-text.js';

/** How many members of a group are named. */
const GROUP_SHOWN = 4;

interface Props {
  row: PlanImportRowView;
  busy: boolean;
  onCorrect: (correction: ImportCorrections) => void;
}

/** Each name of the cell beside the body it means; another body may be chosen, and who leads. */
export function FixExecutors({ row, busy, onCorrect }: Props) {
  const { t, locale } = useLocale();
  const { executors } = row.draft;
  const bodies = uniqueBodies(executors.flatMap((executor) => executor.bodies));
  const lead = executors.find(({ role }) => role === 'lead')?.bodies;
  return (
    <div className="import-fix">
      <ul className="import-executors">
        {executors.map((executor) => (
          <li key={executor.name}>
            <Executor
              executor={executor}
              busy={busy}
              onPick={(bodyId) => onCorrect({ executors: [{ name: executor.name, bodyId }] })}
              onLeaveOut={
                executors.length > 1 ? () => onCorrect({ executors: [{ name: executor.name, bodyId: null }] }) : null
              }
            />
          </li>
        ))}
      </ul>
      {bodies.length > 1 && (
        <label className="import-whose">
          <span>{t('imports.whoLeads')}</span>
          <Select
            aria-label={t('imports.whoLeads')}
            disabled={busy}
            value={row.corrections.leadBodyId ?? (lead?.length === 1 ? lead[0]?.id : undefined)}
            onChange={(leadBodyId: string) => onCorrect({ leadBodyId })}
            options={bodies.map((body) => ({ value: body.id, label: nameOf(body.names, locale) }))}
            popupMatchSelectWidth={360}
          />
        </label>
      )}
      <p className="quiet small">{t('imports.remembered')}</p>
    </div>
  );
}

interface ExecutorProps {
  executor: PlanImportRowView['draft']['executors'][number];
  busy: boolean;
  onPick: (bodyId: string) => void;
  /** Takes the name out of the row; null for the only one. */
  onLeaveOut: (() => void) | null;
}

function Executor({ executor, busy, onPick, onLeaveOut }: ExecutorProps) {
  const { t, locale } = useLocale();
  const [changing, setChanging] = useState(false);
  const { name, marks, bodies, role } = executor;
  const marksText = marks.map((mark) => {
    const key = `words.mark.${mark}`;
    return hasText(key) ? t(key) : mark;
  });
  const pick = (value: string | string[] | undefined): void => {
    if (typeof value !== 'string') return;
    setChanging(false);
    onPick(value);
  };
  return (
    <>
      <span className="import-executor-name">
        «{name}»{marksText.length > 0 && <span className="quiet"> ({marksText.join(', ')})</span>}
      </span>
      <span className="import-executor-bodies">
        {bodies.length === 0 && !changing && <b className="import-unknown">{t('imports.notFound')}</b>}
        {!changing && bodies.length > 0 && (
          <span className={role === 'lead' ? 'import-lead' : undefined}>
            {bodies.length === 1 && bodies[0] !== undefined
              ? nameOf(bodies[0].names, locale)
              : bodies
                  .slice(0, GROUP_SHOWN)
                  .map((body) => nameOf(body.shorts, locale))
                  .join(', ')}
            {bodies.length > GROUP_SHOWN && ` ${t('imports.datesMore', { n: bodies.length - GROUP_SHOWN })}`}
          </span>
        )}
        {changing || bodies.length === 0 ? (
          <BodySelect
            aria-label={`${t('imports.pickBody')}: ${name}`}
            placeholder={t('imports.pickBody')}
            disabled={busy}
            onChange={pick}
          />
        ) : (
          <button type="button" className="import-change" onClick={() => setChanging(true)}>
            {t('imports.fix')}
            <span className="only-heard">: {name}</span>
          </button>
        )}
        {onLeaveOut !== null && (
          <button type="button" className="import-change" disabled={busy} onClick={onLeaveOut}>
            {t('imports.leaveOut')}
            <span className="only-heard">: {name}</span>
          </button>
        )}
      </span>
    </>
  );
}

function uniqueBodies(bodies: BodyRef[]): BodyRef[] {
  return [...new Map(bodies.map((body) => [body.id, body])).values()];
}
