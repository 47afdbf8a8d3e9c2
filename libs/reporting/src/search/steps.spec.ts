import { compact, stepsOf, type Term } from './steps.js';

const term = (word: string, titles: number): Term => ({ exact: `'${word}'`, broad: `'${word}':*`, titles });

describe('steps of a search', () => {
  it('asks a question of few titles at once', () => {
    expect(stepsOf([term('кедр', 2), term('район', 1501)])[0]).toEqual({
      words: `('кедр':*)`,
      also: null,
      titles: false,
      whole: true,
    });
  });

  it('asks the index for rare words and its rows for those in many times more titles', () => {
    const [first] = stepsOf([term('школа', 900), term('село', 9000), term('район', 90_000)]);
    expect(first).toEqual({
      words: `(('школа':*) & ('село':*))`,
      also: `(('школа':*) & ('село':*) & ('район':*))`,
      titles: true,
      whole: false,
    });
  });

  it('lets no number of rows hide one with a word that tells most', () => {
    const [, , second] = stepsOf([term('школа', 900), term('село', 90_000), term('кедр', 3)]);
    expect(second!.words).toContain(` | ('кедр':*)`);
    expect(second!.also).toContain(` | ('кедр':*)`);
  });

  it('stays short for a question of twelve words', () => {
    const terms = Array.from({ length: 12 }, (_, at) => term(`слово${at}`, 500));
    for (const { words, also } of stepsOf(terms)) expect(`${words}${also ?? ''}`.split("'").length).toBeLessThan(260);
  });

  it('names each beginning once, and leaves alone what is more than a choice', () => {
    expect(compact(`'станц' | 'станция' | 'стан':* | 'стан':* | 'бекет'`)).toBe(`'стан':* | 'бекет'`);
    expect(compact(`'стан' | 'станц'`)).toBe(`'стан' | 'станц'`);
    expect(compact(`'0x' & 'а' | '0x':*`)).toBe(`'0x' & 'а' | '0x':*`);
  });
});
