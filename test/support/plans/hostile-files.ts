import { crc32, deflateSync } from 'node:zlib';
import { docxFile } from './docx-parts.js';
import { textRows, workbookParts } from './workbook-parts.js';
import { zipFile, type ZipPart } from '../zip-file.js';

/** A file that means harm, under the name it comes with. */
export interface HostileFile {
  readonly kind: string;
  readonly name: string;
  readonly content: Buffer;
}

/** Stands in whatever lies outside of the file; no table may ever hold it. */
export const OUTSIDE = 'root:x:0:0';

const ROWS = [
  ['№', 'Мероприятие', 'Форма завершения', 'Срок исполнения', 'Исполнители'],
  ['1', 'Построить школу', 'акт ввода', 'IV квартал 2026 года', 'Управление строительства'],
];
const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
const nested = (depth: number): string =>
  `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${paragraph('глубоко')}${'<w:p/></w:tc></w:tr></w:tbl>'.repeat(depth)}`;
const honest = (more: readonly ZipPart[] = []): readonly [string, Buffer][] => [
  ['plan.docx', docxFile(table(ROWS), { more })],
  ['plan.xlsx', zipFile(workbookParts(textRows(ROWS), more))],
];
const withText = (text: string): readonly [string, Buffer][] => [
  ['plan.docx', docxFile(table([...ROWS, ['2', text, '', '', '']]))],
  ['plan.xlsx', zipFile(workbookParts(textRows([...ROWS, ['2', text, '', '', '']])))],
  ['plan.csv', Buffer.from([...ROWS, ['2', text, '', '', '']].map((row) => row.join(';')).join('\n'))],
];

/** Sets of one kind by number, 0 to 19; together more than 300 files (B-01). */
const KINDS: Readonly<Record<string, (turn: number) => readonly [string, Buffer][]>> = {
  'cut short': (turn) => honest().map(([name, whole]) => [name, whole.subarray(0, (whole.length * (turn + 1)) / 22)]),
  'bytes turned': (turn) => honest().map(([name, whole]) => [name, turned(whole, turn)]),
  'bomb of one part': (turn) =>
    honest([{ name: 'x.bin', content: Buffer.alloc((70 + turn) * 1024 * 1024) }]).slice(0, 1),
  'bomb that lies of its size': (turn) =>
    honest([{ name: 'word/media/a.xml', content: Buffer.alloc(9_000_000, 32), claimedSize: turn + 1 }]).slice(turn % 2),
  'bomb of many parts': (turn) =>
    honest(Array.from({ length: 2_100 + turn }, (_, at) => ({ name: `p/${at}`, content: '' })))
      .slice(turn % 2)
      .slice(0, 1),
  'path outside': (turn) =>
    honest([
      { name: `${'../'.repeat(turn + 1)}etc/passwd`, content: OUTSIDE },
      { name: `/tmp/${turn}`, content: OUTSIDE },
    ])
      .slice(turn % 2)
      .slice(0, 1),
  'entity from outside': (turn) => [doctype(turn)],
  macros: (turn) => honest([{ name: turn % 2 ? 'word/vbaProject.bin' : 'xl/vbaProject.bin', content: 'VBA' }]),
  'cell of ten megabytes': (turn) =>
    withText('я'.repeat(5 * 1024 * 1024 + turn))
      .slice(turn % 3)
      .slice(0, 1),
  'tables in tables': (turn) => [['plan.docx', docxFile(nested(50 * (turn + 1)))]],
  'another type by its name': (turn) => [wrongType(turn)],
  'two types in one': (turn) =>
    honest()
      .map(([name, whole]) => [
        name,
        Buffer.concat([Buffer.from(turn % 2 ? '%PDF-1.7\n' : '<html>'.repeat(turn + 1)), whole]),
      ])
      .slice(0, 1) as [string, Buffer][],
  'picture of 50,000 × 50,000': (turn) =>
    honest([{ name: turn % 2 ? 'word/media/image1.png' : 'xl/media/image1.png', content: hugePng(turn) }]),
  'picture that runs': (turn) =>
    honest([{ name: turn % 2 ? 'word/media/image1.svg' : 'xl/media/image1.svg', content: runningSvg(turn) }]),
  'links to outside': (turn) => [
    [
      'plan.docx',
      docxFile(table(ROWS) + `<w:altChunk r:id="rId${turn}"/><w:subDoc r:id="rId${turn}"/>`, { more: [outside(turn)] }),
    ],
  ],
};

/** A picture whose head promises 50,000 × 50,000 points and more (B-03); unpacked it would be 7.5 GB. */
export function hugePng(turn: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(50_000 + turn, 0);
  head.writeUInt32BE(50_000 + turn, 4);
  head.set([8, 2], 8);
  const rows = deflateSync(Buffer.alloc(1024 * 1024), { level: 9 });
  const chunk = (name: string, content: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(content.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

/** A drawing that would run a script and fetch a file (B-03). */
export const runningSvg = (turn: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(${turn})"><script>fetch("file:///etc/passwd")</script>` +
  `<image href="http://127.0.0.1:9/${turn}"/><foreignObject><iframe src="javascript:alert(1)"/></foreignObject></svg>`;

/** Every hostile file, `turns` of each kind. */
export function hostileFiles(turns: number): HostileFile[] {
  return Object.entries(KINDS).flatMap(([kind, make]) =>
    Array.from({ length: turns }, (_, turn) => make(turn)).flatMap((made) =>
      made.map(([name, content]) => ({ kind, name, content: Buffer.from(content) })),
    ),
  );
}

function turned(whole: Buffer, seed: number): Buffer {
  const content = Buffer.from(whole);
  for (let at = seed * 7 + 4; at < content.length; at += 97 + seed) content[at] = content[at]! ^ (seed + 1);
  return content;
}

function doctype(turn: number): [string, Buffer] {
  const laughs = Array.from({ length: 10 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');
  const entity = turn % 2 ? `<!ENTITY l0 "ha">${laughs}` : '<!ENTITY l10 SYSTEM "file:///etc/passwd">';
  const xml = `<?xml version="1.0"?><!DOCTYPE w [${entity}]><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&l10;</t></is></c></row></sheetData></worksheet>`;
  const content = turn % 4 < 2 ? Buffer.from(xml) : Buffer.from(`\ufeff${xml}`, 'utf16le');
  const parts = workbookParts('').map((part) => (part.name.endsWith('sheet1.xml') ? { ...part, content } : part));
  return ['plan.xlsx', zipFile(parts)];
}

function wrongType(turn: number): [string, Buffer] {
  const starts = [
    '%PDF-1.7',
    '\x89PNG\r\n\x1a\n',
    'MZ\x90',
    '\x7fELF',
    '{\\rtf1',
    '<html><script>alert(1)</script>',
    'GIF89a',
    '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    '\x1f\x8b\x08',
    '\0\0\0\0',
  ];
  const name = ['plan.docx', 'plan.xlsx', 'plan.csv', 'plan.docm', '../../plan.exe'][turn % 5]!;
  return [name, Buffer.from(`${starts[turn % starts.length]}${OUTSIDE}`, 'latin1')];
}

function outside(turn: number): ZipPart {
  const target = turn % 2 ? 'file:///etc/passwd' : 'http://127.0.0.1:9/x.docx';
  return {
    name: 'word/_rels/document2.xml.rels',
    content: `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId${turn}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk" Target="${target}" TargetMode="External"/></Relationships>`,
  };
}
