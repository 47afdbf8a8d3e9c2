/** What files a list or a card is written as. */
export const PAPER_FORMATS = ['xlsx', 'docx', 'pdf', 'csv'] as const;
export type PaperFormat = (typeof PAPER_FORMATS)[number];

/** Languages of official papers. */
export const PAPER_LANGUAGES = ['ru', 'kk'] as const;
export type PaperLanguage = (typeof PAPER_LANGUAGES)[number];

/** A row over the whole width, or one cell for each column. */
export type PaperRow = { readonly heading: string } | { readonly cells: readonly string[] };

export interface PaperTable {
  /** Above the table; empty for the only one. */
  readonly title: string;
  /** Captions with their share of the width. */
  readonly columns: readonly (readonly [caption: string, width: number])[];
  /** Whether a row of column numbers stands under the captions, as in the official form. */
  readonly numbered: boolean;
  readonly rows: readonly PaperRow[];
}

/** A document for A4 across: a title, lines under it, and tables. */
export interface Paper {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly language: PaperLanguage;
  readonly title: string;
  readonly notes: readonly string[];
  readonly tables: readonly PaperTable[];
}

/** Signs that no office file may hold: controls and halves of letters. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/gu;

/** A text as a file can hold it. */
export const held = (text: string): string => text.replace(FORBIDDEN, '').replace(/\r\n?/g, '\n');
