import { createRequire } from 'node:module';
import path from 'node:path';
import pdfmake from 'pdfmake';
import { held, type Paper, type PaperTable } from './paper.js';

/** DejaVu Serif has every Kazakh letter and the sign of the tenge; its licence lets it stand inside a file. */
const FONTS = path.join(
  path.dirname(createRequire(path.join(process.cwd(), 'package.json')).resolve('dejavu-fonts-ttf/package.json')),
  'ttf',
);
pdfmake.addFonts({
  Serif: {
    normal: path.join(FONTS, 'DejaVuSerifCondensed.ttf'),
    bold: path.join(FONTS, 'DejaVuSerifCondensed-Bold.ttf'),
  },
});
pdfmake.setLocalAccessPolicy((file) => path.resolve(file).startsWith(FONTS));
pdfmake.setUrlAccessPolicy(() => false);

/** Points between the margins of A4 across. */
const ROOM = 770;

/** For paper: the fonts are inside, captions repeat on every page. */
export function paperPdf(paper: Paper): Promise<Buffer> {
  const definition = {
    pageSize: 'A4',
    pageOrientation: 'landscape',
    pageMargins: [36, 36, 36, 40],
    info: { title: held(paper.title), creator: 'Zholdau' },
    defaultStyle: { font: 'Serif', fontSize: 9 },
    footer: (page: number, pages: number) => ({
      text: `${page} / ${pages}`,
      alignment: 'right',
      margin: [36, 10, 36, 0],
    }),
    content: [
      { text: held(paper.title), bold: true, fontSize: 12, alignment: 'center' },
      ...paper.notes.map((note) => ({ text: held(note), alignment: 'center' })),
      ...paper.tables.flatMap((table) => [
        { text: held(table.title), bold: true, fontSize: 10, alignment: 'center', margin: [0, 8, 0, 4] },
        { table: tableOf(table) },
      ]),
    ],
  };
  return pdfmake.createPdf(definition).getBuffer();
}

function tableOf({ columns, numbered, rows }: PaperTable): object {
  const whole = columns.reduce((sum, [, width]) => sum + width, 0);
  const padding = 9 * columns.length + 2;
  const head = [
    columns.map(([caption]) => ({ text: held(caption), bold: true, alignment: 'center' })),
    ...(numbered ? [columns.map((_, at) => ({ text: String(at + 1), alignment: 'center' }))] : []),
  ];
  return {
    headerRows: head.length,
    dontBreakRows: true,
    widths: columns.map(([, width]) => ((ROOM - padding) * width) / whole),
    body: [
      ...head,
      ...rows.map((row) =>
        'heading' in row
          ? [
              { text: held(row.heading), bold: true, alignment: 'center', colSpan: columns.length },
              ...columns.slice(1).map(() => ({})),
            ]
          : row.cells.map((text) => ({ text: held(text) })),
      ),
    ],
  };
}
