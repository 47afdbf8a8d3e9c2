import { kazakhInCyrillic } from '../address/kazakh-forms.js';

/** Latin letters that look like Cyrillic ones; typed by people who switch keyboards. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'һ',
  i: 'і',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
};

/** Roman numerals as typed on any keyboard, «IУ», «IY» and «ІҮ» included. */
const ROMAN = /^(?=.*[ivіx])[ivxyіхуүұ]{1,4}$/;

/**
 * The phrase in one spelling: lower case, one kind of space, dash and apostrophe, Cyrillic letters inside Cyrillic
 * words, numbers apart from the words they were glued to.
 */
export function cleanPhrase(phrase: string): string {
  return phrase
    .normalize('NFC')
    .replace(/[\u2160-\u2188]/g, (sign) => sign.normalize('NFKC')) // «Ⅳ» in one sign
    .toLowerCase()
    .replace(/^.*$/su, fromKazakhLatin)
    .replace(/[\u00a0\u2000-\u200b\u202f\ufeff\u00ad]/g, ' ')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[«»"“”„'’`]/g, ' ')
    .replace(/…|\.{3}/g, ' ; ')
    .replace(/(?<=\d)[oо](?=[\d\s.]|$)/g, '0') // a letter struck for a digit: «2O26», «3l»
    .replace(/(?<=\d)l(?=[\d\s.]|$)/g, '1')
    .replace(/(?<=\d)з(?=[\d\s.]|$)/g, '3')
    .replace(/(?<![\p{L}\d])[liі](?=\d[\s.])/gu, '1')
    .replace(/(?<![\p{L}\d])[oо](?=\d\.)/gu, '0')
    .replace(/(?<![\p{L}\d])з(?=\d[\s.])/gu, '3')
    .replace(/ё/g, 'е')
    .replace(/(?<!\p{L})([ivxіх]{1,4})(?=(кв|тоқ|ток|пол|жарт))/gu, '$1 ') // «IIкв.»
    .replace(/[\p{L}]+/gu, cyrillicWord)
    .replace(/(\d)([а-яәғқңөұүһі])/g, '$1 $2')
    .replace(/([а-яәғқңөұүһі])(\d)/g, '$1 $2')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Words by which Kazakh in Latin letters is told from another language: «jylǵy», «toqsan», «deiin», «saıyn». */
const KAZAKH_LATIN = /(?<!\p{L})(j[yıi]l|(jel)?toqsan|jart[yı]|de[iıy]in|sa[iıy][yı]n)/u;

/** «2026 jylǵy 1 jeltoqsanǵa deiin» in Cyrillic letters; any other phrase as it is. */
function fromKazakhLatin(phrase: string): string {
  if (!KAZAKH_LATIN.test(phrase)) return phrase;
  return phrase.replace(/[\p{L}]+/gu, (word) =>
    ROMAN.test(word) ? word : kazakhInCyrillic(word).replace(/(?<=[аәеоөұүы])[иі]/gu, 'й'),
  );
}

function cyrillicWord(word: string): string {
  if (ROMAN.test(word))
    return word
      .replace(/і/g, 'i')
      .replace(/х/g, 'x')
      .replace(/[уyүұ]/g, 'v');
  if (!/[а-яәғқңөұүһі]/.test(word)) return word;
  return word.replace(/[a-z]/g, (letter) => LOOK_ALIKES[letter] ?? letter);
}
