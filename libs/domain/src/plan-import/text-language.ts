import { unmixAlphabets } from './fold-letters.js';

export type PlanLanguage = 'ru' | 'kk';

/** «і» is left out where it stands for a Roman numeral: «І квартал» is Russian. */
const KAZAKH_LETTER = /[әғқңөұүһӘҒҚҢӨҰҮҺ]|(?<=\p{L})[іІ]|[іІ](?=\p{Ll})/u;
/** A name in quotes keeps its own language: «проект «Ауыл – Ел бесігі»» is Russian. */
const QUOTED = /«[^«»]*»|"[^"]*"|“[^“”]*”/gu;
const ROMAN_WORD = /(?<!\p{L})[IVXLІХ]+(?!\p{L})/gu;
const KAZAKH_WORD =
  /(?<!\p{L})(мен|бен|пен|және|жыл\p{L}*|ай|айы|есеп|шара|шаралар|форум өткізу|аудан\p{L}*|бас\p{L}*масы|орындау\p{L}*|дейін|бойынша|туралы|актісі|актілері|хаттамасы|салу|бекіту|жоспары|жобасы|мектеп\p{L}*|дамыту|ашу|тамыз|маусым|желтоқсан)(?!\p{L})/iu;
const RUSSIAN_SIGN =
  /[ыэё]й|[щъ]|(?<!\p{L})(и|в|на|по|до|для|не|от|из|за|к|с|об|при|под|без|или|год|года|г|квартал|срок|управлени\p{L}*|аким\p{L}*|информация|постановление|отчет|приказ|мероприяти\p{L}*|исполнител\p{L}*|ответственн\p{L}*|форма|сроки|результат\p{L}*)(?!\p{L})|\p{L}{3}ь(?!\p{L})|(ть|ция|ции|ого|его|ение|ения|ание|ания|ные|ных|ное|ская|ное|ная|ии|тие|тия|ости|ость|ство|ства|ки|чи)(?!\p{L})/iu;

/**
 * Kazakh or Russian, by its letters first and a few words that only one of them has; null when nothing decides
 * («форум», «15.10.2026»).
 */
export function languageOf(text: string): PlanLanguage | null {
  return languageOfWords(text.replace(QUOTED, ' ')) ?? languageOfWords(text);
}

/**
 * A capital letter after a word begins a name, which may be of the other language: «проспект Қабанбай батыра». After a
 * dash or a number it begins the text: «1.2 Обеспечить водой Ұлытау».
 */
const NAME_INSIDE = /(?<=\p{L}\S*\s+)\p{Lu}[\p{L}-]*/gu;

function languageOfWords(text: string): PlanLanguage | null {
  const words = unmixAlphabets(text).replace(ROMAN_WORD, ' ');
  return languageShown(words.replace(NAME_INSIDE, ' ')) ?? languageShown(words);
}

function languageShown(words: string): PlanLanguage | null {
  if (KAZAKH_LETTER.test(words) || KAZAKH_WORD.test(words)) return 'kk';
  return RUSSIAN_SIGN.test(words) ? 'ru' : null;
}

/**
 * The two languages of one cell written below each other or around a slash; null when the cell is in one language.
 *
 * Only a clean division counts: every line on one side is of one language. Order does not matter.
 *
 * @param firstOf the language that stands first in a column headed in both: two parts of it are then translations
 *   though neither shows a language («ЭБЖБ / УЭиБП»); null for any other column
 */
export function splitLanguages(text: string, firstOf: PlanLanguage | null = null): { ru: string; kk: string } | null {
  const lines = text.split('\n');
  const parts = lines.length > 1 ? lines : text.split(/\s+\/\s+/);
  if (parts.length < 2) return null;
  const languages = parts.map(languageOf);
  const first = languages.find((language) => language !== null) ?? firstOf;
  if (!first) return null;
  const border = borderOf(languages, first, lines.length === 1 || firstOf !== null);
  if (border === null) return null;
  const [head, tail] = [parts.slice(0, border).join('\n'), parts.slice(border).join('\n')];
  const begins =
    languages.slice(0, border).find((language) => language !== null) ??
    (languages.every((one) => one === null) ? first : other(first));
  return begins === 'ru' ? { ru: head, kk: tail } : { ru: tail, kk: head };
}

const other = (language: PlanLanguage): PlanLanguage => (language === 'ru' ? 'kk' : 'ru');

/**
 * Where the second language begins. Parts that show no language («УЭиБП») go where both halves become equal, else to
 * the first; of two parts that are translations one need show no language.
 */
function borderOf(
  languages: readonly (PlanLanguage | null)[],
  first: PlanLanguage,
  translated: boolean,
): number | null {
  const found = languages.findIndex((language) => language !== null && language !== first);
  if (found < 0) return translated && languages.length === 2 && languages.includes(null) ? 1 : null;
  if (languages.slice(found).includes(first)) return null;
  const last = languages.findLastIndex((language, at) => at < found && language === first);
  const half = languages.length / 2;
  return half > last && half <= found && Number.isInteger(half) ? half : found;
}
