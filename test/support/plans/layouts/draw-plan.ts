import ExcelJS from 'exceljs';
import { bold, cell, docxFile, escapeXml, lists, numbered, paragraph, row, run, table } from '../docx-parts.js';
import type { LaidCell, LaidPlan, LaidRow } from './laid-table.js';
import type { LayoutOptions } from './layout-options.js';

/** The file of a laid plan, with a quirk of its format here and there. */
export async function drawPlan(plan: LaidPlan, options: LayoutOptions): Promise<{ name: string; content: Buffer }> {
  if (options.format === 'docx') return { name: 'plan.docx', content: drawDocx(plan, options) };
  if (options.format === 'xlsx') return { name: 'plan.xlsx', content: await drawXlsx(plan, options) };
  return { name: 'plan.csv', content: drawCsv(plan, options) };
}

function drawDocx({ tables, before, after }: LaidPlan, { quirk }: LayoutOptions): Buffer {
  const drawn = tables.map((rows) =>
    table(rows.map((one, at) => row(one.cells.map((laid) => drawCell(laid, quirk, at))))),
  );
  const inner = quirk % 13 === 5 ? [table([row([cell(drawn.join(paragraph('')) + paragraph(''))])])] : drawn;
  const body = [
    ...before.map((text) => paragraph(text)),
    inner.join(paragraph('')),
    ...after.map((text) => paragraph(text)),
  ].join('');
  return docxFile(body, {
    numbering: lists([['decimal', '%1.']], [['upperRoman', '%1.']]),
    strict: quirk % 7 === 3,
    prefix: quirk % 11 === 4 ? 'x' : 'w',
  });
}

function drawCell({ text, span, down, bold: isBold, auto }: LaidCell, quirk: number, at: number): string {
  const properties = [
    span === undefined ? '' : `<w:gridSpan w:val="${span}"/>`,
    down === undefined ? '' : down === 'first' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>',
  ].join('');
  const list = auto === undefined ? '' : numbered(auto);
  const lines = text.split('\n').map((line) => paragraph(drawText(line, isBold ?? false, quirk + at), list));
  return cell(lines.join(''), properties);
}

/** The same words in the ways Word keeps them: runs, insertions beside deletions, links, soft hyphens, notes. */
function drawText(text: string, isBold: boolean, quirk: number): string {
  if (text === '') return '';
  if (isBold) return bold(text);
  const middle = text.indexOf(' ', 5);
  const [head, tail] = middle < 0 ? [text, ''] : [text.slice(0, middle), text.slice(middle)];
  const gone = '<w:del w:id="7"><w:r><w:delText> не</w:delText></w:r></w:del>';
  const ways = [
    run(text),
    run(head) + run(tail),
    `${run(head)}${gone}<w:ins w:id="8">${run(tail)}</w:ins>`,
    `<w:hyperlink r:id="rId9">${run(head)}</w:hyperlink>${run(tail)}`,
    `${run(head)}<w:r><w:softHyphen/></w:r>${run(tail)}<w:r><w:footnoteReference w:id="3"/></w:r>`,
    `<w:r><w:t xml:space="preserve">${escapeXml(text.replaceAll(' ', '\u00A0'))}</w:t></w:r>`,
    `<w:r><w:lastRenderedPageBreak/></w:r><w:proofErr w:type="spellStart"/>${run(head)}<w:bookmarkStart w:id="1" w:name="a"/>${run(tail)}`,
  ];
  return ways[quirk % ways.length]!;
}

async function drawXlsx({ tables, before, after }: LaidPlan, { quirk }: LayoutOptions): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  if (quirk % 3 === 0)
    book.addWorksheet('Черновик', { state: 'hidden' }).addRow(['№', 'Мероприятие', 'Срок', 'Исполнители']);
  tables.forEach((rows, index) => {
    const sheet = book.addWorksheet(`Лист${index + 1}`);
    if (index === 0) before.forEach((text) => sheet.addRow([text]));
    const firsts = new Map<number, number>();
    for (const laid of rows) drawSheetRow(sheet, laid, firsts, quirk);
    if (index === 0) after.forEach((text) => sheet.addRow([text]));
  });
  return Buffer.from(await book.xlsx.writeBuffer());
}

function drawSheetRow(sheet: ExcelJS.Worksheet, { cells }: LaidRow, firsts: Map<number, number>, quirk: number): void {
  const added = sheet.addRow([]);
  let column = 1;
  for (const { text, span = 1, down, bold: isBold } of cells) {
    const at = added.getCell(column);
    if (down === 'below') sheet.mergeCells(firsts.get(column)!, column, added.number, column);
    else at.value = valueOf(text, quirk + added.number);
    if (down === 'first') firsts.set(column, added.number);
    if (isBold) at.font = { bold: true };
    if (span > 1) sheet.mergeCells(added.number, column, added.number, column + span - 1);
    column += span;
  }
}

function valueOf(text: string, quirk: number): ExcelJS.CellValue {
  if (/^\d+$/.test(text) && quirk % 2 === 0) return Number(text);
  if (quirk % 5 === 1 && text !== '') return { richText: [{ text: text.slice(0, 4) }, { text: text.slice(4) }] };
  if (quirk % 7 === 2 && text !== '') return { formula: 'T("")', result: text };
  return text;
}

const DELIMITERS = [';', ',', '\t'] as const;

function drawCsv({ tables, before, after }: LaidPlan, { quirk, language }: LayoutOptions): Buffer {
  const delimiter = DELIMITERS[quirk % DELIMITERS.length]!;
  const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const lines = [
    ...before.map(quote),
    ...tables.flat().map(({ cells }) => cells.map(({ text }) => quote(text)).join(delimiter)),
    ...after.map(quote),
  ];
  const text = lines.join('\r\n');
  if (language === 'ru' && quirk % 2 === 0) return windows1251(text);
  return Buffer.from(`${quirk % 4 === 1 ? '\uFEFF' : ''}${text}`);
}

/** Letters that the page lacks become question marks, as offices know them. */
function windows1251(text: string): Buffer {
  const decoder = new TextDecoder('windows-1251');
  const codes = new Map(Array.from({ length: 256 }, (_, code) => [decoder.decode(Buffer.from([code])), code]));
  return Buffer.from([...text].map((char) => codes.get(char) ?? 63));
}
