import { dayOfWeek, localDate, localDateOf, localTimeOf } from '@zholdau/domain';
import type { Locale } from '../api/types.js';

const MONTHS: Record<Locale, readonly string[]> = {
  ru: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
  kk: [
    'қаңтар',
    'ақпан',
    'наурыз',
    'сәуір',
    'мамыр',
    'маусым',
    'шілде',
    'тамыз',
    'қыркүйек',
    'қазан',
    'қараша',
    'желтоқсан',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

const SHORT_MONTHS: Record<Locale, readonly string[]> = {
  ru: ['янв.', 'февр.', 'марта', 'апр.', 'мая', 'июня', 'июля', 'авг.', 'сент.', 'окт.', 'нояб.', 'дек.'],
  kk: ['қаң.', 'ақп.', 'нау.', 'сәу.', 'мам.', 'мау.', 'шіл.', 'там.', 'қыр.', 'қаз.', 'қар.', 'жел.'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

const WEEKDAYS: Record<Locale, readonly string[]> = {
  ru: ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'],
  kk: ['дс', 'сс', 'ср', 'бс', 'жм', 'сб', 'жс'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};

interface Parts {
  year: string;
  month: number;
  day: number;
  weekday: number;
}

/** «25 декабря 2026, пт», «2026 жылғы 25 желтоқсан, жм», “25 December 2026, Fri”. */
export function dateText(date: string, locale: Locale): string {
  return `${dateWords(date, locale)}, ${WEEKDAYS[locale][partsOf(date).weekday] ?? ''}`;
}

/** The same without the day of the week. */
export function dateWords(date: string, locale: Locale): string {
  const { year, month, day } = partsOf(date);
  const name = MONTHS[locale][month - 1] ?? '';
  return locale === 'kk' ? `${year} жылғы ${day} ${name}` : `${day} ${name} ${year}`;
}

/** For narrow columns: «25 дек. 2026», «2026 ж. 25 жел.». */
export function shortDateText(date: string, locale: Locale): string {
  const { year, month, day } = partsOf(date);
  const name = SHORT_MONTHS[locale][month - 1] ?? '';
  return locale === 'kk' ? `${year} ж. ${day} ${name}` : `${day} ${name} ${year}`;
}

/** 25.12.2026, as in official papers and on hover. */
export function exactDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${day}.${month}.${year}`;
}

/** The calendar date of an instant in Kazakhstan. */
export function dateOfInstant(instant: string): string {
  return localDateOf(new Date(instant));
}

/** «25 декабря 2026, 14:05» in the time of Kazakhstan, whatever the clock of the device is set to. */
export function instantText(instant: string, locale: Locale): string {
  return `${dateWords(dateOfInstant(instant), locale)}, ${timeText(instant)}`;
}

/** «25 дек. 2026, 14:05». */
export function shortInstantText(instant: string, locale: Locale): string {
  return `${shortDateText(dateOfInstant(instant), locale)}, ${timeText(instant)}`;
}

/** 14:05 */
export function timeText(instant: string): string {
  return localTimeOf(new Date(instant));
}

/** A month by itself, 1 to 12: «қараша», «ноябрь». */
export function monthName(month: number, locale: Locale): string {
  return (locale === 'ru' ? NOMINATIVE_RU : MONTHS[locale])[month - 1] ?? '';
}

/** The days of the week in short, Monday first. */
export function weekdayNames(locale: Locale): readonly string[] {
  return WEEKDAYS[locale];
}

const QUARTERS = ['I', 'II', 'III', 'IV'];

/** A period of a checkpoint as people say it: 2026-Q4, 2026-H1, 2026-11, 2026. Anything else is shown as it is. */
export function periodText(period: string, locale: Locale): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period);
  if (quarter !== null) return quarterText(quarter[1] ?? '', QUARTERS[Number(quarter[2]) - 1] ?? '', locale);
  const half = /^(\d{4})-H([12])$/.exec(period);
  if (half !== null) return halfText(half[1] ?? '', QUARTERS[Number(half[2]) - 1] ?? '', locale);
  const month = /^(\d{4})-(\d{2})$/.exec(period);
  if (month !== null) return monthText(month[1] ?? '', Number(month[2]), locale);
  if (/^\d{4}$/.test(period)) return { ru: `${period} год`, kk: `${period} жыл`, en: period }[locale];
  if (/^\d{4}-\d{2}-\d{2}$/.test(period)) return dateWords(period, locale);
  return period;
}

function quarterText(year: string, quarter: string, locale: Locale): string {
  return {
    ru: `${quarter} квартал ${year} года`,
    kk: `${year} жылғы ${quarter} тоқсан`,
    en: `quarter ${quarter} of ${year}`,
  }[locale];
}

function halfText(year: string, half: string, locale: Locale): string {
  return {
    ru: `${half} полугодие ${year} года`,
    kk: `${year} жылғы ${half} жартыжылдық`,
    en: `half-year ${half} of ${year}`,
  }[locale];
}

const NOMINATIVE_RU = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
];

function monthText(year: string, month: number, locale: Locale): string {
  const name = MONTHS[locale][month - 1] ?? '';
  return { ru: `${NOMINATIVE_RU[month - 1] ?? ''} ${year} года`, kk: `${year} жылғы ${name}`, en: `${name} ${year}` }[
    locale
  ];
}

function partsOf(date: string): Parts {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-');
  return { year, month: Number(month), day: Number(day), weekday: dayOfWeek(localDate(date.slice(0, 10))) - 1 };
}
