import type { ItemRow } from '../api/types.js';
import { useT } from '../i18n/locale.js';

/** Time used over work done; where the item has several checkpoints, how many of them are done. */
export function ItemProgress({ row }: { row: ItemRow }) {
  const t = useT();
  const several = row.checkpointsTotal > 1;
  const bars = t('common.items.bars', { time: row.timeUsedPercent, work: row.percent });
  const words = several
    ? `${bars}; ${t('common.items.checkpoints', { done: row.checkpointsDone, n: row.checkpointsTotal })}`
    : bars;
  return (
    <span className="item-progress" title={words}>
      <span className="item-progress-bars" aria-hidden="true">
        <span className="item-progress-bar" data-kind="time">
          <span style={{ width: `${row.timeUsedPercent}%` }} />
        </span>
        <span className="item-progress-bar" data-kind="work">
          <span style={{ width: `${Math.min(row.percent, 100)}%` }} />
        </span>
      </span>
      <span className="only-heard">{words}</span>
      <span className="item-progress-words" aria-hidden="true">
        {row.percent}%{several && ` · ${row.checkpointsDone}/${row.checkpointsTotal}`}
      </span>
    </span>
  );
}
