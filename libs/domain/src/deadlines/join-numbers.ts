import type { Word } from './sense.js';

/** Tens and units written apart are one number: «тридцать первого», «он бес», «отыз бірінші». */
export function joinNumbers(words: readonly Word[]): Word[] {
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
  return joinYears(joined);
}

/** Years in words: «две тысячи двадцать шестого», «екі мың жиырма алтыншы». */
function joinYears(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const [two, thousand] = joined.slice(-2);
    const year =
      two?.sense.is === 'number' &&
      two.sense.value === 2 &&
      /^(тысяч[аи]?|мың|мын)$/u.test(thousand?.text ?? '') &&
      word.sense.is === 'number' &&
      word.sense.ordinal &&
      word.sense.digits === 0 &&
      !word.sense.roman;
    if (!year) {
      joined.push(word);
      continue;
    }
    joined.splice(-2, 2, { ...word, sense: { ...word.sense, value: 2000 + word.sense.value, digits: 4 } });
  }
  return joined;
}
