/** A paragraph as a reader sees it: insertions shown, deletions gone, its automatic number written out. */
export interface DocxParagraph {
  readonly kind: 'paragraph';
  readonly text: string;
  /** What Word numbers it with: «12.», «1)», «II.»; empty where it does not. The text does not hold it. */
  readonly label: string;
  /** Every letter is bold. */
  readonly bold: boolean;
  /** 0 for a heading of the first level, 1 for the second …; null for body text. */
  readonly outline: number | null;
  /** Stands in a text box laid over the page. */
  readonly boxed: boolean;
}

export interface DocxCell {
  readonly blocks: readonly DocxBlock[];
  /** Columns of the grid it takes. */
  readonly span: number;
  /** Continues the cell above it. */
  readonly continues: boolean;
}

export interface DocxRow {
  readonly cells: readonly DocxCell[];
  /** Columns of the grid left free before the first cell. */
  readonly before: number;
}

export interface DocxTable {
  readonly kind: 'table';
  readonly rows: readonly DocxRow[];
  /** Widths of the grid's columns where the file gives them. */
  readonly grid: readonly number[];
}

export type DocxBlock = DocxParagraph | DocxTable;

/** The body of a document in its order; page headers, footers, notes and comments are no part of it. */
export interface DocxDocument {
  readonly blocks: readonly DocxBlock[];
}

/** The paragraph with its automatic number before it. */
export function labelled({ label, text }: DocxParagraph): string {
  if (label === '') return text;
  return text.trim() === '' ? label : `${label} ${text}`;
}
