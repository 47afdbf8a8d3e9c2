import type { ItemRow } from '../api/types.js';
import { useT } from '../i18n/locale.js';

/** Work done in percent; where the item has several checkpoints, how many of them are done. */
export function ItemProgress({ row }: { row: ItemRow }) {
  const t = useT();
  const several = row.checkpointsTotal > 1;
  const words = several
    ? t('common.items.checkpoints', { done: row.checkpointsDone, n: row.checkpointsTotal })
    : t('common.items.percent', { n: row.percent });
  return (
    <span className="item-progress" title={words}>
      <span className="item-progress-bar" aria-hidden="true">
        <span style={{ width: `${Math.min(row.percent, 100)}%` }} />
      </span>
      <span className="item-progress-words">
        {row.percent}%{several && ` · ${row.checkpointsDone}/${row.checkpointsTotal}`}
      </span>
    </span>
  );
}
