import { BadInputError } from '@zholdau/domain';
import { READING_LIMITS } from '../reading-limits.js';
import { columnOf } from './cell-address.js';

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Rows of all merged areas together; a table of 20,000 rows merged twice over stays below. */
const MOST_ROWS = 200_000;

/** «A3:C5» as numbers; null for a single cell and for what is no area. */
export function parseArea(reference: string): Area | null {
  const found = /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/i.exec(reference);
  if (!found) return null;
  const [left, right] = [columnOf(found[1]!), Math.min(columnOf(found[3]!), READING_LIMITS.columns)];
  const [top, bottom] = [Number(found[2]), Number(found[4])];
  return left > right || top > bottom || (left === right && top === bottom) ? null : { top, left, bottom, right };
}

/** The areas of every row that is there, however far an area goes beyond the last of them. */
export function areasByRow(areas: readonly Area[], rows: readonly number[]): ReadonlyMap<number, readonly Area[]> {
  const byRow = new Map<number, Area[]>();
  let links = 0;
  for (const area of areas) {
    for (let at = firstAtOrAfter(rows, area.top); at < rows.length && rows[at]! <= area.bottom; at++) {
      if (++links > MOST_ROWS) throw new BadInputError('file_suspicious');
      const known = byRow.get(rows[at]!);
      if (known) known.push(area);
      else byRow.set(rows[at]!, [area]);
    }
  }
  return byRow;
}

function firstAtOrAfter(rows: readonly number[], number: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]! < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
