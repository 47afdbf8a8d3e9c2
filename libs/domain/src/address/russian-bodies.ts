import { addressWords, isCapital, type AddressWord } from './address-words.js';
import { isFinite, isInfinitive } from './russian-forms.js';

export type RussianCase = 'nominative' | 'genitive' | 'dative' | 'accusative' | 'instrumental' | 'locative';

/** A state body or official that a sentence names, in which case, and what it is called in the nominative. */
export interface BodyMention {
  readonly begin: number;
  readonly end: number;
  readonly cases: readonly RussianCase[];
  readonly plural: boolean;
  readonly gender: 'm' | 'n' | 'f';
  readonly name: string;
}

type Declension = 'm' | 'm-live' | 'm-soft' | 'n' | 'n-ie' | 'f' | 'f-ia' | 'f-ea' | 'judge';

interface Head {
  readonly stem: string;
  readonly declension: Declension;
  /** Takes words behind it into its name: «Министерство труда», «акимы областей». */
  readonly tail: boolean;
  readonly proper?: boolean;
}

const head = (stem: string, declension: Declension, tail = true, proper = false): Head => ({
  stem,
  declension,
  tail,
  proper,
});

const HEADS: readonly Head[] = [
  head('правительств', 'n', false, true),
  head('министерств', 'n', true),
  head('ведомств', 'n'),
  head('агентств', 'n', true),
  head('управлени', 'n-ie'),
  head('подразделени', 'n-ie'),
  head('предприяти', 'n-ie'),
  head('учреждени', 'n-ie'),
  head('акимат', 'm'),
  head('аким', 'm-live'),
  head('маслихат', 'm'),
  head('парламент', 'm', false, true),
  head('мажилис', 'm', false, true),
  head('сенат', 'm', false, true),
  head('курулта', 'm', false, true),
  head('нацбанк', 'm', false, true),
  head('банк', 'm'),
  head('фонд', 'm'),
  head('суд', 'm'),
  head('комитет', 'm'),
  head('совет', 'm'),
  head('департамент', 'm'),
  head('орган', 'm'),
  head('аппарат', 'm', false),
  head('госаппарат', 'm', false),
  head('госорган', 'm'),
  head('штаб', 'm'),
  head('холдинг', 'm'),
  head('центр', 'm'),
  head('вуз', 'm'),
  head('регион', 'm'),
  head('кабинет', 'm'),
  head('кабмин', 'm', false, true),
  head('минюст', 'm', false, true),
  head('минфин', 'm', false, true),
  head('минздрав', 'm', false, true),
  head('минтруд', 'm', false, true),
  head('минсельхоз', 'm', false, true),
  head('премьер-министр', 'm-live', false, true),
  head('вице-премьер', 'm-live', false),
  head('министр', 'm-live'),
  head('депутат', 'm-live', false),
  head('прокурор', 'm-live'),
  head('советник', 'm-live'),
  head('госсоветник', 'm-live', false, true),
  head('заместител', 'm-soft'),
  head('губернатор', 'm-live'),
  head('работодател', 'm-soft', false),
  head('руководител', 'm-soft'),
  head('председател', 'm-soft'),
  head('прокуратур', 'f'),
  head('палат', 'f'),
  head('администраци', 'f-ia'),
  head('комисси', 'f-ia'),
  head('ассамбле', 'f-ea'),
  head('компани', 'f-ia'),
  head('инспекци', 'f-ia'),
  head('канцеляри', 'f-ia'),
  head('суд', 'judge', false),
  head('глав', 'f'),
];

type Ending = readonly [string, readonly RussianCase[], boolean];
const ALL = (n: string, g: string, d: string, a: string, i: string, l: string, plural: boolean): Ending[] => [
  [n, ['nominative'], plural],
  [g, ['genitive'], plural],
  [d, ['dative'], plural],
  [a, ['accusative'], plural],
  [i, ['instrumental'], plural],
  [l, ['locative'], plural],
];
const ENDINGS: Readonly<Record<Declension, readonly Ending[]>> = {
  m: [...ALL('', 'а', 'у', '', 'ом', 'е', false), ...ALL('ы|и', 'ов', 'ам', 'ы|и', 'ами', 'ах', true)],
  'm-live': [...ALL('', 'а', 'у', 'а', 'ом', 'е', false), ...ALL('ы', 'ов', 'ам', 'ов', 'ами', 'ах', true)],
  'm-soft': [...ALL('ь', 'я', 'ю', 'я', 'ем', 'е', false), ...ALL('и', 'ей', 'ям', 'ей', 'ями', 'ях', true)],
  n: [...ALL('о', 'а', 'у', 'о', 'ом', 'е', false), ...ALL('а', '', 'ам', 'а', 'ами', 'ах', true)],
  'n-ie': [...ALL('е', 'я', 'ю', 'е', 'ем', 'и', false), ...ALL('я', 'й', 'ям', 'я', 'ями', 'ях', true)],
  f: [...ALL('а', 'ы', 'е', 'у', 'ой', 'е', false), ...ALL('ы', '', 'ам', 'ы', 'ами', 'ах', true)],
  'f-ia': [...ALL('я', 'и', 'и', 'ю', 'ей', 'и', false), ...ALL('и', 'й', 'ям', 'и', 'ями', 'ях', true)],
  'f-ea': ALL('я', 'и', 'е', 'ю', 'ей', 'е', false),
  judge: [...ALL('ьи', 'ей', 'ьям', 'ей', 'ьями', 'ьях', true)],
};
const NOMINATIVE: Readonly<Record<Declension, readonly [string, string]>> = {
  m: ['', 'ы'],
  'm-live': ['', 'ы'],
  'm-soft': ['ь', 'и'],
  n: ['о', 'а'],
  'n-ie': ['е', 'я'],
  f: ['а', 'ы'],
  'f-ia': ['я', 'и'],
  'f-ea': ['я', 'и'],
  judge: ['ья', 'ьи'],
};
const GENDER = (declension: Declension): 'm' | 'n' | 'f' =>
  declension.startsWith('n') ? 'n' : declension.startsWith('f') ? 'f' : 'm';

interface Found {
  readonly head: Head;
  readonly cases: readonly RussianCase[];
  readonly plural: boolean;
}

function headOf(low: string): Found[] {
  const found: Found[] = [];
  for (const candidate of HEADS) {
    if (!low.startsWith(candidate.stem)) continue;
    const rest = low.slice(candidate.stem.length);
    for (const plural of [false, true]) {
      const cases = ENDINGS[candidate.declension]
        .filter(([ending, , many]) => many === plural && ending.split('|').includes(rest))
        .flatMap(([, names]) => names);
      if (cases.length > 0) found.push({ head: candidate, cases, plural });
    }
  }
  return found;
}

const ADJECTIVE = /(ому|ему|ой|ей|ым|им|ого|его|ых|их|ый|ий|ое|ее|ая|яя|ую|юю|ые|ие|ыми|ими)$/u;
const NOT_MODIFIERS =
  /^(самым|самой|особым|первым|этим|этой|этому|этого|моим|моей|своей|своему|своим|нашей|нашего|нашему|каким|таким|этих|этот|такой|такие|эти|свои|наши|этом|которому|которым|которой|которую|которые|который|которого|которое|которых|которая|чей|ей|ему|им|их|его|ее|уже|еще|более|также|поэтому|потому|никому|кому|ему|всему|затем|одним|своего|того|чего|одного|другой)$/u;

/** The adjectives before the head, in the nominative of its gender and number. */
function modifiers(words: readonly AddressWord[], at: number): number {
  let begin = at;
  while (begin > 0) {
    const before = words[begin - 1]!;
    const linked = before.low === 'и' && begin - 2 >= 0 && isModifier(words[begin - 2]) && begin < at;
    if (!isModifier(before) && !linked) break;
    begin -= linked ? 2 : 1;
  }
  return begin;
}

const isModifier = (word: AddressWord | undefined): boolean =>
  word !== undefined &&
  word.isWord &&
  (/^(все|всем|всех|оба|обе)$/u.test(word.low) || (ADJECTIVE.test(word.low) && word.low.length > 4)) &&
  !NOT_MODIFIERS.test(word.low) &&
  !/[аея]ние$/u.test(word.low) &&
  headOf(word.low).length === 0;

function nominativeAdjective(text: string, gender: 'm' | 'n' | 'f', plural: boolean): string {
  if (/^(все|всем|всех)$/iu.test(text)) return text.startsWith('В') ? 'Все' : 'все';
  const stem = text.replace(ADJECTIVE, '');
  const hard = /[гкхжшщч]$/u.test(stem);
  const soft = /(ему|ей|им|его|их|ий|ее|яя|юю|ие|ими)$/u.test(text) && !/[гкх]$/u.test(stem);
  if (plural) return stem + (hard || soft ? 'ие' : 'ые');
  if (gender === 'n') return stem + (soft && !hard ? 'ее' : 'ое');
  if (gender === 'f') return stem + (soft && !/[гкхжшщч]$/u.test(stem) ? 'яя' : 'ая');
  return stem + (hard || soft ? 'ий' : 'ый');
}

/** Adjectives with which the name of a ministry begins. */
const MINISTRY_WORD = /^(иностранн|внутренн|национальн|сельск|цифров|водн|чрезвычайн|социальн|промышлен|искусствен)/u;
const GENITIVE =
  /(^(?:всех|дел|сил|средств|наук)$|^всех|а|я|ы|и|ов|ев|ей|ой|ого|его|ых|их|ств|ций|ий|уровней|лиц|школ)$/u;
const NOT_TAIL =
  /^((?:личн|конкретн|четк|реальн|строг|жестк|скорейш|немедленн|неукоснительн|безусловн|системн|эффективн)\p{L}*|и|или|а|я|они|обязан\p{L}*|должн\p{L}*|готов\p{L}*|нужн\p{L}*|необходим\p{L}*|надлежит|следует|пора|мои|были|была|при|на|для|до|за|с|со|в|во|к|ко|из|от|о|об|у|над|под|по|тоже|пока|меры|свои|своих|эти|еще|дальше|сообща|лично|всегда|никогда|сегодня|завтра|этих|вновь|затем|однако|также|либо|не|ни|бы|ли|когда|если|предстоит|уже)$/u;

/** Where the words behind a head that belong to its name end: genitives, names in quotes, «по …» of an agency. */
function tailEnd(words: readonly AddressWord[], at: number, found: Found): number {
  let end = at + 1;
  let purpose = false;
  if (found.head.stem === 'премьер-министр') return end;
  if (found.head.stem === 'министр' && ADJECTIVE.test(words[end]?.low ?? '') && !MINISTRY_WORD.test(words[end]!.low))
    return end;
  if (!found.head.tail) return /^республик/u.test(words[end]?.low ?? '') ? end + 2 : end;
  while (end < words.length) {
    const word = words[end]!;
    const next = words[end + 1];
    if (word.text === '«' || word.text === '"') {
      const close = words.findIndex(({ text }, index) => index > end && /^[»"]$/u.test(text));
      if (close < 0) break;
      end = close + 1;
      continue;
    }
    if (/^по$/u.test(word.low) && /^(агентств|комитет|комисси|совет|штаб)/u.test(found.head.stem) && next) {
      end += 2;
      purpose = true;
      continue;
    }
    // «по регулированию и развитию финансового рынка»
    if (purpose && word.low === 'и' && next && /ию$/u.test(next.low)) {
      end += 2;
      continue;
    }
    if (isGenitive(word)) {
      end += 1;
      continue;
    }
    const joins = word.low === 'и' || word.text === ',';
    const another = /^(компани|банк|министерств|акимат|фонд)/u.test(words[end + 2]?.low ?? '');
    if (joins && !another && next && isGenitive(next) && headOf(next.low).length === 0 && joinsGenitive(words, end)) {
      end += 2;
      continue;
    }
    break;
  }
  return end;
}

/** A comma goes on with the name only in a list that «и» ends: «Костанайской, Павлодарской и Абайской областей». */
function joinsGenitive(words: readonly AddressWord[], at: number): boolean {
  if (words[at]!.low === 'и') return true;
  for (let index = at + 1; index < Math.min(words.length, at + 9); index += 1) {
    const word = words[index]!;
    if (word.low === 'и') return true;
    if (word.text !== ',' && !isGenitive(word)) return false;
  }
  return false;
}

const isGenitive = (word: AddressWord): boolean =>
  word.isWord &&
  !/\d/u.test(word.text) &&
  (isCapital(word) || GENITIVE.test(word.low)) &&
  !NOT_TAIL.test(word.low) &&
  !isInfinitive(word.low) &&
  !isFinite(word.low) &&
  !/(ла|ли|лась|лись|ны|ены|аны|яты)$/u.test(
    word.low.replace(/^(школы|силы|столицы|страны|палаты|обороны|стороны)$/u, ''),
  );

/** The bodies that a sentence names, in their order; the case a form can have is given with each. */
export function russianBodies(sentence: string | readonly AddressWord[]): BodyMention[] {
  const words = typeof sentence === 'string' ? addressWords(sentence) : sentence;
  const mentions: BodyMention[] = [];
  words.forEach((word, index) => {
    if (index < (mentions.at(-1)?.end ?? 0)) return;
    const readings = headOf(word.low);
    const headOfBody = /^глав[аы]$/u.test(word.low) && headOf(words[index + 1]?.low ?? '').length > 0;
    const oneOfMany = /^кажд/u.test(words[index - 1]?.low ?? '');
    const common = /^(глав[аы]|регион(ы|ов|ах|а|е)?|совет|орган)$/u.test(word.low) && !headOfBody && !oneOfMany;
    if (readings.length === 0 || common) return;
    const found = readings[0]!;
    const begin = modifiers(words, index);
    const end = tailEnd(words, index, found);
    mentions.push({
      begin,
      end,
      cases: [...new Set(readings.flatMap(({ cases }) => cases))],
      plural: pluralOf(readings),
      gender: GENDER(found.head.declension),
      name: nameOf(words, begin, index, end, found, pluralOf(readings)),
    });
  });
  return mentions;
}

/** «министерства» is taken for a plural only where nothing else is possible. */
const pluralOf = (readings: readonly Found[]): boolean => readings.every(({ plural }) => plural);

function nameOf(
  words: readonly AddressWord[],
  begin: number,
  at: number,
  end: number,
  { head: { stem, declension, proper } }: Found,
  plural: boolean,
): string {
  const gender = GENDER(declension);
  const adjectives = words
    .slice(begin, at)
    .map(({ low, text }) => (low === 'и' ? 'и' : nominativeAdjective(text, gender, plural)));
  const [one, many] = NOMINATIVE[declension];
  const ending = plural ? (many === 'ы' && /[гкхжшщч]$/u.test(stem) ? 'и' : many) : one;
  const written = words[at]!.text.slice(0, stem.length) + ending;
  const unique = /^(национальной|безопасности|народа)$/u.test(words[at + 1]?.low ?? '');
  const opens = at === 0 && isCommon(stem, plural) && !unique;
  const noun = proper ? capital(written) : opens ? written.toLowerCase() : written;
  const tail = joinWords(words.slice(at + 1, end));
  const name = [...adjectives, noun].join(' ') + (tail ? ` ${tail}` : '');
  return begin === 0 &&
    adjectives.length > 0 &&
    !/^(Национальн|Верховн|Генеральн|Высш|Конституционн|Счетн|Центральн)/u.test(name)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;
}

/** Bodies of which there are many are written small, whatever stood at the beginning of the sentence. */
const isCommon = (stem: string, plural: boolean): boolean =>
  plural || !/^(правительств|министерств|агентств|парламент|премьер|администраци|председател)/u.test(stem);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Words with their signs as they were written. */
function joinWords(words: readonly AddressWord[]): string {
  return words
    .map((word, index) => {
      const before = words[index - 1];
      return before && word.start > before.end ? ` ${word.text}` : word.text;
    })
    .join('')
    .trim();
}
