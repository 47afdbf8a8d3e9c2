import type { Paper, PaperFormat } from './paper.js';

/** Loaded when the first paper of its format is made: the libraries behind them are large. */
const WRITERS: Readonly<Record<PaperFormat, () => Promise<(paper: Paper) => Buffer | Promise<Buffer>>>> = {
  xlsx: async () => (await import('./paper-xlsx.js')).paperXlsx,
  docx: async () => (await import('./paper-docx.js')).paperDocx,
  pdf: async () => (await import('./paper-pdf.js')).paperPdf,
  csv: async () => (await import('./paper-csv.js')).paperCsv,
};

/**
 * The bytes of a paper in the wanted format.
 *
 * Takes the processor for as long as the paper is large, a second and more for a pdf: outside tests it runs in the thread
 * of {@link PaperMaker}.
 */
export async function writePaper(paper: Paper, format: PaperFormat): Promise<Buffer> {
  const write = await WRITERS[format]();
  return write(paper);
}
