import {
  AlignmentType,
  Document,
  Footer,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { held, type Paper, type PaperRow, type PaperTable } from './paper.js';

/** A4 and its margins in twentieths of a point. */
const A4 = { width: 11_906, height: 16_838 };
const MARGIN = 720;
const ROOM = A4.height - 2 * MARGIN;

/** The official table in Word: captions repeat on every page, rows are not torn apart. */
export function paperDocx(paper: Paper): Promise<Buffer> {
  const document = new Document({
    creator: 'Zholdau',
    title: held(paper.title),
    styles: { default: { document: { run: { font: 'Times New Roman', size: 24 } } } },
    sections: [
      {
        properties: {
          page: {
            size: { ...A4, orientation: PageOrientation.LANDSCAPE },
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
              }),
            ],
          }),
        },
        children: [
          centred(paper.title, true),
          ...paper.notes.map((note) => centred(note, false)),
          ...paper.tables.flatMap((table) => [centred(table.title, true), tableOf(table)]),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function tableOf({ columns, numbered, rows }: PaperTable): Table {
  const whole = columns.reduce((sum, [, width]) => sum + width, 0);
  const widths = columns.map(([, width]) => Math.round((ROOM * width) / whole));
  const cellsOf = (texts: readonly string[], bold: boolean): TableCell[] =>
    texts.map(
      (text, at) =>
        new TableCell({
          width: { size: widths[at]!, type: WidthType.DXA },
          children: bold ? [centred(text, true)] : lines(text),
        }),
    );
  const rowOf = (row: PaperRow): TableRow =>
    new TableRow({
      cantSplit: true,
      children:
        'heading' in row
          ? [new TableCell({ columnSpan: columns.length, children: [centred(row.heading, true)] })]
          : cellsOf(row.cells, false),
    });
  const head = [columns.map(([caption]) => caption), ...(numbered ? [columns.map((_, at) => String(at + 1))] : [])];
  return new Table({
    width: { size: ROOM, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      ...head.map(
        (texts, at) => new TableRow({ tableHeader: true, cantSplit: true, children: cellsOf(texts, at === 0) }),
      ),
      ...rows.map(rowOf),
    ],
  });
}

const lines = (text: string): Paragraph[] =>
  held(text)
    .split('\n')
    .map((line) => new Paragraph({ children: [new TextRun(line)] }));

const centred = (text: string, bold: boolean): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text: held(text), bold })] });
