import { OFFICIAL_CAPTIONS, type PlanField } from '@zholdau/domain';
import type ExcelJS from 'exceljs';

export type ExampleLanguage = 'ru' | 'kk';

const COLUMNS: readonly (readonly [PlanField, number])[] = [
  ['number', 7],
  ['title', 60],
  ['completionForm', 26],
  ['deadline', 26],
  ['executors', 50],
  ['amount', 18],
  ['source', 18],
];

const ROWS: Readonly<Record<ExampleLanguage, readonly (string | readonly string[])[]>> = {
  ru: [
    'I. Экономика и предпринимательство',
    [
      'Ввести в действие 6 предприятий обрабатывающей промышленности',
      'акт ввода в эксплуатацию',
      'IV квартал 2026 года',
      'управление предпринимательства (созыв), акимы Аккольского, Бурабайского районов',
      '1250,5',
      'частные инвестиции',
    ],
    [
      'Контролировать распределение микрокредитов',
      'информация в аппарат акима области',
      'ежемесячно, к 5 числу',
      'управление сельского хозяйства (свод), акимы районов, АО «Фонд финансовой поддержки» (по согласованию)',
      '',
      '',
    ],
    'II. Социальное развитие',
    [
      'Открыть кабинеты поддержки инклюзии в 12 школах',
      'приказ',
      'до 1 сентября 2027 года',
      'управление образования',
      '84',
      'областной бюджет',
    ],
    [
      'Отвечать на обращения в социальных сетях',
      'информация',
      'на постоянной основе',
      'управление внутренней политики, акимы районов и городов',
      '',
      '',
    ],
  ],
  kk: [
    'I. Экономика және кәсіпкерлік',
    [
      'Өңдеу өнеркәсібінің 6 кәсіпорнын іске қосу',
      'пайдалануға беру актісі',
      '2026 жылғы IV тоқсан',
      'кәсіпкерлік басқармасы (шақыру), Ақкөл, Бурабай аудандарының әкімдері',
      '1250,5',
      'жеке инвестиция',
    ],
    [
      'Шағын несиелердің бөлінуін бақылау',
      'облыс әкімінің аппаратына ақпарат',
      'ай сайын, 5-күніне дейін',
      'ауыл шаруашылығы басқармасы (жинақтау), аудан әкімдері, «Ауыл шаруашылығын қаржылай қолдау қоры» АҚ (келісу бойынша)',
      '',
      '',
    ],
    'II. Әлеуметтік даму',
    [
      '12 мектепте инклюзияны қолдау кабинеттерін ашу',
      'бұйрық',
      '2027 жылғы 1 қыркүйекке дейін',
      'білім басқармасы',
      '84',
      'облыстық бюджет',
    ],
    [
      'Әлеуметтік желілердегі өтініштерге жауап беру',
      'ақпарат',
      'тұрақты негізде',
      'ішкі саясат басқармасы, аудандар мен қалалар әкімдері',
      '',
      '',
    ],
  ],
};

const TITLES: Readonly<Record<ExampleLanguage, string>> = {
  ru: 'План мероприятий по реализации Послания Главы государства народу Казахстана (пример)',
  kk: 'Мемлекет басшысының Қазақстан халқына Жолдауын іске асыру жөніндегі іс-шаралар жоспары (үлгі)',
};

/**
 * A plan in the official form to be filled in: its columns, headings of directions and four measures as a pattern.
 *
 * @param firstNumber of the first measure; a number that stands in the plan already would mean that measure
 */
export async function exampleFile(language: ExampleLanguage, firstNumber = 1): Promise<Buffer> {
  const { default: exceljs } = await import('exceljs');
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet(language === 'ru' ? 'План' : 'Жоспар', { views: [{ state: 'frozen', ySplit: 4 }] });
  sheet.pageSetup = { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
  sheet.columns = COLUMNS.map(([, width]) => ({ width }));
  const last = COLUMNS.length;
  sheet.addRow([TITLES[language]]);
  sheet.mergeCells(1, 1, 1, last);
  sheet.addRow([]);
  sheet.addRow(COLUMNS.map(([field]) => OFFICIAL_CAPTIONS[field][language]));
  sheet.addRow(COLUMNS.map((_, at) => at + 1));
  let number = firstNumber;
  for (const row of ROWS[language]) {
    sheet.addRow(typeof row === 'string' ? [row] : [String(number++), ...row]);
    if (typeof row === 'string') sheet.mergeCells(sheet.rowCount, 1, sheet.rowCount, last);
  }
  style(sheet);
  return Buffer.from(await book.xlsx.writeBuffer());
}

function style(sheet: ExcelJS.Worksheet): void {
  const line = { style: 'thin' } as const;
  sheet.eachRow((row, number) => {
    row.eachCell((cell) => {
      const heading = cell.isMerged || number === 3;
      cell.font = { name: 'Times New Roman', size: 12, bold: heading };
      cell.alignment = { vertical: 'top', horizontal: heading || number === 4 ? 'center' : 'left', wrapText: true };
      if (number > 2) cell.border = { top: line, left: line, bottom: line, right: line };
    });
  });
}
