import { unmixAlphabets } from './fold-letters.js';

export type PlanLanguage = 'ru' | 'kk';

/** «і» is left out where it stands for a Roman numeral: «І квартал» is Russian. */
const KAZAKH_LETTER = /[әғқңөұүһӘҒҚҢӨҰҮҺ]|(?<=\p{L})[іІ]|[іІ](?=\p{Ll})/u;
const ROMAN_WORD = /(?<!\p{L})[IVXLІХ]+(?!\p{L})/gu;
const KAZAKH_WORD =
  /(?<!\p{L})(мен|бен|пен|және|жыл\p{L}*|ай|айы|есеп|шара|шаралар|форум өткізу|аудан\p{L}*|бас\p{L}*масы|орындау\p{L}*|дейін|бойынша|туралы|актісі|актілері|хаттамасы|салу|бекіту|жоспары|жобасы|мектеп\p{L}*|дамыту|ашу|тамыз|маусым|желтоқсан)(?!\p{L})/iu;
const RUSSIAN_SIGN =
  /[ыэё]й|[щъ]|(?<!\p{L})(и|в|на|по|до|для|не|от|из|за|к|с|год|года|г|квартал|срок|управлени\p{L}*|аким\p{L}*|информация|постановление|отчет|приказ|мероприяти\p{L}*)(?!\p{L})|(ть|ция|ции|ого|его|ение|ения|ание|ания)(?!\p{L})/iu;

/**
 * Kazakh or Russian, by its letters first and a few words that only one of them has; null when nothing decides
 * («форум», «15.10.2026»).
 */
export function languageOf(text: string): PlanLanguage | null {
  const words = unmixAlphabets(text).replace(ROMAN_WORD, ' ');
  if (KAZAKH_LETTER.test(words) || KAZAKH_WORD.test(words)) return 'kk';
  return RUSSIAN_SIGN.test(words) ? 'ru' : null;
}

/**
 * The two languages of one cell written below each other or around a slash; null when the cell is in one language.
 *
 * Only a clean division counts: every line on one side is of one language. Order does not matter.
 */
export function splitLanguages(text: string): { ru: string; kk: string } | null {
  const lines = text.split('\n');
  const parts = lines.length > 1 ? lines : text.split(/\s+\/\s+/);
  if (parts.length < 2) return null;
  const languages = parts.map(languageOf);
  const first = languages.find((language) => language !== null);
  const border = languages.findIndex((language) => language !== null && language !== first);
  if (!first || border < 1 || languages.slice(border).includes(first)) return null;
  const [head, tail] = [parts.slice(0, border).join('\n'), parts.slice(border).join('\n')];
  return first === 'ru' ? { ru: head, kk: tail } : { ru: tail, kk: head };
}
