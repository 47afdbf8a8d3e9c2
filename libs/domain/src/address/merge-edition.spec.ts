import { mergeEdition, type Passage } from './merge-edition.js';
import { continueSentences, pairSentences } from './pair-sentences.js';
import { readPastedLinks, sentenceOf } from './read-links.js';
import { readSentence } from './read-sentence.js';
import { sentenceState } from './sentence-state.js';

const RU = [
  'Уважаемые соотечественники!',
  'За год построено 120 школ, это хороший результат для всей страны.',
  'Поручаю Правительству до 2027 года обеспечить водой 300 сел, в том числе самых отдаленных.',
  'Спасибо за внимание.',
];
const KK = [
  'Құрметті отандастар!',
  'Бір жылда 120 мектеп салынды, бұл бүкіл ел үшін жақсы нәтиже болды.',
  'Үкіметке 2027 жылға дейін 300 ауылды, соның ішінде ең шалғайларын сумен қамтуды тапсырамын.',
  'Назарларыңызға рақмет.',
];
const stored = (): Passage[] => RU.map((ru, index) => ({ id: `p${index + 1}`, ru, kk: KK[index]!, check: null }));

describe('mergeEdition', () => {
  it('sets the first text of the second language beside the first, and marks nothing', () => {
    const ru = RU.map((text, index) => ({ id: `p${index + 1}`, ru: text, kk: '', check: null }));
    expect(mergeEdition(ru, 'kk', KK)).toEqual(
      RU.map((text, index) => ({ id: `p${index + 1}`, ru: text, kk: KK[index], check: null, changed: true })),
    );
  });

  it('leaves a paragraph alone that the translation lacks', () => {
    const ru = RU.map((text, index) => ({ id: `p${index + 1}`, ru: text, kk: '', check: null }));
    const merged = mergeEdition(ru, 'kk', [KK[0]!, KK[2]!, KK[3]!]);
    expect(merged.map(({ kk }) => kk)).toEqual([KK[0], '', KK[2], KK[3]]);
  });

  it('marks the other language where one changes alone, and only there', () => {
    const changed = [...RU];
    changed[2] = RU[2]!.replace('2027', '2028');
    const merged = mergeEdition(stored(), 'ru', changed);
    expect(merged.map(({ id, check, changed: is }) => ({ id, check, is }))).toEqual([
      { id: 'p1', check: null, is: false },
      { id: 'p2', check: null, is: false },
      { id: 'p3', check: 'kk', is: true },
      { id: 'p4', check: null, is: false },
    ]);
  });

  it('takes the mark away when the other language follows', () => {
    const behind = stored().map((one, index) => (index === 2 ? { ...one, check: 'kk' as const } : one));
    const kk = KK.map((text, index) => (index === 2 ? text.replace('2027', '2028') : text));
    expect(mergeEdition(behind, 'kk', kk)[2]).toMatchObject({ id: 'p3', check: null, changed: true });
  });

  it('puts new paragraphs in their place with a mark and drops what nobody has any more', () => {
    const added = 'Особое внимание следует уделить качеству дорог между районными центрами.';
    const merged = mergeEdition(stored(), 'ru', [RU[0]!, RU[1]!, added, RU[2]!, RU[3]!]);
    expect(merged.map(({ id }) => id)).toEqual(['p1', 'p2', null, 'p3', 'p4']);
    expect(merged[2]).toMatchObject({ ru: added, kk: '', check: 'kk' });
    const alone = [
      { id: 'p1', ru: RU[0]!, kk: '', check: null },
      { id: 'p2', ru: RU[1]!, kk: '', check: null },
    ];
    expect(mergeEdition(alone, 'ru', [RU[1]!]).map(({ id }) => id)).toEqual(['p2']);
  });

  it('keeps the paragraph of the other language when this one loses it', () => {
    const merged = mergeEdition(stored(), 'ru', [RU[0]!, RU[2]!, RU[3]!]);
    expect(merged[1]).toMatchObject({ id: 'p2', ru: '', kk: KK[1], check: 'kk' });
  });
});

describe('pairSentences', () => {
  it('sets sentences side by side, the instructing ones together', () => {
    const ru = ['Школ не хватает.', 'Необходимо построить 50 школ.', 'Это важно.'].map((one) =>
      readSentence(one, 'ru'),
    );
    const kk = ['Мектеп жетіспейді.', '50 мектеп салу қажет.', 'Бұл – маңызды.'].map((one) => readSentence(one, 'kk'));
    const pairs = pairSentences(ru, kk).map((pair) => [pair.ru[0]?.sentence, pair.kk[0]?.sentence]);
    expect(pairs).toEqual(ru.map(({ sentence }, index) => [sentence, kk[index]!.sentence]));
  });

  it('knows a sentence again after a few words changed', () => {
    const before = [
      { ru: 'Первое предложение о школах.', kk: '' },
      { ru: 'Второе предложение о дорогах области.', kk: '' },
    ];
    const after = [
      { ru: 'Совсем новое начало.', kk: '' },
      { ru: 'Второе предложение о дорогах всей области.', kk: '' },
    ];
    expect(continueSentences(before, after)).toEqual([null, 1]);
  });
});

describe('pasted links', () => {
  it('reads number and words, by tab, semicolon or bar', () => {
    expect(readPastedLinks('12\tПостроить школы\n\n№ 3.1; Обеспечить водой\nбез разделителя')).toEqual([
      { line: 1, number: '12', words: 'Построить школы' },
      { line: 3, number: '3.1', words: 'Обеспечить водой' },
      { line: 4, number: '', words: 'без разделителя' },
    ]);
  });

  it('finds the sentence by a part that no other has, and never guesses', () => {
    const sentences = RU.map((ru, index) => ({ ru, kk: KK[index]! }));
    expect(sentenceOf('обеспечить водой 300 сел', sentences)).toBe(2);
    expect(sentenceOf('300 ауылды', sentences)).toBe(2);
    expect(sentenceOf('чего здесь нет и не было никогда', sentences)).toBeNull();
    expect(
      sentenceOf('дороги', [
        { ru: 'Нужны дороги.', kk: '' },
        { ru: 'Дороги строятся.', kk: '' },
      ]),
    ).toBeNull();
  });
});

describe('sentenceState', () => {
  const instructs = { instructs: true, decision: 'open' as const };
  it.each([
    ['the worst of its items', instructs, ['in_time', 'overdue'], true, 'overdue'],
    ['without an item', instructs, [], true, 'uncovered'],
    ['left by decision', { instructs: true, decision: 'left' as const }, [], true, 'left'],
    ['not known to who sees only some items', instructs, [], false, 'unseen'],
    ['nothing asked', { instructs: false, decision: 'open' as const }, [], true, null],
    [
      'nothing asked, but an item hangs on it',
      { instructs: false, decision: 'taken' as const },
      ['in_time'],
      true,
      'in_time',
    ],
  ] as const)('%s', (_, sentence, conditions, whole, state) =>
    expect(sentenceState(sentence, conditions, whole)).toBe(state),
  );
});
