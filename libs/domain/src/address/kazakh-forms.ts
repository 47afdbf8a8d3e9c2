/** Latin letters of the alphabets of 2018 and 2021 with the Cyrillic ones they stand for. */
const LATIN: Readonly<Record<string, string>> = {
  sh: 'ш',
  ch: 'ч',
  ş: 'ш',
  a: 'а',
  á: 'ә',
  ä: 'ә',
  b: 'б',
  d: 'д',
  e: 'е',
  f: 'ф',
  g: 'г',
  ǵ: 'ғ',
  ğ: 'ғ',
  h: 'х',
  i: 'і',
  ı: 'и',
  j: 'ж',
  k: 'к',
  q: 'қ',
  l: 'л',
  m: 'м',
  n: 'н',
  ń: 'ң',
  ñ: 'ң',
  o: 'о',
  ó: 'ө',
  ö: 'ө',
  p: 'п',
  r: 'р',
  s: 'с',
  t: 'т',
  u: 'ұ',
  ú: 'ү',
  ü: 'ү',
  ū: 'ұ',
  v: 'в',
  w: 'у',
  y: 'ы',
  ý: 'у',
  z: 'з',
};

/** Kazakh in Latin letters as the same words in Cyrillic ones; any other text as it is. */
export function kazakhInCyrillic(sentence: string): string {
  const latin = sentence.match(/[a-zǵğńñóöúüáäşıý]/giu)?.length ?? 0;
  const cyrillic = sentence.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  if (latin <= cyrillic * 2) return sentence;
  return sentence.replace(/sh|ch|\p{L}/giu, (letter) => {
    const plain = LATIN[letter.toLowerCase()];
    if (plain === undefined) return letter;
    return letter === letter.toLowerCase() ? plain : plain.toUpperCase();
  });
}

/** Nouns that end like a verb's name. */
const NOT_VERB_NAMES = /^(су|бу|ту|шу|ду|қару|жау|тау|сау|бау|дау|ау|бұлау|қуу|шекарасу|ақсу|қарасу|аңду|күзету-у)$/u;
const VERB_NAME = /^(\p{L}*?(?:у|ю))(ы|і)?(м|ң|мыз|міз|ңыз|ңіз|лары|лері)?(ды|ді|ны|ні|н|ға|ге|на|не|ның|нің)?$/u;

/** A verb's name («әзірлеу», «шешуіміз», «алуға») taken apart. */
export interface VerbName {
  readonly base: string;
  /** Whose doing: nobody's, his or theirs, ours, mine. */
  readonly owner: 'none' | 'third' | 'we' | 'i' | 'you';
  readonly kase: 'none' | 'accusative' | 'dative' | 'genitive';
}

/** The verb's name in a word, else null; «су», «тау» and other nouns in the same letters are none. */
export function verbName(low: string): VerbName | null {
  if (NOT_VERB_NAMES.test(low) || low.length < 3) return null;
  const match = VERB_NAME.exec(low);
  if (!match) return null;
  const [, base = '', third, person, ending] = match;
  if (base.length < 2 || NOT_VERB_NAMES.test(base)) return null;
  const owner = /^[мm](ыз|із)$/u.test(person ?? '')
    ? 'we'
    : person === 'м'
      ? 'i'
      : /^ң/u.test(person ?? '')
        ? 'you'
        : third || person
          ? 'third'
          : 'none';
  const kase = !ending
    ? 'none'
    : /^(ды|ді|ны|ні|н)$/u.test(ending)
      ? 'accusative'
      : /^(ға|ге|на|не)$/u.test(ending)
        ? 'dative'
        : 'genitive';
  return { base, owner, kase };
}

/** «құрылу», «берілу», «етілу», «салыну», «пайдаланылу»: the doer is not named. */
export const isPassive = (base: string): boolean =>
  /(ылу|ілу)$/u.test(base) ||
  /(алыну|асалу|салыну|тыну|ындалу|далану|талу|телу|налу|нелу|рілу|делу|сталу|стелу|далу|қталу|ктелу|ныну|ліну|болыну|бөліну)$/u.test(
    base,
  );

export const isNegative = (base: string): boolean =>
  /(мау|меу|бау|беу|пау|пеу)$/u.test(base) && !/^(бау|сыпау|түпеу)$/u.test(base);

const REFLECTIVE =
  /^(айту|айтып|білу|түсіну|мойындау|ұғыну|ұғу|сезіну|ойлау|ойлану|толғану|сену|сүю|құрметтеу|қадірлеу|мақтану|мойындату|деу|болу|айналу|ұмытпау|ұмыту|қорқу|қорықпау|үміттену|армандау|қуану|тоқталу|көру|ұмтылу|өзгеру|ұялу|сенбеу|елемеу|таңғалу|мойымау|жүру|өсу)$/u;

/** Verbs of thinking, saying and being. */
export const isReflective = (base: string): boolean =>
  REFLECTIVE.test(base) || REFLECTIVE.test(base.replace(/[мбп][ае]у$/u, 'у'));

/** Pairs of words that together mean saying, remembering or being. */
const REFLECTIVE_PAIR =
  /(атап өт(у|ке)|бағасын бер|айта кет(у|ке)|еске ал|есте (сақта|ұста|тұт)|мақтан (тұт|ет)|қызмет ет|ие бол|болып қал|сәйкес кел|үлгі бол|назарда бол|дайын бол|серік бол|әділ бағала|құрмет тұт|жадымызда|естен шығар|шүкір(шілік)? ет|өмір сүр|алғыс айт|тағзым ет|осылай жұмыс істе|табыс тіле|шет қал|зардап шег|қамшы бол|негіз бол|ескере жүр|сабақ ал|естен шығарма)/u;

export const isReflectivePair = (phrase: string): boolean => REFLECTIVE_PAIR.test(phrase);

/** Endings of the order in the third person, «етсін», «шешсін»; told from «бағдарламасын» by its place at the end. */
export const isOptative = (low: string): boolean => /(сын|сін)$/u.test(low) && low.length > 4;

/** «аяқтаңыздар», «алыңыз», «кірісіңіздер». */
export const isImperative = (low: string): boolean =>
  /(ңыз|ңіз|ңыздар|ңіздер)$/u.test(low) &&
  low.length > 5 &&
  !/^(біліңіз|сеніңіз|көріңіз|қараңыз|айтыңыз|елестетіңіз|кешіріңіз|болыңыз|құрметтеңіз|өзіңіз|баршаңыз|бәріңіз|біліңіздер|сеніңіздер|көріңіздер|болыңыздар|ойлаңыздар|қараңыздар)(дар|дер)?$/u.test(
    low,
  );

/** «қараған», «берген», «айтқан»: what is joined by «жөн», «абзал», «дұрыс». */
export const isPastParticiple = (low: string): boolean => /(ған|ген|қан|кен)$/u.test(low) && low.length > 4;
