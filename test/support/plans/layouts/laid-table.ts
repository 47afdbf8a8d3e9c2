/** One cell as a layout wants it, before any file format. */
export interface LaidCell {
  readonly text: string;
  /** Columns it takes. */
  readonly span?: number;
  /** First of a column of merged cells, or one of those below. */
  readonly down?: 'first' | 'below';
  readonly bold?: boolean;
  /** The automatic number of a list of Word instead of the text. */
  readonly auto?: number;
}

export interface LaidRow {
  readonly cells: readonly LaidCell[];
  readonly hidden?: boolean;
}

export type LaidTable = readonly LaidRow[];

/** A file as a layout wants it: tables, and paragraphs between them where the format has any. */
export interface LaidPlan {
  readonly tables: readonly LaidTable[];
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export const plain = (text: string): LaidCell => ({ text });
export const laidRow = (texts: readonly string[]): LaidRow => ({ cells: texts.map(plain) });
