const MEGABYTE = 1024 * 1024;

/**
 * How much of a file is looked at before it is refused.
 *
 * A plan of 5,000 rows unpacks to some 6 MB; the limits are far above any plan and far below what would hurt.
 */
export const READING_LIMITS = {
  /** Parts of the archive. */
  parts: 2_000,
  /** Bytes of one part and of all parts, unpacked. */
  partBytes: 64 * MEGABYTE,
  unpackedBytes: 200 * MEGABYTE,
  /** A part larger than `ratioFrom` may not be packed more tightly than this: text packs 5 to 30 times. */
  ratio: 300,
  ratioFrom: 4 * MEGABYTE,
  /** Characters of one cell; a spreadsheet itself holds no more. */
  cellLength: 32_767,
  columns: 80,
  /** Rows with anything in them, of one sheet. */
  rows: 20_000,
  /** Paragraphs of a document; 1,500 pages hold some 60,000. */
  paragraphs: 300_000,
  /** Memory of the thread that reads, and the time it has. */
  heapMegabytes: 256,
  milliseconds: 30_000,
} as const;
