import type { Locale } from '../access/actor.js';

type Words = Readonly<Record<Locale, string>>;

const law: Words = {
  kk: '«Қазақстан Республикасындағы мерекелер туралы» 2001 жылғы 13 желтоқсандағы № 267-II Заң',
  ru: 'Закон РК от 13 декабря 2001 года № 267-II «О праздниках в Республике Казахстан»',
  en: 'Law No. 267-II of 13 December 2001 on holidays in the Republic of Kazakhstan',
};

const withWords = (kk: string, ru: string, en: string): Words => ({
  kk: `${law.kk}; ${kk}`,
  ru: `${law.ru}; ${ru}`,
  en: `${law.en}; ${en}`,
});

/** Where the days of the published years come from, in the three languages; a calendar stores the Russian words. */
export const KZ_SOURCES = {
  law,
  swap2025: {
    kk: '2025 жылғы демалыс күндерін ауыстыру туралы акт (G24G0000436)',
    ru: 'Акт о переносе дней отдыха в 2025 году (G24G0000436)',
    en: 'Act on the transfer of days off in 2025 (G24G0000436)',
  },
  list2026: withWords(
    '2026 жылғы Конституция ескерілген ресми тізбе (30 тамыз – жұмыс күні)',
    'официальный перечень на 2026 год с учетом Конституции 2026 года (30 августа – рабочий день)',
    'official list for 2026 under the Constitution of 2026 (30 August is a working day)',
  ),
  law2027: withWords(
    'заң бойынша есептелді, 2027 жылға арналған акт жарияланған жоқ',
    'расчет по закону, акт на 2027 год не опубликован',
    'computed by the law, no act for 2027 has been published',
  ),
} satisfies Record<string, Words>;

/** The source of a calendar or of one of its days in the reader's language; words of other origin stay as they are. */
export function calendarSourceText(stored: string, locale: Locale): string {
  return Object.values<Words>(KZ_SOURCES).find(({ ru }) => ru === stored)?.[locale] ?? stored;
}
