import { LABELLED_SETS, labelledSentences, type LabelledSentence } from '../../../../test/fixtures/address/load.js';
import { explainSentence } from './explain-signals.js';
import { readAddress } from './read-address.js';
import { readSentence } from './read-sentence.js';

const read = ({ sentence, lang, previous }: LabelledSentence) => readSentence(sentence, lang, previous);

/** F1 of the instructions found, and the share of right addressees and terms among those found rightly. */
function measure(labelled: readonly LabelledSentence[]) {
  const readings = labelled.map((one) => ({ one, got: read(one) }));
  const found = readings.filter(({ got }) => got.instruction);
  const right = found.filter(({ one }) => one.instruction);
  const wanted = labelled.filter(({ instruction }) => instruction).length;
  const share = (good: (pair: (typeof right)[number]) => boolean): number => right.filter(good).length / right.length;
  return {
    f1: (2 * right.length) / (found.length + wanted),
    addressees: share(({ one, got }) => (got.addressee ?? '') === one.addressee),
    terms: share(({ one, got }) => (got.term ?? '').toLowerCase() === one.term.toLowerCase()),
  };
}

describe('readSentence', () => {
  const sets = (['ru', 'kk'] as const).flatMap((lang) => LABELLED_SETS.map((set) => [lang, set] as const));

  it.each(sets)('finds the instructions, addressees and terms of %s %s', (lang, set) => {
    const { f1, addressees, terms } = measure(labelledSentences(lang, set));
    expect(f1).toBeGreaterThanOrEqual(0.95);
    expect(addressees).toBeGreaterThanOrEqual(0.85);
    expect(terms).toBeGreaterThanOrEqual(0.9);
  });

  it('has four hundred labelled sentences in each language, half of them no instructions', () => {
    for (const lang of ['ru', 'kk'] as const) {
      const all = LABELLED_SETS.flatMap((set) => labelledSentences(lang, set));
      expect(new Set(all.map(({ sentence }) => sentence)).size).toBeGreaterThanOrEqual(400);
      expect(all.filter(({ instruction }) => !instruction).length / all.length).toBeGreaterThan(0.5);
    }
  });

  it.each([
    ['ru', 'Поручаю Правительству принять меры.', '+ прямое поручение: «Поручаю»'],
    ['ru', 'Надо признать свои ошибки.', '− действие мысли или речи, а не работа: «Надо признать»'],
    ['ru', 'Урожай был хорошим.', 'слов поручения нет'],
    ['kk', 'Үкіметке шара қабылдауды тапсырамын.', '+ тікелей тапсырма: «тапсырамын»'],
    ['kk', 'Ол үшін не істеу керек?', '− бұл – сұрақ'],
  ] as const)('says why in the language of the sentence: %s «%s»', (lang, sentence, why) => {
    expect(explainSentence(readSentence(sentence, lang), lang)).toContain(why);
  });

  it('explains itself in three languages whatever the sentence', () => {
    for (const one of labelledSentences('kk', 'dev')) {
      for (const locale of ['kk', 'ru', 'en'] as const) {
        for (const why of explainSentence(read(one), locale)) expect(why).toMatch(/\p{L}{3}/u);
      }
    }
  });

  it('reads Kazakh in Latin letters', () => {
    expect(readSentence('Úkimetke osy máseleni sheshýdi tapsyramyn.', 'kk')).toMatchObject({ instruction: true });
    expect(readSentence('Oblysta mektepterdiń qurylysyn kelesi jyly bastaý josparlanǵan.', 'kk').instruction).toBe(
      false,
    );
  });

  it.each([
    '',
    '   ',
    '…',
    '???',
    '12',
    'тапсырамын',
    'поручаю'.repeat(5_000),
    '«»—',
    'а'.repeat(20_000),
    'қажет, '.repeat(3_000),
  ])('survives %j', (text) => {
    for (const lang of ['ru', 'kk'] as const) expect(readSentence(text, lang).score).toBeLessThanOrEqual(1);
  });
});

describe('readAddress', () => {
  it.each(['поручаю ', 'Үкіметке тапсырамын, жыл соңына дейін ', ',', 'а'])(
    'reads a sentence of 100,000 signs in no time: %j',
    (words) => {
      const before = performance.now();
      for (const lang of ['ru', 'kk'] as const) {
        expect(readAddress([words.repeat(Math.ceil(100_000 / words.length))], lang)).toHaveLength(1);
      }
      expect(performance.now() - before).toBeLessThan(4_000);
    },
  );

  it('takes term and addressee from the sentence before, over the border of a paragraph too', () => {
    const [, second] = readAddress(
      ['Акимы обещали закончить до 1 декабря 2026 года.', 'Им нужно завершить эту работу полностью.'],
      'ru',
    );
    expect(second).toMatchObject({
      paragraph: 2,
      ordinal: 1,
      instruction: true,
      addressee: 'акимы',
      term: 'до 1 декабря 2026 года',
      termFromPrevious: true,
    });
  });
});
