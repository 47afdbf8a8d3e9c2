import type { DocxTable } from './docx-document.js';

interface Span {
  readonly from: number;
  readonly to: number;
}

interface Columns {
  /** Columns that a cell takes, by its row and its place in the row; the end is not included. */
  placeOf(row: number, place: number): Span;
}

const FEWEST_COLUMNS = 3;

/**
 * The columns a reader sees in a table of Word.
 *
 * Word divides a table finer than it looks: a border moved by a hair in one row splits a column in two. So the number
 * of cells that most rows have makes the columns, rows with as many cells fill them one by one, and the cells of any
 * other row (headings, merged ones) take the columns whose middle they cover.
 */
export function columnsOf(table: DocxTable): Columns {
  const spans = table.rows.map(({ before, cells }) => {
    let at = before;
    return cells.map(({ span }): Span => ({ from: at, to: (at += span) }));
  });
  const usual = usualCount(spans.map(({ length }) => length));
  const pattern = spans.find(({ length }) => length === usual) ?? [];
  const edges = edgesOf(table.grid, Math.max(1, ...spans.flat().map(({ to }) => to)));
  const middles = pattern.map(({ from, to }) => (edges[from]! + edges[to]!) / 2);
  const placed = spans.map((row) => (row.length === usual ? inOrder(row) : byMiddle(row, middles, edges)));
  return { placeOf: (row, place) => placed[row]![place]! };
}

/** The commonest count of cells, of equals the largest; rows of one or two cells are headings where others exist. */
function usualCount(counts: readonly number[]): number {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  const wide = [...times].filter(([count]) => count >= FEWEST_COLUMNS);
  const among = wide.length > 0 ? wide : [...times];
  return among.sort(([a, often], [b, oftener]) => oftener - often || b - a)[0]?.[0] ?? 0;
}

function edgesOf(grid: readonly number[], columns: number): number[] {
  const edges = [0];
  const known = grid.length >= columns && grid.every((width) => width > 0);
  for (let at = 0; at < columns; at++) edges.push(edges[at]! + (known ? grid[at]! : 1));
  return edges;
}

const inOrder = (row: readonly Span[]): Span[] => row.map((_, at) => ({ from: at, to: at + 1 }));

/** A cell that covers no middle takes the next free column, so that its text is not lost. */
function byMiddle(row: readonly Span[], middles: readonly number[], edges: readonly number[]): Span[] {
  let free = 0;
  return row.map(({ from, to }) => {
    const covered = middles.flatMap((middle, at) => (middle > edges[from]! && middle < edges[to]! ? [at] : []));
    const first = Math.max(free, covered[0] ?? free);
    free = Math.max(first + 1, (covered.at(-1) ?? first) + 1);
    return { from: first, to: free };
  });
}
