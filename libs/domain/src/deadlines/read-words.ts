import { cleanPhrase } from './clean-phrase.js';
import { fromEnglish } from './english.js';
import { kkCaseOf, lookUp } from './lexicon.js';
import { joinNumbers } from './join-numbers.js';
import { nearMonth } from './near-month.js';
import { numberWord, romanNumber } from './numerals.js';
import { plainWords } from './plain-words.js';
import type { KkCase, Sense, Word } from './sense.js';

/** Endings that a number carries behind a hyphen or stuck to it: 1-го, 15-ші, 25-іне. */
const NUMBER_ENDING =
  /^(го|ого|его|ое|е|й|ый|ий|ому|ему|му|ым|ом|м|ых|х|ти|ми|я|ю|ая|ую|ой|ші|шы|інші|ыншы|нші|ншы|сі|сы|ы|і|іне|ына|сіне|сына|не|на|ге|ға|ке|қа|ден|дан|нан|нен|тен|тан|інен|ынан|сынан|сінен|інде|ында|сінде|шіне|шына|іншіне|іншісіне|ыншысына|іншісі)$/u;

/** «3-х», «10-ти»: an amount. */
const CARDINAL_ENDING = /^(х|ти|ми|мя)$/u;

const TOKEN =
  /\d{4}([-./])\d{1,2}\1\d{1,2}(?!\d)|\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})(?!\d)|\d{1,2}\.\d{2}(?!\d|\.\d)|\d+|[\p{L}]+|[-,;:()/%]/gu;

/** The words of a phrase with what each means for a term. */
export function readWords(phrase: string): Word[] {
  const text = plainWords(fromEnglish(cleanPhrase(phrase)));
  const tokens = [...text.matchAll(TOKEN)].map((match) => ({ text: match[0], at: match.index }));
  const words: Word[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]!;
    const next = tokens[index + 1];
    const afterNext = tokens[index + 2];
    if (/^\d/.test(token.text)) {
      const glued = next?.text === '-' && next.at === token.at + token.text.length && afterNext?.at === next.at + 1;
      if (glued && NUMBER_ENDING.test(afterNext.text)) {
        words.push(numberOf(token.text, !CARDINAL_ENDING.test(afterNext.text), afterNext.text));
        index += 2;
        continue;
      }
      // «декабрь 2026-март 2027»: the dash behind a year joins two months, that of «4-тоқсан» belongs to the number
      const spans = glued && token.text.length === 4 && namesMonth(afterNext.text);
      if (glued && !spans && /^\p{L}/u.test(afterNext.text) && !romanNumber(afterNext.text)) {
        words.push(numberOf(token.text, true, ''));
        index += 1;
        continue;
      }
      const stuck = next !== undefined && NUMBER_ENDING.test(next.text) && next.text.length > 1;
      if (stuck) index += 1;
      words.push(numberOf(token.text, stuck && !CARDINAL_ENDING.test(next.text), stuck ? next.text : ''));
      continue;
    }
    if (
      next?.text === '-' &&
      afterNext &&
      romanNumber(token.text) !== null &&
      /^\p{L}/u.test(afterNext.text) &&
      romanNumber(afterNext.text) === null
    ) {
      words.push(wordOf(token.text));
      index += NUMBER_ENDING.test(afterNext.text) ? 2 : 1;
      continue;
    }
    words.push(wordOf(token.text));
  }
  return joinNumbers(words);
}

const namesMonth = (text: string): boolean => lookUp(text)?.sense.is === 'month';

function numberOf(text: string, ordinal: boolean, ending: string): Word {
  const kkCase: KkCase = ending === '' ? null : kkCaseOf(`хи${ending}`);
  const lang = /^(ші|шы|інші|ыншы|нші|ншы|і|ы|сі|сы|іне|ына|сіне|сына|не|ге|ға|ке|қа|ден|дан|нан|нен)/u.test(ending)
    ? 'kk'
    : null;
  const iso = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text);
  if (iso)
    return {
      text,
      lang,
      kkCase,
      sense: { is: 'date', year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) },
    };
  const dotted = /^(\d{1,2})[./](\d{1,2})(?:[./](\d{2,4}))?$/.exec(text);
  if (dotted) {
    const year = dotted[3] === undefined ? null : Number(dotted[3].length === 2 ? `20${dotted[3]}` : dotted[3]);
    return { text, lang, kkCase, sense: { is: 'date', day: Number(dotted[1]), month: Number(dotted[2]), year } };
  }
  return { text, lang, kkCase, sense: { is: 'number', value: Number(text), ordinal, digits: text.length } };
}

const SIGNS: Readonly<Record<string, Sense>> = {
  '-': { is: 'dash' },
  ',': { is: 'comma' },
  ';': { is: 'comma' },
  '/': { is: 'comma' },
  '(': { is: 'open' },
  ')': { is: 'close' },
};

function wordOf(text: string): Word {
  const sign = SIGNS[text];
  if (sign) return { text, sense: sign, lang: null, kkCase: null };
  const roman = romanNumber(text);
  if (roman !== null)
    return {
      text,
      sense: { is: 'number', value: roman, ordinal: true, roman: true, digits: 0 },
      lang: null,
      kkCase: null,
    };
  const compound = compoundOf(text);
  if (compound) return compound;
  const known = lookUp(text);
  if (known) return { text, sense: known.sense, lang: known.lang, kkCase: known.lang === 'kk' ? kkCaseOf(text) : null };
  const number = numberWord(text);
  if (number) {
    const lang = /[әғқңөұүһі]|^(бес|он|отыз|елу|тоғыз|алты|жеті|бір)/u.test(text) ? 'kk' : 'ru';
    return { text, sense: { is: 'number', ...number, digits: 0 }, lang, kkCase: kkCaseOf(text) };
  }
  const month = nearMonth(text);
  return month ? wordOf(month) : { text, sense: { is: 'other' }, lang: null, kkCase: null };
}

/** «трехдневный», «двухнедельный», «пятимесячный»: a number and a unit in one word. The unit alone is read again. */
function compoundOf(text: string): Word | null {
  const match = /^(\p{L}{3,}?)(дневн|недельн|месячн|летн|годичн)\p{L}*$/u.exec(text);
  if (!match) return null;
  const number = numberWord(match[1]!) ?? tensAndUnits(match[1]!);
  if (!number) return null;
  const units = { дневн: 'day', недельн: 'week', месячн: 'month', летн: 'year', годичн: 'year' } as const;
  const unit = units[match[2] as keyof typeof units];
  return {
    text: `${number.value} ${unit}`,
    sense: { is: 'number', value: number.value, ordinal: false, digits: 0 },
    lang: 'ru',
    kkCase: null,
  };
}

/** «сорокапяти»: tens and units in one word. */
function tensAndUnits(text: string): { value: number } | null {
  const match = /^(двадцати|тридцати|сорока|(?:пяти|шести|семи|восьми)десяти|девяноста)(\p{L}+)$/u.exec(text);
  const [tens, units] = [match && numberWord(match[1]!), match && numberWord(match[2]!)];
  return tens && units && units.value < 10 ? { value: tens.value + units.value } : null;
}
