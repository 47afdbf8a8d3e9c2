const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'],
  [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i'],
]; // prettier-ignore
const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const RUSSIAN = 'абвгдежзиклмнопрстуфхцчшщэюя';

/** One figure of an automatic number in the form its list asks for; empty for bullets and lists that show none. */
export function numberInForm(value: number, form: string): string {
  switch (form) {
    case 'bullet':
    case 'none':
      return '';
    case 'upperRoman':
      return roman(value).toUpperCase();
    case 'lowerRoman':
      return roman(value);
    case 'upperLetter':
      return letter(value, LATIN).toUpperCase();
    case 'lowerLetter':
      return letter(value, LATIN);
    case 'russianUpper':
      return letter(value, RUSSIAN).toUpperCase();
    case 'russianLower':
      return letter(value, RUSSIAN);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    default:
      return String(value);
  }
}

function roman(value: number): string {
  let left = Math.min(value, 3_999);
  let text = '';
  for (const [worth, digits] of ROMAN) {
    while (left >= worth) {
      text += digits;
      left -= worth;
    }
  }
  return text;
}

/** a … z, then aa, bb …, as Word counts. */
function letter(value: number, alphabet: string): string {
  if (value < 1) return '';
  const times = Math.min(5, Math.floor((value - 1) / alphabet.length) + 1);
  return alphabet[(value - 1) % alphabet.length]!.repeat(times);
}
