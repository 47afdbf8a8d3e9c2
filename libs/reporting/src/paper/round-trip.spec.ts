import {
  cleanCell,
  KZ_CALENDAR,
  localDate,
  MARKS,
  readDeadline,
  readFinancing,
  readPlan,
  understandWritten,
  type ExecutorMark,
  type ExecutorToWrite,
} from '@zholdau/domain';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { readTables } from '../../../documents/src/read-tables.js';
import { planPaper, type PlanLine } from './plan-paper.js';
import { held, type PaperLanguage } from './paper.js';
import { writePaper } from './write-paper.js';

const planOn = localDate('2026-09-15');
const plan = { title: 'План мероприятий по реализации Послания', actNumber: 'А-9/412', actOn: '15.09.2026' };

/** What spoils a cell: formulas, marks of the formats, signs that nobody sees or that no file may hold. */
const NASTY = [
  '=1+1', '+7 (7162) 25-50-50', '-2+3', '@SUM(A1)', '\t=1', "'=1+1", "'", '"', '""', ';', ';;', '; "', '\n', '\r\n', '\u2028',
  '_x0041_', '_x000D_', ']]>', '<b>', '&amp;', '&', '</w:t>', '{{x}}', '%s', '\\', '|', '#REF!', '{=A1}', '=cmd|"/c calc"!A1',
  '=HYPERLINK("http://x";"y")', '\u00a0', '\u200b', '\u00ad', '\ufeff', '\u0000', '👩‍🏫', 'אבג', 'à', '№ 5', '* ', '1) ', '- ',
  '100 %', '2026', '12.1', '«', '»', '(', ')', 'ё',
]; // prettier-ignore
/** Names and numerals of the other language, which stand apart. */
const APART = [' Ұлытау ', ' IV ', ' I. '];

const WORDS = {
  ru: {
    titles: [
      'Построить школу на 300 мест',
      'Обеспечить водой села области',
      'Провести областной форум инвесторов и предпринимателей',
    ],
    forms: ['акт ввода в эксплуатацию', 'информация в аппарат акима', 'постановление акимата'],
    terms: ['до 25 декабря 2026 года', 'IV квартал 2026 года', 'ежеквартально, до 10 числа', 'в течение 2027 года'],
    headings: ['Экономика', 'Социальная сфера', 'Развитие села'],
    bodies: [
      'Управление образования Акмолинской области',
      'Управление культуры, архивов и документации Акмолинской области',
      'Управление энергетики и жилищно-коммунального хозяйства Акмолинской области',
      'Аппарат акима города Кокшетау',
      'Департамент полиции Акмолинской области',
    ],
    marks: { convener: 'созыв', consolidator: 'свод', 'by-agreement': 'по согласованию' },
  },
  kk: {
    titles: [
      '300 орындық мектеп салу',
      'Облыс ауылдарын сумен қамтамасыз ету',
      'Инвесторлар форумын өткізу туралы шара',
    ],
    forms: ['пайдалануға беру актісі', 'әкім аппаратына ақпарат', 'әкімдік қаулысы'],
    terms: [
      '2026 жылғы 25 желтоқсанға дейін',
      '2026 жылғы IV тоқсан',
      'тоқсан сайын, 10-күніне дейін',
      '2027 жыл ішінде',
    ],
    headings: ['Экономиканы өркендету', 'Әлеуметтік сала', 'Ауылды дамыту'],
    bodies: [
      'Ақмола облысының білім басқармасы',
      'Ақмола облысының мәдениет, архивтер және құжаттама басқармасы',
      'Ақмола облысының энергетика және тұрғын үй-коммуналдық шаруашылығы басқармасы',
      'Көкшетау қаласы әкімінің аппараты',
      'Ақмола облысының полиция департаменті',
    ],
    marks: { convener: 'шақыру', consolidator: 'жинақтау', 'by-agreement': 'келісу бойынша' },
  },
} as const;

/** Paths of headings as plans have them: Roman, none, with parts, numbered by Arabic numerals, and deeper than a form. */
const PATHS = [
  ['I'],
  ['II'],
  ['II', 'II.1'],
  ['II', 'II.2'],
  ['III', '1.1'],
  ['III', '2'],
  ['IV', 'IV.1', 'IV.1.1'],
  ['5'],
];

const anyLines = (language: PaperLanguage): fc.Arbitrary<PlanLine[]> => {
  const { titles, forms, terms, headings, bodies } = WORDS[language];
  const spoilt = (texts: readonly string[]): fc.Arbitrary<string> =>
    fc
      .tuple(
        fc.constantFrom('', ...NASTY),
        fc.constantFrom(...texts),
        fc.constantFrom('', ...NASTY, ...APART),
        fc.constantFrom(...NASTY, ...APART, ''),
      )
      .map(([before, text, within, after]) => `${before}${text} ${within} ${text}${after}`);
  const executors = fc
    .tuple(
      fc.subarray([...bodies], { minLength: 1 }),
      fc.nat(),
      fc.array(fc.subarray([...MARKS]), { minLength: bodies.length, maxLength: bodies.length }),
    )
    .map(([names, leadAt, marks]): ExecutorToWrite[] =>
      names.map((name, at) => ({ name, role: at === leadAt % names.length ? 'lead' : 'co', marks: marks[at]! })),
    );
  const line = fc.record({
    title: spoilt(titles),
    form: spoilt(forms),
    words: fc.constantFrom(...terms),
    executors,
    amount: fc.constantFrom(null, 0.5, 12, 1250.125),
    source: fc.constantFrom(null, 'РБ', 'МБ'),
    path: fc.nat(PATHS.length - 1),
    sub: fc.boolean(),
  });
  return fc.array(line, { minLength: 1, maxLength: 7 }).map((drawn) => {
    const sorted = [...drawn].sort((one, other) => one.path - other.path);
    return sorted.map(({ path, sub, amount, source, ...rest }, at) => ({
      ...rest,
      number: sub && at > 0 ? `${at}.1` : String(at + 1),
      headings: PATHS[path]!.map((number, level) => ({ number, title: headings[(path + level) % headings.length]! })),
      restricted: false,
      amount,
      source: amount === null ? null : source,
    }));
  });
};

/** The rows of the file as our own reader understands them. */
async function readBack(content: Buffer, format: 'xlsx' | 'docx' | 'csv', language: PaperLanguage) {
  const { rows } = readPlan(await readTables(format, content));
  const read = (phrase: string) =>
    readDeadline(phrase, { today: planOn, planOn, calendar: KZ_CALENDAR, roll: 'previous' });
  return understandWritten(rows, { planOn, read, language }).map(({ row, titles, completionForms, executors }) => ({
    number: row.number,
    sections: row.sections.map(({ number, titleRu, titleKk }) => `${number} ${titleRu || titleKk}`),
    title: flat(titles[language]),
    form: flat(completionForms[language]),
    words: language === 'ru' ? row.raw.deadlineRu : row.raw.deadlineKk,
    executors: executors.map(({ name, role, marks }) => ({ name, role, marks: [...marks].sort() })),
    financing: readFinancing(row.raw.financing),
  }));
}

const flat = (text: string): string => cleanCell(held(text)).replace(/\n/g, ' ');

const asPrinted = (line: PlanLine) => ({
  number: line.number,
  sections: (line.headings.length > 2 ? [line.headings[0]!, line.headings.at(-1)!] : line.headings).map(
    ({ number, title }) => `${number} ${title}`,
  ),
  title: flat(line.title),
  form: flat(line.form),
  words: line.words,
  executors: expect.anything() as unknown,
  financing: line.amount === null ? null : { amountMlnTenge: line.amount, sourceRu: line.source ?? '' },
});

describe('a plan that was printed', () => {
  it.each((['xlsx', 'docx', 'csv'] as const).flatMap((format) => [['ru', format] as const, ['kk', format] as const]))(
    'A-12: reads back the same row by row, whatever its texts hold: %s, %s',
    async (language, format) => {
      await fc.assert(
        fc.asyncProperty(anyLines(language), async (lines) => {
          const content = await writePaper(planPaper(plan, lines, language), format);
          const read = await readBack(content, format, language);
          expect(read).toEqual(lines.map(asPrinted));
          read.forEach(({ executors }, at) => {
            const written = lines[at]!.executors;
            const byName = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name).sort();
            expect(byName(executors)).toEqual(byName(written));
            for (const { name, role, marks } of written) {
              const back = executors.find((one) => one.name === name)!;
              expect(back.role).toBe(role);
              const added = (back.marks as ExecutorMark[]).filter((mark) => !marks.includes(mark));
              expect(added).toEqual(role === 'lead' && added.length > 0 ? ['convener'] : []);
              expect(back.marks).toEqual(expect.arrayContaining([...marks]));
            }
          });
        }),
        { numRuns: 12, endOnFailure: true },
      );
    },
  );

  it('B-07: holds nothing in a csv or an xlsx that a spreadsheet would compute', async () => {
    const starts = ['=', '+', '-', '@', '\t=', '\r=', "'=", '=-', '-=', '@@'];
    const payloads = starts.flatMap((start) => [
      `${start}1+1`,
      `${start}cmd|'/c calc'!A1`,
      `${start}HYPERLINK("http://x";"y")`,
      `${start}SUM(A1:A9)`,
    ]);
    expect(payloads).toHaveLength(40);
    const lines = payloads.map((text, at): PlanLine => ({
      number: String(at + 1),
      headings: [{ number: '', title: text }],
      title: text,
      form: text,
      words: text,
      restricted: false,
      executors: [{ name: text, role: 'lead', marks: [] }],
      amount: null,
      source: text,
    }));
    const paper = planPaper({ ...plan, title: payloads[0]!, actNumber: payloads[1]! }, lines, 'ru');
    const csv = (await writePaper(paper, 'csv')).toString('utf8').replace('\ufeff', '');
    const cells = (parse(csv, { delimiter: ';', relax_column_count: true }) as string[][]).flat();
    expect(cells.filter((cell) => /^[=+@\t\r]|^-(?!\s*$)/u.test(cell))).toEqual([]);
    const [back] = await readTables('csv', Buffer.from(csv));
    const titles = back!.rows.map((row) => row.cells[1]?.text).filter((text) => text !== undefined);
    expect(titles.slice(-payloads.length)).toEqual(payloads.map(held));
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await writePaper(paper, 'xlsx')) as never);
    book.worksheets[0]!.eachRow((row) =>
      row.eachCell((cell) => expect([ExcelJS.ValueType.String, ExcelJS.ValueType.Merge]).toContain(cell.type)),
    );
  });
});
