import { foldText } from './fold-letters.js';
import { stemWord } from './stem-word.js';
import { languageOf, type PlanLanguage } from './text-language.js';

/** Names of the region itself, which plans put before or behind its bodies' names. */
export interface RegionNames {
  readonly ru: string;
  readonly kk: string;
}

/** Shortened words of offices, in lower case, with what they stand for. */
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(упр-е|упр-ие|упр-ние|управл?\.|упр\.)/gu, 'управление '],
  [/(?<!\p{L})(упр-я|упр-ния)/gu, 'управления '],
  [/(?<!\p{L})(деп-т|департ\.|деп\.)/gu, 'департамент '],
  [/(?<!\p{L})(апп\.|ап-т)/gu, 'аппарат '],
  [/(?<!\p{L})(обл\.|обл-и|обл-ти)/gu, 'области '],
  [/(?<!\p{L})(р-на|р-не|р-н|рн\.|р-ов|р-нов)(?!\p{L})\.?/gu, 'района '],
  [/(?<!\p{L})(гг\.?|г\.\s?г\.|гор\.|г\.)(?!\p{L}\.)/gu, ' города '],
  [/(?<!\p{L})г(?=\s+\p{L})/gu, ' города '],
  [/(?<!\p{L})с\s?\/\s?х(?!\p{L})/gu, 'сельского хозяйства'],
  [/(?<!\p{L})с\s?\/\s?о(?!\p{L})/gu, 'сельских округов'],
  [/(?<!\p{L})хоз-в(а|о|у)/gu, 'хозяйства'],
  [/(?<!\p{L})(бас\.|басқ\.|басқ-сы)/gu, 'басқармасы '],
  [/(?<!\p{L})(ауд\.)/gu, 'ауданы '],
  [/(?<!\p{L})қ\.(?!\p{L}\.)/gu, 'қаласы '],
];

const LEGAL_FORMS = new Set(
  'гу кгу ргу мгу гккп кгкп кгп ркгп гкп пхв ао тоо нао оф оюл чу мм кмм рмм кмқк кмк мкқк ақ жшс'.split(' '),
);
const LEGAL_WORDS =
  /(?<!\p{L})(коммунальн\p{L}*|государственн\p{L}*|республиканск\p{L}*)\s+(государственн\p{L}*\s+)?(учрежден\p{L}*|предприят\p{L}*)|(коммуналдық\s+)?мемлекеттік\s+(мекеме\p{L}*|кәсіпорын\p{L}*)/gu;
const FILLERS = new Set([
  'и',
  'по',
  'на',
  'в',
  'за',
  'для',
  'а',
  'также',
  'және',
  'мен',
  'пен',
  'бен',
  'бойынша',
  'жөніндегі',
]);
const OFFICIAL = /^(руководител|начальник|директор|глав(а|ы|е)$|басшы|жетекші|директоры)/u;
const REGION_WORD = /^(област(ь|и|ью|ной|ное|ного|ные|ных|ному)|обл|облыс|облысы|облысының|облыстық|облыстың)$/u;
/** Words that name no body by themselves. */
const GENERIC =
  /^(управлен|департамент|аппарат|отдел|басқарм|аким|акимат|әкім|әкімдік|палат|комитет|инспекци|фонд|центр|орталық|бөлім|қор)$/u;

/**
 * A body's name as it is compared: lower case, no quotes, abbreviations written out, legal form, title of its head
 * and name of the own region gone, every word without its ending.
 *
 * «ГУ "Управление образования Акмолинской области"», «упр. образования» and «управлению образования» give the same.
 * The words of the region stay where nothing would be left that names a body («управления области»).
 *
 * @param region names of the own region; another region's name is never dropped
 */
export function normaliseBodyName(name: string, region: RegionNames = { ru: '', kk: '' }): string {
  const acronym = acronymOf(name);
  if (acronym) return acronym;
  const written = ABBREVIATIONS.reduce((text, [short, long]) => text.replace(short, long), foldText(name));
  const text = withoutRegion(written.replace(/\([^)]*\)/g, ' ').replace(LEGAL_WORDS, ' '), region);
  const language: PlanLanguage =
    languageOf(name) ?? (/басқарма|әкім|аппараты|департаменті|ауданы/u.test(text) ? 'kk' : 'ru');
  const words = text
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !FILLERS.has(word) && !LEGAL_FORMS.has(word));
  const named = namingWords(words, language);
  return named.map((word) => stemWord(word, language)).join(' ');
}

/** Whether a normalised name is only «управление», «аким» or the like. */
export function isCommonNoun(normalised: string): boolean {
  return GENERIC.test(normalised);
}

/** Titles and words of the region go, unless a lone common noun would stay. */
function namingWords(words: readonly string[], language: PlanLanguage): readonly string[] {
  const enough = (left: readonly string[]): boolean =>
    left.length > 1 || (left.length === 1 && !GENERIC.test(stemWord(left[0]!, language)));
  const withoutTitle = words.filter((word) => !OFFICIAL.test(word));
  const titled = enough(withoutTitle) ? withoutTitle : words;
  const withoutArea = titled.filter((word) => !REGION_WORD.test(word));
  return enough(withoutArea) ? withoutArea : titled;
}

/** «Акмолинской области», «по Акмолинской области», «Ақмола облысының», «Ақмола облысы бойынша»: one word, any ending. */
function withoutRegion(text: string, { ru, kk }: RegionNames): string {
  const names = [...foldText(ru).split(' '), ...foldText(kk).split(' ')].filter(
    (word) => word.length > 3 && !REGION_WORD.test(word),
  );
  return names.reduce((left, word) => {
    const stem = word.replace(/(ая|ий|ый)$/u, '');
    return left.replace(new RegExp(`(?<!\\p{L})${stem}\\p{L}*\\s+(?=обл)`, 'gu'), ' ');
  }, text);
}

/** «УЭиБП», «УЭ и БП», «АШБ»: capitals only; joining letters are left out. Null for ordinary words. */
export function acronymOf(name: string): string | null {
  const text = name.replace(/[«»"“”.\s]/gu, ' ').trim();
  if (text.length > 14 || !/^[\p{Lu}\p{Ll}\s]+$/u.test(text)) return null;
  const words = text.split(/\s+/);
  const plain = words.every((word) => /^и$|^және$|^\p{Lu}[\p{Lu}ижәе]*\p{Lu}$|^\p{Lu}{2,}$/u.test(word));
  if (!plain || words.every((word) => !/^\p{Lu}/u.test(word))) return null;
  const capitals = foldText(words.join('').replace(/[^\p{Lu}]/gu, ''));
  return capitals.length >= 2 && words.join('').length <= 10 ? capitals : null;
}
