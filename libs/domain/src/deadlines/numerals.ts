import { foldKazakh, folded } from './fold-kazakh.js';

/** Number words of both languages by their stems. A stem matches the beginning of a word and at most six letters more. */
const RU: readonly (readonly [string, number])[] = [
  ['один', 1],
  ['одн', 1],
  ['перв', 1],
  ['два', 2],
  ['две', 2],
  ['двух', 2],
  ['двум', 2],
  ['втор', 2],
  ['трет', 3],
  ['трех', 3],
  ['три', 3],
  ['четырех', 4],
  ['четыре', 4],
  ['четверт', 4],
  ['пяти', 5],
  ['пять', 5],
  ['пят', 5],
  ['шест', 6],
  ['семи', 7],
  ['семь', 7],
  ['седьм', 7],
  ['восьм', 8],
  ['восем', 8],
  ['девят', 9],
  ['десят', 10],
  ['одиннадцат', 11],
  ['двенадцат', 12],
  ['тринадцат', 13],
  ['четырнадцат', 14],
  ['пятнадцат', 15],
  ['шестнадцат', 16],
  ['семнадцат', 17],
  ['восемнадцат', 18],
  ['девятнадцат', 19],
  ['двадцат', 20],
  ['тридцат', 30],
  ['сорок', 40],
  ['пятидесят', 50],
  ['пятьдесят', 50],
  ['шестидесят', 60],
  ['шестьдесят', 60],
  ['семидесят', 70],
  ['семьдесят', 70],
  ['восьмидесят', 80],
  ['восемьдесят', 80],
  ['девяност', 90],
  ['ста', 100],
  ['сто', 100],
];

const KK: readonly (readonly [string, number])[] = [
  ['бір', 1],
  ['алғашқы', 1],
  ['екі', 2],
  ['екін', 2],
  ['үш', 3],
  ['төрт', 4],
  ['бес', 5],
  ['алты', 6],
  ['жеті', 7],
  ['сегіз', 8],
  ['тоғыз', 9],
  ['он', 10],
  ['оныншы', 10],
  ['жиырма', 20],
  ['отыз', 30],
  ['қырық', 40],
  ['елу', 50],
  ['алпыс', 60],
  ['жетпіс', 70],
  ['сексен', 80],
  ['жүз', 100],
];

const KK_FOLDED = KK.map(([stem, value]) => [foldKazakh(stem), value] as const);

/** What may follow the stem of a number word. */
const RU_TAIL =
  /^(ь|и|ю|о|ого|ому|ый|ой|ая|ое|ую|ых|ым|ом|ем|его|ему|ий|ья|ье|ью|ьего|ьему|ьем|ьим|ьей|ьих|я|а|у|е|мя|ма|ух|ум|ех|ем|ами|их|ими|на|на)?$/;
const KK_TAIL =
  /^(?:с?[іы]?нш[іы]|еу|ау)?(?:с?[іы])?(?:н?[дт][ае]н|н[ае]н|[ғгқк][ае]|н[ае]|н?[дт][ае]|[ндт][іы]ң|н|лық|лік)?$/u;

/** Words that begin like a number and are none. */
const NOT_NUMBERS =
  /^(стадии|стать\p{L}*|станц\p{L}*|сторон\p{L}*|стол\p{L}*|столиц\p{L}*|онлайн|бірге|бірлес\p{L}*|бірыңғай|бірақ|третьих)$/u;

/** Amounts in a case whose ending looks like that of a place in a row. */
const CARDINAL = /^(одн|трем|четырем)/u;

export interface NumberWord {
  readonly value: number;
  /** «первого», «бірінші»: names a place in a row, not an amount. */
  readonly ordinal: boolean;
}

/** The value of a number word of either language, or null for any other word. */
export function numberWord(word: string): NumberWord | null {
  if (NOT_NUMBERS.test(word)) return null;
  return (
    find(word, RU, RU_TAIL, /(ого|ому|ый|ой|ая|ое|ую|ий|ьем|ьей|ья|ье|ью|ьего|ьему|ом|ем|ым)$/) ??
    find(word, KK, KK_TAIL, /(нш[іы]|алғашқы)/) ??
    find(word, KK_FOLDED, folded(KK_TAIL), /(нш[иы]|алгашкы)/)
  );
}

function find(
  word: string,
  stems: readonly (readonly [string, number])[],
  tail: RegExp,
  ordinal: RegExp,
): NumberWord | null {
  let best: { stem: string; value: number } | null = null;
  for (const [stem, value] of stems) {
    if (!word.startsWith(stem) || !tail.test(word.slice(stem.length))) continue;
    if (!best || stem.length > best.stem.length) best = { stem, value };
  }
  return best && { value: best.value, ordinal: ordinal.test(word) && !CARDINAL.test(word) };
}

/** I…XII, or null. */
export function romanNumber(text: string): number | null {
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
  if (!/^[ivx]+$/.test(text)) return null;
  let sum = 0;
  for (let index = 0; index < text.length; index += 1) {
    const here = values[text[index]!]!;
    const next = values[text[index + 1] ?? ''] ?? 0;
    sum += here < next ? -here : here;
  }
  return sum >= 1 && sum <= 12 ? sum : null;
}
