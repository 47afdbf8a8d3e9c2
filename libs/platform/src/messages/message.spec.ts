import { DICTIONARIES } from './index.js';
import { message } from './message.js';

describe('message', () => {
  it('fills the gaps by name and writes a date as people write it', () =>
    expect(message('bad_date', { text: '2026-02-31' }, 'ru')).toBe(
      'Даты «31.02.2026» нет в календаре, или она записана неверно.',
    ));

  it('leaves a gap without a value visible', () => expect(message('bad_date', {}, 'en')).toContain('{text}'));

  it.each(['no_such_code', '__proto__', 'toString'])('gives a sentence even for the unknown code %s', (code) =>
    expect(message(code, {}, 'kk')).toBe(DICTIONARIES['refused']!.kk),
  );
});

describe('dictionaries', () => {
  it.each(Object.entries(DICTIONARIES))('%s says the same in three languages', (_, sentence) => {
    const gaps = (text: string) => [...text.matchAll(/\{[\w:]+\}/g)].map(String).sort();
    for (const text of [sentence.kk, sentence.ru, sentence.en]) expect(text.trim()).not.toBe('');
    expect(gaps(sentence.kk)).toEqual(gaps(sentence.ru));
    expect(gaps(sentence.en)).toEqual(gaps(sentence.ru));
  });
});
