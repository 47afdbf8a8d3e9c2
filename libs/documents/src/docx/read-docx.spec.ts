import {
  bold,
  cell,
  docxFile,
  lists,
  numbered,
  paragraph,
  row,
  run,
  spanning,
  table,
  type DocxParts,
} from '../../../../test/support/plans/docx-parts.js';
import { labelled, type DocxBlock } from './docx-document.js';
import { readDocx } from './read-docx.js';
import { tablesOfDocx } from './tables-of-docx.js';

const texts = async (body: string, parts: DocxParts = {}): Promise<string[]> =>
  (await readDocx(docxFile(body, parts))).blocks.map((block: DocxBlock) =>
    block.kind === 'paragraph' ? labelled(block) : 'table',
  );

const grids = async (body: string, parts: DocxParts = {}): Promise<string[][][]> =>
  tablesOfDocx(await readDocx(docxFile(body, parts))).map(({ rows }) =>
    rows.map(({ cells }) => cells.map(({ text }) => text)),
  );

const deleted = (content: string): string => `<w:del w:id="1">${content}</w:del>`;
const box = (content: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

describe('the paragraphs of a document', () => {
  it.each<[string, string, readonly string[]]>([
    ['runs make one text', paragraph(run('По') + bold('слание')), ['Послание']],
    ['breaks and tabs', paragraph('<w:r><w:t>а</w:t><w:br/><w:t>б</w:t><w:tab/><w:t>в</w:t></w:r>'), ['а\nб\tв']],
    [
      'soft hyphens go, hard ones stay',
      paragraph('<w:r><w:t>эко</w:t><w:softHyphen/><w:t>но</w:t><w:noBreakHyphen/><w:t>мика</w:t></w:r>'),
      ['эконо-мика'],
    ],
    ['insertions are shown', paragraph(`<w:ins w:id="1">${run('новое')}</w:ins>`), ['новое']],
    ['deletions are not', paragraph(run('есть') + deleted('<w:r><w:delText>было</w:delText></w:r>')), ['есть']],
    [
      'nor the old place of what moved',
      paragraph(`<w:moveFrom w:id="1">${run('тут')}</w:moveFrom>${run('там')}`),
      ['там'],
    ],
    [
      'a deleted end joins two',
      `${paragraph(run('до'), '<w:rPr><w:del w:id="1"/></w:rPr>')}${paragraph('мой')}`,
      ['домой'],
    ],
    ['hidden text is left out', paragraph(run('видно') + run(' нет', '<w:vanish/>')), ['видно']],
    ['a link gives its text', paragraph(`<w:hyperlink r:id="rId9">${run('адрес')}</w:hyperlink>`), ['адрес']],
    ['a field gives its result', paragraph(`<w:r><w:instrText>PAGE</w:instrText></w:r>${run('7')}`), ['7']],
    [
      'a control gives its content',
      `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${paragraph('внутри')}</w:sdtContent></w:sdt>`,
      ['внутри'],
    ],
    ['a note leaves no mark', paragraph(`${run('слово')}<w:r><w:footnoteReference w:id="2"/></w:r>`), ['слово']],
    ['a text box once, after its paragraph', paragraph(run('текст') + box(paragraph('в рамке'))), ['в рамке', 'текст']],
    [
      'former properties change nothing',
      paragraph(run('текст'), `<w:pPrChange w:id="1"><w:pPr>${numbered(1)}</w:pPr></w:pPrChange>`),
      ['текст'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await texts(body, { numbering: lists([['decimal', '%1.']]) })).toEqual(expected);
  });

  it.each(['', 'x', 'w'])('whatever the prefix of the elements: «%s»', async (prefix) => {
    expect(await texts(paragraph('текст'), { prefix })).toEqual(['текст']);
  });

  it('in the strict form too', async () => {
    expect(await texts(paragraph('текст'), { strict: true })).toEqual(['текст']);
  });
});

describe('automatic numbers', () => {
  const two = lists(
    [
      ['decimal', '%1.'],
      ['decimal', '%1.%2.'],
    ],
    [['upperRoman', '%1.']],
    [['russianLower', '%1)']],
    [['bullet', '•']],
  );
  const many = (...properties: string[]): string => properties.map((one) => paragraph('п', one)).join('');

  it.each<[string, string, readonly string[]]>([
    ['count', many(numbered(1), numbered(1)), ['1. п', '2. п']],
    [
      'count levels',
      many(numbered(1), numbered(1, 1), numbered(1, 1), numbered(1), numbered(1, 1)),
      ['1. п', '1.1. п', '1.2. п', '2. п', '2.1. п'],
    ],
    [
      'in Roman figures',
      many(numbered(2), numbered(2), numbered(2), numbered(2)),
      ['I. п', 'II. п', 'III. п', 'IV. п'],
    ],
    ['in Russian letters', many(numbered(3), numbered(3)), ['а) п', 'б) п']],
    ['not for bullets', many(numbered(4)), ['п']],
    ['each list its own', many(numbered(1), numbered(2), numbered(1)), ['1. п', 'I. п', '2. п']],
  ])('%s', async (_, body, expected) => {
    expect(await texts(body, { numbering: two })).toEqual(expected);
  });

  it('begin again where a list says so', async () => {
    const again =
      '<w:num w:numId="9"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>';
    const body = many(numbered(1), numbered(1), numbered(9), numbered(9));
    expect(await texts(body, { numbering: two + again })).toEqual(['1. п', '2. п', '5. п', '6. п']);
  });

  it('come from a style and its parents', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="a"><w:pPr>${numbered(1)}</w:pPr><w:rPr><w:b/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/></w:style>`;
    const body = paragraph('п', '<w:pStyle w:val="b"/>') + paragraph('п', `<w:pStyle w:val="b"/>${numbered(0)}`);
    expect(await texts(body, { styles, numbering: two })).toEqual(['1. п', 'п']);
  });

  it('are the text of a cell that holds nothing else, and deleted rows are not counted', async () => {
    const auto = cell(paragraph('', numbered(1)));
    const body = table([row([auto, 'а', 'б']), row([auto, 'в', 'г'], '<w:del w:id="1"/>'), row([auto, 'д', 'е'])]);
    expect(await grids(body, { numbering: two })).toEqual([
      [
        ['1.', 'а', 'б'],
        ['2.', 'д', 'е'],
      ],
    ]);
  });
});

describe('the tables of a document', () => {
  const down = (content: string, more = ''): string => cell(content, `<w:vMerge${more}/>`);

  it('repeat a merged value in its whole area', async () => {
    const body = table([
      row(['1', '2', '3']),
      row([spanning('I. Экономика', 3)]),
      row([down('а', ' w:val="restart"'), 'б', 'в']),
      row([down(''), 'г', 'д']),
    ]);
    const [read] = tablesOfDocx(await readDocx(docxFile(body)));
    expect(read?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['1', '2', '3'],
      ['I. Экономика', 'I. Экономика', 'I. Экономика'],
      ['а', 'б', 'в'],
      ['а', 'г', 'д'],
    ]);
    expect(read?.rows[3]?.cells[0]?.merged).toEqual({ row: 3, column: 1, rows: 2, columns: 1 });
    expect(read?.rows[1]?.cells[2]?.merged).toEqual({ row: 2, column: 1, rows: 1, columns: 3 });
    expect(read?.rows[0]?.cells[0]?.merged).toBeUndefined();
  });

  it('have the columns a reader sees though a border moved by a hair', async () => {
    const body = `<w:tbl><w:tblGrid>${[500, 3000, 20, 1000].map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${[
      row(['1', spanning('2', 2), '3']),
      row(['а', 'б', spanning('в', 2)]),
      row([spanning('заголовок', 4)]),
      row([spanning('итог', 2), spanning('сумма', 2)]),
    ].join('')}</w:tbl>`;
    expect(await grids(body)).toEqual([
      [
        ['1', '2', '3'],
        ['а', 'б', 'в'],
        ['заголовок', 'заголовок', 'заголовок'],
        ['итог', 'итог', 'сумма'],
      ],
    ]);
  });

  it('inside cells are read as lines of the cell and as tables of their own', async () => {
    const inner = table([row(['а', 'б']), row(['в', 'г'])]);
    expect(await grids(table([row(['1', cell(paragraph('до') + inner + paragraph(''))])]))).toEqual([
      [['1', 'до\nа б\nв г']],
      [
        ['а', 'б'],
        ['в', 'г'],
      ],
    ]);
  });

  it('tell bold cells', async () => {
    const [read] = tablesOfDocx(
      await readDocx(docxFile(table([row([cell(paragraph(bold('жирно'))), cell(paragraph(run('не') + bold('т')))])]))),
    );
    expect(read?.rows[0]?.cells.map((one) => one.bold ?? false)).toEqual([true, false]);
  });
});

describe('a hostile document', () => {
  const nested = (depth: number): string =>
    depth === 0 ? paragraph('дно') : table([row([cell(nested(depth - 1) + paragraph(''))])]);

  it.each<[string, () => Buffer, string]>([
    ['1,000 nested tables', () => docxFile(nested(1000)), 'file_suspicious'],
    [
      'a document type',
      () => docxFile('', { more: [{ name: 'word/a.xml', content: '<!DOCTYPE a [<!ENTITY b "c">]><a/>' }] }),
      'file_suspicious',
    ],
    ['an unknown entity', () => docxFile(paragraph('<w:r><w:t>&evil;</w:t></w:r>')), 'file_damaged'],
    ['XML that does not close', () => docxFile('<w:p>'), 'file_damaged'],
    ['macros', () => docxFile('', { more: [{ name: 'word/vbaProject.bin', content: 'x' }] }), 'file_has_macros'],
    ['a cell of 600,000 letters', () => docxFile(table([row(['1', 'слово '.repeat(100_000)])])), 'cell_too_long'],
    ['21,000 rows', () => docxFile(table(Array.from({ length: 21_000 }, () => row(['1'])))), 'plan_too_many_rows'],
  ])('is refused: %s', async (_, content, code) => {
    await expect((async () => tablesOfDocx(await readDocx(content())))()).rejects.toMatchObject({ code });
  });

  it('hides no document type in another encoding', async () => {
    const doctype = Buffer.from(
      '\uFEFF<!DOCTYPE w [<!ENTITY b SYSTEM "file:///etc/passwd">]><w:styles>&b;</w:styles>',
      'utf16le',
    );
    const content = docxFile(paragraph('текст'), { more: [{ name: 'word/styles.xml', content: doctype }] });
    await expect(readDocx(content)).rejects.toMatchObject({ code: 'file_suspicious' });
  });
});
