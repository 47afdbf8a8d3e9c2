import { BadInputError } from '../errors.js';
import type { MergedArea, PlanTable } from './plan-table.js';
import { readPlan } from './read-plan.js';

type Area = readonly [row: number, column: number, rows: number, columns: number];

/** A sheet from its rows; merged areas repeat their first value, as readers of files do. */
function sheet(rows: readonly (readonly string[])[], merges: readonly Area[] = [], name = 'Лист1'): PlanTable {
  const areaOf = (row: number, column: number): MergedArea | undefined => {
    const found = merges.find(([r, c, h, w]) => row >= r && row < r + h && column >= c && column < c + w);
    return found && { row: found[0], column: found[1], rows: found[2], columns: found[3] };
  };
  const width = Math.max(...rows.map((row) => row.length));
  return {
    name,
    rows: rows.map((row, at) => ({
      number: at + 1,
      cells: Array.from({ length: width }, (_, column) => {
        const merged = areaOf(at + 1, column + 1);
        const text = merged ? (rows[merged.row - 1]?.[merged.column - 1] ?? '') : (row[column] ?? '');
        return { text, merged };
      }),
    })),
  };
}

const RU = ['№ п/п', 'Наименование мероприятия', 'Форма завершения', 'Срок исполнения', 'Ответственные исполнители'];
const KK = ['Р/с №', 'Іс-шараның атауы', 'Аяқталу нысаны', 'Орындау мерзімі', 'Жауапты орындаушылар'];
const item = (no: string, title: string): string[] => [no, title, 'информация', 'IV квартал 2026 года', 'УО'];
const numbers = (table: PlanTable): string[] => readPlan([table]).rows.map(({ number }) => number);
const titles = (table: PlanTable): string[] => readPlan([table]).rows.map(({ raw }) => raw.titleRu || raw.titleKk);

describe('the heading of a plan', () => {
  it.each([
    ['Russian', RU],
    ['Kazakh', KK],
    ['shuffled', [RU[4]!, RU[3]!, RU[0]!, RU[2]!, RU[1]!]],
    ['other wording', ['N', 'Мероприятия', 'Форма исполнения', 'Сроки', 'Ответственные за исполнение']],
    ['both languages in one cell', RU.map((caption, at) => `${KK[at]}\n${caption}`)],
    ['capitals and spaces', RU.map((caption) => ` ${caption.toUpperCase()} `)],
    ['with money', [...RU, 'Предполагаемые расходы, млн тенге', 'Источник финансирования']],
    ['Kazakh of another region', ['№', 'Шаралар', 'Аяқтау нысаны', 'Мерзімі', 'Жауаптылар']],
  ])('is found: %s', (_, header) => {
    const cells: Record<string, string> = { title: 'Построить школу', deadline: 'IV квартал 2026 года', who: 'УО' };
    const row = header.map((caption) =>
      /срок|мерзім/i.test(caption)
        ? cells.deadline!
        : /ответ|жауап/i.test(caption)
          ? cells.who!
          : /наимен|мероприят|атауы|шаралар/i.test(caption)
            ? cells.title!
            : '1',
    );
    const [read] = readPlan([sheet([header, row])]).rows;
    expect(read?.raw).toMatchObject({ titleRu: cells.title, deadlineRu: cells.deadline, executorsRu: cells.who });
  });

  it('may stand below titles and above a row of column numbers', () => {
    const table = sheet([
      ['Утвержден постановлением акимата', '', '', '', ''],
      ['ПЛАН мероприятий по реализации Послания', '', '', '', ''],
      [],
      RU,
      ['1', '2', '3', '4', '5'],
      item('1', 'Построить школу'),
    ]);
    expect(titles(table)).toEqual(['Построить школу']);
    expect(readPlan([table]).ignored.map(({ why }) => why)).toEqual(['before_header', 'before_header']);
  });

  it('may take two rows, the language below the field', () => {
    const table = sheet(
      [
        ['№', 'Наименование мероприятия', '', 'Форма завершения', 'Срок', 'Исполнители'],
        ['', 'на казахском языке', 'на русском языке', '', '', ''],
        ['1', 'Мектеп салу', 'Построить школу', 'акт', 'декабрь 2026 г.', 'УО'],
      ],
      [
        [1, 1, 2, 1],
        [1, 2, 1, 2],
        [1, 4, 2, 1],
        [1, 5, 2, 1],
        [1, 6, 2, 1],
      ],
    );
    expect(readPlan([table]).rows[0]?.raw).toMatchObject({ titleRu: 'Построить школу', titleKk: 'Мектеп салу' });
  });

  it('is repeated on every page without becoming a row', () => {
    expect(numbers(sheet([RU, item('1', 'Один'), RU, ['1', '2', '3', '4', '5'], item('2', 'Два')]))).toEqual([
      '1',
      '2',
    ]);
  });

  it('names the missing columns when it is not there', () => {
    const table = sheet([
      ['№', 'Наименование мероприятия', 'Форма завершения'],
      ['1', 'Построить', 'акт'],
    ]);
    expect(() => readPlan([table])).toThrow(BadInputError);
    try {
      readPlan([table]);
    } catch (error) {
      expect(error).toMatchObject({ code: 'plan_header_not_found' });
      expect((error as BadInputError).params.missing).toContain('Срок исполнения');
      expect((error as BadInputError).params.missing).not.toContain('Наименование');
    }
  });

  it('alone is an empty plan', () => {
    expect(() => readPlan([sheet([RU])])).toThrow(expect.objectContaining({ code: 'plan_is_empty' }));
  });
});

describe('headings of directives', () => {
  it.each([
    ['a Roman numeral in a merged row', ['I. Экономика', '', '', '', ''], [2, 1, 1, 5], 'I', 'Экономика'],
    ['a single cell', ['II. Социальное развитие', '', '', '', ''], null, 'II', 'Социальное развитие'],
    ['a numeral and a title in their columns', ['III', 'Инфраструктура', '', '', ''], null, 'III', 'Инфраструктура'],
    ['Cyrillic letters for the numeral', ['ІІ. Экономика', '', '', '', ''], null, 'II', 'Экономика'],
    ['«Раздел 1»', ['Раздел 1. Экономика', '', '', '', ''], null, '1', 'Экономика'],
    ['«Раздел IV.»', ['Раздел IV. Открытая власть', '', '', '', ''], null, 'IV', 'Открытая власть'],
    ['«Бағыт 2»', ['Бағыт 2. Экономика', '', '', '', ''], null, '2', 'Экономика'],
    ['«2-бағыт»', ['2-бағыт. Экономика', '', '', '', ''], null, '2', 'Экономика'],
    ['«IV бөлім»', ['IV бөлім. Ашық билік', '', '', '', ''], null, 'IV', 'Ашық билік'],
    ['no number, merged', ['Экономика', '', '', '', ''], [2, 1, 1, 5], '', 'Экономика'],
    ['an Arabic number, merged', ['1. Экономика', '', '', '', ''], [2, 1, 1, 5], '1', 'Экономика'],
  ] as const)('%s', (_, heading, area, number, title) => {
    const table = sheet([RU, heading, item('1', 'Построить')], area ? [area] : []);
    const [section] = readPlan([table]).rows[0]!.sections;
    expect([section?.number, section?.titleRu || section?.titleKk]).toEqual([number, title]);
  });

  it('stand over every row until the next one', () => {
    const table = sheet([RU, ['I. Экономика'], item('1', 'А'), item('2', 'Б'), ['II. Люди'], item('3', 'В')]);
    expect(readPlan([table]).rows.map(({ sections }) => sections[0]?.number)).toEqual(['I', 'I', 'II']);
  });

  it('nest when a part stands below a direction', () => {
    const table = sheet([
      RU,
      ['I. Экономика'],
      ['Задача 1.1 Инвестиции'],
      item('1', 'А'),
      ['II. Люди'],
      item('2', 'Б'),
    ]);
    const paths = readPlan([table]).rows.map(({ sections }) => sections.map(({ titleRu }) => titleRu));
    expect(paths).toEqual([['Экономика', 'Инвестиции'], ['Люди']]);
  });

  it('in both languages give both titles', () => {
    const table = sheet([RU, ['I. Экономика және бизнес / I. Экономика и бизнес'], item('1', 'А')]);
    expect(readPlan([table]).rows[0]!.sections[0]).toEqual({
      number: 'I',
      titleRu: 'Экономика и бизнес',
      titleKk: 'Экономика және бизнес',
    });
  });

  it('under which nothing stands are notes', () => {
    const reading = readPlan([
      sheet([RU, item('1', 'А'), ['Руководитель аппарата И. Иванов', '', '', '', '']], [[3, 1, 1, 5]]),
    ]);
    expect(reading.rows).toHaveLength(1);
    expect(reading.ignored).toEqual([expect.objectContaining({ row: 3, why: 'note' })]);
  });
});

describe('rows of a plan', () => {
  it('keep numbers as written, without the full stop', () => {
    expect(numbers(sheet([RU, item('1.', 'А'), item('2', 'Б'), item('12.1', 'В'), item('8-1', 'Г')]))).toEqual([
      '1',
      '2',
      '12.1',
      '8-1',
    ]);
  });

  it('join lines without a number to the row above', () => {
    const table = sheet([
      RU,
      ['1', 'Построить школу', 'акт', 'до 1 ноября (города)', 'УО (созыв),'],
      ['', 'в селе Жибек', '', 'до 1 декабря (районы)', 'УС'],
      item('2', 'Другое'),
    ]);
    const [first, second] = readPlan([table]).rows;
    expect(first?.raw).toMatchObject({
      titleRu: 'Построить школу в селе Жибек',
      deadlineRu: 'до 1 ноября (города)\nдо 1 декабря (районы)',
      executorsRu: 'УО (созыв),\nУС',
    });
    expect(second?.number).toBe('2');
  });

  it('join the rows of a number merged over several, each value once', () => {
    const table = sheet(
      [
        RU,
        ['1', 'Построить', 'акт', 'октябрь 2026 г.', 'УО'],
        ['', '', '', 'декабрь 2026 г.', 'УО'],
        item('2', 'Другое'),
      ],
      [
        [2, 1, 2, 1],
        [2, 2, 2, 1],
        [2, 3, 2, 1],
      ],
    );
    const [first, second] = readPlan([table]).rows;
    expect(first?.raw).toMatchObject({
      titleRu: 'Построить',
      deadlineRu: 'октябрь 2026 г.\nдекабрь 2026 г.',
      executorsRu: 'УО',
    });
    expect(second?.number).toBe('2');
  });

  it('give every row its share of a merged cell', () => {
    const table = sheet([RU, item('1', 'А'), item('2', 'Б')], [[2, 5, 2, 1]]);
    expect(readPlan([table]).rows.map(({ raw }) => raw.executorsRu)).toEqual(['УО', 'УО']);
  });

  it('number the parts of a measure after it and let them inherit its cells', () => {
    const table = sheet([
      RU,
      item('12', 'Развить село:'),
      ['1)', 'дороги', 'акт', '', ''],
      ['', '2) вода', '', 'май 2027 г.', ''],
    ]);
    expect(
      readPlan([table]).rows.map(({ number, raw }) => [number, raw.titleRu, raw.completionFormRu, raw.deadlineRu]),
    ).toEqual([
      ['12', 'Развить село:', 'информация', 'IV квартал 2026 года'],
      ['12.1', 'дороги', 'акт', 'IV квартал 2026 года'],
      ['12.2', 'вода', 'информация', 'май 2027 г.'],
    ]);
  });

  it('lend the words of a mere introduction to the parts below it', () => {
    const table = sheet([
      RU,
      ['12', 'Обеспечить:', '', '', ''],
      ['', '1) дороги', 'акт', 'май 2027 г.', 'УПТиАД'],
      ['', '2) воду', 'акт', 'май 2027 г.', 'УС'],
    ]);
    expect(titles(table)).toEqual(['Обеспечить: дороги', 'Обеспечить: воду']);
    expect(numbers(table)).toEqual(['12.1', '12.2']);
  });

  it('stand under a numbered line that is no measure as under a heading', () => {
    const table = sheet([
      RU,
      ['1', 'Развитие экономики', '', '', ''],
      item('1.1', 'А'),
      item('1.2', 'Б'),
      item('2', 'В'),
    ]);
    expect(
      readPlan([table]).rows.map(({ number, sections, raw }) => [number, sections[0]?.titleRu, raw.titleRu]),
    ).toEqual([
      ['1.1', 'Развитие экономики', 'А'],
      ['1.2', 'Развитие экономики', 'Б'],
      ['2', undefined, 'В'],
    ]);
  });

  it('keep parts that fill no cell as lines of the measure', () => {
    const table = sheet([
      RU,
      item('12', 'Обеспечить:'),
      ['', '1) дороги', '', '', ''],
      ['', '2) воду', '', '', ''],
      item('13', 'Б'),
    ]);
    expect(titles(table)).toEqual(['Обеспечить: дороги воду', 'Б']);
  });

  it('tell apart numbers that start again in every section', () => {
    const table = sheet([RU, ['I. А'], item('1', 'А'), item('2', 'Б'), ['II. Б'], item('1', 'В')]);
    expect(numbers(table)).toEqual(['I.1', 'I.2', 'II.1']);
  });

  it('stop at notes and legends', () => {
    const table = sheet([
      RU,
      item('1', 'А'),
      ['Примечание: расшифровка аббревиатур'],
      ['УО', 'управление образования'],
      ['УС – управление строительства'],
    ]);
    expect(numbers(table)).toEqual(['1']);
    expect(readPlan([table]).ignored).toHaveLength(3);
  });

  it('without a number are measures still', () => {
    const table = sheet([RU.slice(1), item('', 'Построить школу').slice(1), item('', 'Открыть музей').slice(1)]);
    expect(titles(table)).toEqual(['Построить школу', 'Открыть музей']);
  });

  it('leave out a number with nothing beside it', () => {
    const reading = readPlan([sheet([RU, item('1', 'А'), ['2', '', '', '', '']])]);
    expect(reading.rows).toHaveLength(1);
    expect(reading.ignored).toEqual([expect.objectContaining({ row: 3, why: 'empty_item' })]);
  });

  it('know the row of the file they came from', () => {
    expect(
      readPlan([sheet([RU, [], item('1', 'А'), ['I. Экономика'], item('2', 'Б')])]).rows.map(({ row }) => row),
    ).toEqual([3, 5]);
  });
});

describe('two languages', () => {
  it('stand side by side in columns of their own', () => {
    const header = [KK[0]!, KK[1]!, RU[1]!, KK[2]!, RU[2]!, KK[3]!, RU[3]!, KK[4]!, RU[4]!];
    const row = [
      '1',
      'Мектеп салу',
      'Построить школу',
      'акт',
      'акт',
      '2026 жылғы желтоқсан',
      'декабрь 2026 г.',
      'ББ',
      'УО',
    ];
    expect(readPlan([sheet([header, row])]).rows[0]?.raw).toMatchObject({
      titleRu: 'Построить школу',
      titleKk: 'Мектеп салу',
      deadlineRu: 'декабрь 2026 г.',
      deadlineKk: '2026 жылғы желтоқсан',
      completionFormRu: 'акт',
      completionFormKk: 'акт',
      executorsRu: 'УО',
      executorsKk: 'ББ',
    });
  });

  it('stand in one cell, one above the other', () => {
    const row = [
      '1',
      'Мектеп салу\nПостроить школу',
      'акт',
      '2026 жылғы желтоқсан\nдекабрь 2026 года',
      'білім басқармасы\nуправление образования',
    ];
    expect(readPlan([sheet([RU, row])]).rows[0]?.raw).toMatchObject({
      titleRu: 'Построить школу',
      titleKk: 'Мектеп салу',
      deadlineRu: 'декабрь 2026 года',
      executorsKk: 'білім басқармасы',
    });
  });

  it('stand on two sheets with the same numbers', () => {
    const kk = sheet(
      [
        KK,
        ['1', 'Мектеп салу', 'акт', '2026 жылғы желтоқсан', 'білім басқармасы'],
        ['2', 'Жол жөндеу', 'акт', '2027 жыл', 'құрылыс басқармасы'],
      ],
      [],
      'каз',
    );
    const ru = sheet([RU, item('1', 'Построить школу'), item('2', 'Отремонтировать дорогу')], [], 'рус');
    const { rows } = readPlan([kk, ru]);
    expect(rows.map(({ number, raw }) => [number, raw.titleKk, raw.titleRu])).toEqual([
      ['1', 'Мектеп салу', 'Построить школу'],
      ['2', 'Жол жөндеу', 'Отремонтировать дорогу'],
    ]);
  });

  it('are told by the writing when the heading is in the other one', () => {
    const row = ['1', 'Мектеп салу', 'жол картасы', '2026 жылғы 1 қарашаға дейін', 'кәсіпкерлік басқармасы'];
    expect(readPlan([sheet([RU, row])]).rows[0]?.raw).toMatchObject({
      titleRu: '',
      titleKk: 'Мектеп салу',
      completionFormKk: 'жол картасы',
      executorsKk: 'кәсіпкерлік басқармасы',
    });
  });
});
