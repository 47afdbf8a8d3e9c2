import { paperCsv } from './paper-csv.js';
import { paperDocx } from './paper-docx.js';
import { paperPdf } from './paper-pdf.js';
import { paperXlsx } from './paper-xlsx.js';
import type { Paper, PaperFormat } from './paper.js';

const MEDIA_TYPES: Readonly<Record<PaperFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
};

export interface PaperFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** A paper as a file of the wanted format. */
export async function writePaper(paper: Paper, format: PaperFormat): Promise<PaperFile> {
  const write = { xlsx: paperXlsx, docx: paperDocx, pdf: paperPdf, csv: paperCsv }[format];
  return { name: `${paper.name}.${format}`, mediaType: MEDIA_TYPES[format], bytes: await write(paper) };
}
