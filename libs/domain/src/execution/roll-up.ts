/** One item of a split whole, with the work done that it reports itself. */
export interface ReportedPart {
  readonly id: string;
  readonly parentId: string | null;
  /** 0–100; null while nothing was reported. */
  readonly percent: number | null;
  /** Cancelled or replaced: no longer a part of the whole. */
  readonly dropped: boolean;
}

/**
 * Work done of an item by its sub-items: the mean of those right below it, each by its own sub-items where it has any.
 *
 * What has reported nothing counts as 0 and never as absent, or the silent part would make the whole look good.
 * Whole per cent, cut and not rounded: 100 only when every part is at 100. Null for an item without sub-items.
 */
export function rollUpPercent(parts: readonly ReportedPart[], id: string): number | null {
  const exact = meanBelow(parts, id);
  return exact === null ? null : Math.floor(exact);
}

function meanBelow(parts: readonly ReportedPart[], id: string): number | null {
  const below = parts.filter(({ parentId, dropped }) => parentId === id && !dropped);
  if (below.length === 0) return null;
  const sum = below.reduce((total, part) => total + (meanBelow(parts, part.id) ?? part.percent ?? 0), 0);
  return sum / below.length;
}
