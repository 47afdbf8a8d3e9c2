import { Checkbox, Spin } from 'antd';
import { useT } from '../i18n/locale.js';
import { DueText } from './due-text.js';
import type { ItemTableProps } from './item-list.js';
import { ItemProgress } from './item-progress.js';
import { ItemTitle, LeadText } from './item-words.js';
import './item-table.css';
import { StateTag } from './state-tag.js';

/** The same rows where there is no room for columns. */
export function ItemCards({
  rows,
  loading = false,
  selectedId,
  linkOf,
  both = false,
  extra,
  choice,
  empty,
}: ItemTableProps) {
  const t = useT();
  if (rows.length === 0)
    return loading ? <Spin className="item-cards-wait" description={t('common.state.loading')} /> : <>{empty}</>;
  return (
    <ul className="item-cards" aria-busy={loading}>
      {rows.map((row) => (
        <li key={row.id} className="item-card" data-selected={row.id === selectedId} data-condition={row.condition}>
          <div className="item-card-head">
            {choice !== undefined && (
              <Checkbox
                className="no-print"
                aria-label={choice.labelOf(row)}
                checked={choice.chosen.has(row.id)}
                onChange={(event) => choice.onChoose([row], event.target.checked)}
              />
            )}
            <span className="item-number">{row.number}</span>
            <StateTag condition={row.condition} status={row.status} />
          </div>
          <ItemTitle row={row} to={linkOf(row)} both={both} />
          <div className="item-card-foot">
            <span className="small quiet item-card-lead">
              <LeadText row={row} />
            </span>
            <DueText item={row} />
          </div>
          <ItemProgress row={row} />
          {extra !== undefined && <div className="item-card-extra">{extra.render(row)}</div>}
        </li>
      ))}
    </ul>
  );
}
