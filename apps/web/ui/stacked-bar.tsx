import { Link } from 'react-router';
import type { Condition, ConditionCounts } from '../api/types.js';
import { useT } from '../i18n/locale.js';
import type { TextKey } from '../i18n/texts.js';
import { CONDITION_SIGNS } from './state-tag.js';
import './stacked-bar.css';

type CountKey = Exclude<keyof ConditionCounts, 'total'>;

interface Part {
  key: CountKey;
  /** The conditions behind the count, as the filter of a list names them. */
  conditions: readonly Condition[];
  word: TextKey;
}

/** From what is done to what is late: the order of the bar and of its counts. */
export const PARTS: readonly Part[] = [
  { key: 'done', conditions: ['done_in_time', 'done_late'], word: 'words.condition.done' },
  { key: 'waiting', conditions: ['waiting'], word: 'words.condition.waiting' },
  { key: 'inTime', conditions: ['in_time'], word: 'words.condition.in_time' },
  { key: 'atRisk', conditions: ['at_risk'], word: 'words.condition.at_risk' },
  { key: 'overdue', conditions: ['overdue'], word: 'words.condition.overdue' },
  { key: 'noDate', conditions: ['no_date'], word: 'words.condition.no_date' },
  { key: 'closed', conditions: ['closed'], word: 'words.condition.closed' },
];

interface Props {
  counts: ConditionCounts;
  /** Where a count leads; its list must be as long as the count says. */
  linkOf?: (conditions: readonly Condition[]) => string;
}

/** How the items of a node stand; every count opens its list. */
export function StackedBar({ counts, linkOf }: Props) {
  const t = useT();
  const parts = PARTS.filter(({ key }) => counts[key] > 0);
  return (
    <div className="stacked">
      <div className="stacked-bar" role="img" aria-label={t('common.bar.label', { n: counts.total, ...counts })}>
        {parts.map(({ key }) => (
          <span key={key} className="stacked-part" data-part={key} style={{ flexGrow: counts[key] }} />
        ))}
      </div>
      {linkOf !== undefined && (
        <ul className="stacked-counts">
          {parts.map((part) => (
            <li key={part.key}>
              <Link
                to={linkOf(part.conditions)}
                className="stacked-count"
                data-part={part.key}
                title={t(part.word)}
                onClick={(event) => event.stopPropagation()}
              >
                <span aria-hidden="true">{CONDITION_SIGNS[part.conditions[0] ?? 'closed'].icon}</span>
                <span className="only-heard">{t(part.word)} </span>
                {counts[part.key]}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
