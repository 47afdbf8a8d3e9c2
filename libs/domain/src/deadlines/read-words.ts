import { cleanPhrase } from './clean-phrase.js';
import { fromEnglish } from './english.js';
import { kkCaseOf, lookUp } from './lexicon.js';
import { numberWord, romanNumber } from './numerals.js';
import type { KkCase, Sense, Word } from './sense.js';

/** Several words or abbreviations that mean one thing, in the spelling that the lexicon knows. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})[тс]\s*\.?\s*г(?:\.|ода)?(?!\p{L})/gu, ' текущего года '],
  [/(?<!\p{L})тек\.?\s*г(?:\.|ода)?(?!\p{L})/gu, ' текущего года '],
  [/(?<!\p{L})р\.?\s*д(?:\.|н\.?|ней)?(?!\p{L})/gu, ' рабочих дней '],
  [/(?<!\p{L})к\.?\s*д\.?(?!\p{L})/gu, ' календарных дней '],
  [/(?<!\p{L})п\s*\/\s*г(?!\p{L})\.?/gu, ' полугодие '],
  [/(?<!\p{L})кв\s*-?\s*л(?!\p{L})/gu, ' квартал '],
  [/не\s+поздн(ее|ей)(\s+чем)?|не\s+позже|крайний срок\s*:?|срок\s*:/gu, ' непозднее '],
  [/не\s+ранее(\s+чем)?|не\s+раньше(\s+чем)?/gu, ' неранее '],
  [/не\s+(менее|реже)(\s+чем)?|минимум|как\s+минимум/gu, ' неменее '],
  [/(?<!\p{L})(всего|всей|целого|бүкіл|күллі)(?!\p{L})/gu, ' '],
  [/в\s*теч(ени[еи])?(?!\p{L})|на\s+протяжении/gu, ' втечение '],
  [/(?<!\p{L})за\s+(?=\S+\s+(рабочих\s+|календарных\s+)?(месяц|лет|год|дн|недел|сут))(?!.*\sдо\s)/gu, ' втечение '],
  [/(?<!\p{L})между\s+(\S+(?:\s\S+)?)\s+и\s+/gu, ' с $1 по '],
  [/\s(мен|бен|пен|және)\s(?=.*аралығында)/gu, ' - '],
  [/на\s+период(\s+с)?/gu, ' на '],
  [/кезең(і|іне)\s+(?=арналған)/gu, ' '],
  [/кеш\s+емес/gu, ' кешіктірмей '],
  [/(\d+)\s*\(\s*\p{L}[\p{L}\s]*\)/gu, '$1 '],
  [/дважды(\s+в)?/gu, ' 2 раза кажд '],
  [/трижды(\s+в)?/gu, ' 3 раза кажд '],
  [/(?<!\p{L})по\s+(?=(полугоди|квартал|месяц|недел|год)\p{L}*(ям|ам)(?!\p{L}))/gu, ' кажд '],
  [/(?<!\p{L})жарты\s+жыл/gu, ' жартыжыл'],
  [/нач\.(?=\s)/gu, ' начало '],
  [/раз\s+в\s+/gu, ' раз кажд '],
  [/раза\s+в\s+/gu, ' раза кажд '],
  [/последн\p{L}+\s+(день|числ\p{L}+)/gu, ' конец '],
  [/соңғы\s+күн\p{L}*/gu, ' соңы '],
];

/** Endings that a number carries behind a hyphen or stuck to it: 1-го, 15-ші, 25-іне. */
const NUMBER_ENDING =
  /^(го|ое|е|й|ый|ому|му|м|х|ти|ми|я|ю|ая|ую|ой|ші|шы|інші|ыншы|нші|ншы|сі|сы|ы|і|іне|ына|сіне|сына|не|на|ге|ға|ке|қа|ден|дан|нан|нен|тен|тан|інен|ынан|інде|ында|сінде|шіне|шына|іншіне|іншісіне|ыншысына|іншісі)$/u;

const TOKEN =
  /\d{4}-\d{1,2}-\d{1,2}(?!\d)|\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})(?!\d)|\d{1,2}\.\d{2}(?!\d|\.\d)|\d+|[\p{L}]+|[-,;:()/%]/gu;

/** The words of a phrase with what each means for a term. */
export function readWords(phrase: string): Word[] {
  let text = fromEnglish(cleanPhrase(phrase));
  for (const [form, plain] of PHRASES) text = text.replace(form, plain);
  const tokens = [...text.matchAll(TOKEN)].map((match) => ({ text: match[0], at: match.index }));
  const words: Word[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]!;
    const next = tokens[index + 1];
    const afterNext = tokens[index + 2];
    if (/^\d/.test(token.text)) {
      const glued = next?.text === '-' && next.at === token.at + token.text.length && afterNext?.at === next.at + 1;
      if (glued && NUMBER_ENDING.test(afterNext.text)) {
        words.push(numberOf(token.text, true, afterNext.text));
        index += 2;
        continue;
      }
      if (glued && /^\p{L}/u.test(afterNext.text) && !romanNumber(afterNext.text)) {
        words.push(numberOf(token.text, true, ''));
        index += 1;
        continue;
      }
      const stuck = next !== undefined && NUMBER_ENDING.test(next.text) && next.text.length > 1;
      if (stuck) index += 1;
      words.push(numberOf(token.text, stuck, stuck ? next.text : ''));
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

function numberOf(text: string, ordinal: boolean, ending: string): Word {
  const kkCase: KkCase = ending === '' ? null : kkCaseOf(`хи${ending}`);
  const lang = /^(ші|шы|інші|ыншы|нші|ншы|і|ы|сі|сы|іне|ына|сіне|сына|не|ге|ға|ке|қа|ден|дан|нан|нен)/u.test(ending)
    ? 'kk'
    : null;
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
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
  return { text, sense: { is: 'other' }, lang: null, kkCase: null };
}

/** «трехдневный», «двухнедельный», «пятимесячный»: a number and a unit in one word. The unit alone is read again. */
function compoundOf(text: string): Word | null {
  const match = /^(\p{L}{3,}?)(дневн|недельн|месячн|летн|годичн)\p{L}*$/u.exec(text);
  const number = match && numberWord(match[1]!);
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

/** Tens and units written apart are one number: «тридцать первого», «он бес», «отыз бірінші». */
function joinNumbers(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    if (
      before?.sense.is === 'number' &&
      word.sense.is === 'number' &&
      before.sense.digits === 0 &&
      word.sense.digits === 0 &&
      !before.sense.roman &&
      !word.sense.roman &&
      !before.sense.ordinal &&
      before.sense.value % 10 === 0 &&
      before.sense.value > 0 &&
      before.sense.value < 100 &&
      word.sense.value < 10
    ) {
      const value = before.sense.value + word.sense.value;
      joined[joined.length - 1] = { ...word, text: `${before.text} ${word.text}`, sense: { ...word.sense, value } };
      continue;
    }
    joined.push(word);
    if (/ (day|week|month|year)$/.test(word.text)) {
      const unit = word.text.split(' ')[1] as 'day' | 'week' | 'month' | 'year';
      joined.push({ text: unit, sense: { is: 'unit', unit }, lang: 'ru', kkCase: null });
    }
  }
  return joined;
}
