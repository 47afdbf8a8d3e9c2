/** Latin letters that look like Cyrillic ones and slip into Cyrillic words by a wrong keyboard. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'ь',
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
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  I: 'І',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  Y: 'У',
};

const WORD = /[\p{L}]+/gu;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Latin look-alikes inside words that have Cyrillic letters become Cyrillic; words wholly in Latin stay. */
export function unmixAlphabets(text: string): string {
  return text.replace(WORD, (word) =>
    CYRILLIC.test(word) ? word.replace(/[A-Za-z]/g, (letter) => LOOKALIKES[letter] ?? letter) : word,
  );
}

/** The text for comparing: one alphabet per word, lower case, «ё» as «е», quotes gone, dashes alike, single spaces. */
export function foldText(text: string): string {
  return unmixAlphabets(text.normalize('NFC'))
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[«»"“”„‟'‘’`]/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
