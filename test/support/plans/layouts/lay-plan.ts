import type { LayoutOptions } from './layout-options.js';
import { laidRow, plain, type LaidCell, type LaidPlan, type LaidRow, type LaidTable } from './laid-table.js';
import { SECTIONS, type TrueExecutor, type TrueRow } from './true-rows.js';

type Field = 'number' | 'title' | 'form' | 'term' | 'who';
interface Column {
  readonly field: Field | 'extra';
  readonly language: 'ru' | 'kk' | 'both';
  readonly caption: string;
}

const ROMAN = ['I', 'II', 'III', 'IV'];
const CAPTIONS: Readonly<Record<string, Readonly<Record<Field, readonly [ru: string, kk: string]>>>> = {
  official: {
    number: ['№ п/п', 'Р/с №'],
    title: ['Наименование мероприятия', 'Іс-шараның атауы'],
    form: ['Форма завершения', 'Аяқталу нысаны'],
    term: ['Срок исполнения', 'Орындау мерзімі'],
    who: ['Ответственные исполнители', 'Жауапты орындаушылар'],
  },
  short: {
    number: ['№', '№'],
    title: ['Мероприятия', 'Іс-шаралар'],
    form: ['Форма завершения', 'Аяқтау нысаны'],
    term: ['Сроки', 'Мерзімі'],
    who: ['Ответственные', 'Жауаптылар'],
  },
  other: {
    number: ['№ пп', 'Рет №'],
    title: ['Содержание поручения, меры', 'Тапсырманың мазмұны'],
    form: ['Результат (форма исполнения)', 'Нәтижесі (орындау нысаны)'],
    term: ['Срок реализации', 'Іске асыру мерзімі'],
    who: ['Исполнители (соисполнители)', 'Орындаушылар'],
  },
};
const EXTRAS: Readonly<Record<LayoutOptions['extra'], readonly (readonly [string, string])[]>> = {
  none: [],
  notes: [['Примечание', 'на контроле']],
  money: [
    ['Предполагаемые расходы, млн тенге', '12,5'],
    ['Источник финансирования', 'местный бюджет'],
  ],
  progress: [['Ход исполнения', 'ведется работа']],
};

/** The tables of a plan by its options; numbers and doubts of the rows are settled on the way. */
export function layPlan(rows: TrueRow[], options: LayoutOptions): LaidPlan {
  const columns = columnsOf(options);
  const lines = bodyOf(rows, columns, options);
  const header = headerOf(columns, options);
  return {
    tables: [...approval(options), ...split(header, lines, options), ...legend(options)],
    before: ['ПЛАН мероприятий'],
    after: ['Руководитель аппарата И. Иванов'],
  };
}

function columnsOf({ header, language, extra }: LayoutOptions): Column[] {
  const captions = CAPTIONS[header] ?? CAPTIONS.official!;
  const order: Field[] =
    header === 'shuffled' ? ['number', 'term', 'title', 'who', 'form'] : ['number', 'title', 'form', 'term', 'who'];
  const columns = order.flatMap((field): Column[] => {
    const [ru, kk] = captions[field];
    if (language === 'ru' || language === 'kk') return [{ field, language, caption: language === 'ru' ? ru : kk }];
    if (language === 'columns' && field === 'title') {
      return [
        { field, language: 'kk', caption: kk },
        { field, language: 'ru', caption: ru },
      ];
    }
    const own = language === 'columns' ? 'ru' : 'both';
    return [{ field, language: own, caption: field === 'number' ? ru : language === 'columns' ? ru : `${kk} / ${ru}` }];
  });
  return [...columns, ...EXTRAS[extra].map(([caption]): Column => ({ field: 'extra', language: 'ru', caption }))];
}

function headerOf(columns: readonly Column[], { header, numberingRow, format }: LayoutOptions): LaidRow[] {
  if (header === 'none') return [];
  const row = laidRow(columns.map(({ caption }) => caption));
  const numbering = numberingRow ? [laidRow(columns.map((_, at) => String(at + 1)))] : [];
  if (header !== 'two-rows' || format === 'csv') return [row, ...numbering];
  const above = {
    cells: columns.map((column, at): LaidCell =>
      at === 0 ? { ...plain(column.caption), down: 'first' } : plain(column.caption),
    ),
  };
  const below = {
    cells: columns.map((_, at): LaidCell =>
      at === 0 ? { text: '', down: 'below' } : plain(at === 1 ? '(краткое содержание)' : ''),
    ),
  };
  return [above, below, ...numbering];
}

function bodyOf(rows: TrueRow[], columns: readonly Column[], options: LayoutOptions): LaidRow[] {
  const lines: LaidRow[] = [];
  let section = -1;
  rows.forEach((row, at) => {
    if (row.section !== section) {
      section = row.section;
      lines.push(headingOf(section, columns, options));
    }
    numberRow(rows, at, options);
    const shares =
      options.mergedExecutors && at % 6 === 3 && rows[at + 1]?.section === section && row.doubts.length === 0;
    const shared =
      options.mergedExecutors && at % 6 === 4 && rows[at - 1]!.section === section && rows[at - 1]!.doubts.length === 0;
    if (shared) rows[at] = { ...row, executors: rows[at - 1]!.executors };
    const cells = columns
      .map((column) => cellOf(rows[at]!, column, options))
      .map((cell, place): LaidCell => {
        if (columns[place]!.field !== 'who') return cell;
        if (shares) return { ...cell, down: 'first' };
        return shared ? { text: '', down: 'below' } : cell;
      });
    lines.push({ cells });
  });
  return lines;
}

/** Rows 9 and 10 are parts of row 8 where the layout has parts. */
function numberRow(rows: TrueRow[], at: number, { parts }: LayoutOptions): void {
  if (parts === 'none') return;
  const row = rows[at]!;
  if (at === 8 || at === 9) rows[at] = { ...row, number: `8.${at - 7}` };
  if (at > 9) rows[at] = { ...row, number: String(at - 1) };
}

function headingOf(
  section: number,
  columns: readonly Column[],
  { headings, language, format }: LayoutOptions,
): LaidRow {
  const { ru, kk } = SECTIONS[section]!;
  const width = columns.length;
  const title = language === 'ru' || language === 'columns' ? ru : language === 'kk' ? kk : `${kk} / ${ru}`;
  const wide = (cell: LaidCell): LaidRow =>
    format === 'csv'
      ? { cells: [cell, ...Array.from({ length: width - 1 }, () => plain(''))] }
      : { cells: [{ ...cell, span: width }] };
  const word = language === 'kk' ? `${ROMAN[section]!} бөлім. ` : `Раздел ${ROMAN[section]!}. `;
  if (headings === 'roman') return wide(plain(`${ROMAN[section]!}. ${title}`));
  if (headings === 'section-word') return wide(plain(word + title));
  if (headings === 'bold') return wide({ text: title, bold: true });
  if (headings === 'numbered') return wide({ text: `${section + 1}. ${title}`, bold: true });
  if (headings === 'auto') return wide({ text: title, auto: 2, bold: true });
  const titleAt = columns.findIndex(({ field }) => field === 'title');
  return { cells: columns.map((_, at) => plain(at === 0 ? ROMAN[section]! : at === titleAt ? title : '')) };
}

function cellOf(row: TrueRow, { field, language, caption }: Column, options: LayoutOptions): LaidCell {
  if (field === 'extra')
    return plain(
      Object.values(EXTRAS)
        .flat()
        .find(([name]) => name === caption)![1],
    );
  if (field === 'number') return numberCell(row.number, options);
  const text = (own: 'ru' | 'kk'): string =>
    field === 'title'
      ? row.title[own]
      : field === 'form'
        ? listed(row.forms, own)
        : field === 'term'
          ? listed(row.terms, own)
          : whoText(row.executors, own, options);
  if (language !== 'both') return plain(text(language));
  const [kk, ru] = [text('kk'), text('ru')];
  if (kk === '' || kk === ru) return plain(kk);
  const inLines = options.language === 'lines' || kk.includes('\n') || ru.includes('\n');
  return plain(inLines ? `${kk}\n${ru}` : `${kk} / ${ru}`);
}

function listed(parts: TrueRow['terms'], language: 'ru' | 'kk'): string {
  return parts.length === 1 ? parts[0]![language] : parts.map((part, at) => `${at + 1}) ${part[language]}`).join('\n');
}

const MARKS: Readonly<Record<string, readonly [string, string]>> = {
  convener: ['созыв', 'шақыру'],
  consolidator: ['свод', 'жинақтау'],
  'by-agreement': ['по согласованию', 'келісу бойынша'],
};

function whoText(executors: readonly TrueExecutor[], language: 'ru' | 'kk', { executorsBy }: LayoutOptions): string {
  const place = language === 'ru' ? 0 : 1;
  return executors
    .map((one) => [one[language], ...one.marks.map((mark) => `(${MARKS[mark]![place]})`)].join(' '))
    .join(executorsBy);
}

function numberCell(number: string, { numbers, parts }: LayoutOptions): LaidCell {
  if (parts === 'bracketed' && number.includes('.')) return plain(`${number.split('.')[1]!})`);
  if (numbers === 'auto') return { text: '', auto: 1 };
  const written = {
    plain: number,
    dot: `${number}.`,
    bracket: `${number})`,
    sign: `№ ${number}`,
    point: `п. ${number}`,
  };
  return plain(written[numbers]);
}

function split(header: readonly LaidRow[], lines: readonly LaidRow[], { split: how }: LayoutOptions): LaidTable[] {
  const cut = Math.max(
    1,
    lines.findIndex((line, at) => at > lines.length / 2 && !line.cells.some(({ down }) => down === 'below')),
  );
  const [above, below] = [lines.slice(0, cut), lines.slice(cut)];
  if (how === 'repeated-in-table') return [[...header, ...above, ...header, ...below]];
  if (how === 'two-tables')
    return [
      [...header, ...above],
      [...header, ...below],
    ];
  if (how === 'bare-second') return [[...header, ...above], below];
  return [[...header, ...lines]];
}

const approval = ({ around, format }: LayoutOptions): LaidTable[] =>
  (around === 'approval' || around === 'both') && format === 'docx'
    ? [[laidRow(['', 'Утвержден постановлением акимата области от 15 сентября 2026 года № А-9/412'])]]
    : [];

const legend = ({ around, format }: LayoutOptions): LaidTable[] =>
  (around === 'legend' || around === 'both') && format !== 'csv'
    ? [
        [
          laidRow(['Сокращение', 'Расшифровка']),
          laidRow(['УЭиБП', 'управление экономики и бюджетного планирования']),
          laidRow(['МНЭ', 'Министерство национальной экономики']),
        ],
      ]
    : [];
