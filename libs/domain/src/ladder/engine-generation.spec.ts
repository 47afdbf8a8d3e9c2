import { generationVerdict, type GenerationVerdict } from './engine-generation.js';

describe('generationVerdict', () => {
  it.each<[string, number, number, number | null, GenerationVerdict]>([
    ['its own generation works', 2, 2, null, 'work'],
    ['a newer one takes over', 3, 2, null, 'take'],
    ['an older one steps aside', 1, 2, null, 'aside'],
    ['the older one works after a roll-back', 1, 1, 2, 'work'],
    ['the one that was rolled back does not come again by itself', 2, 1, 2, 'aside'],
    ['a still newer one takes over after a roll-back', 3, 1, 2, 'take'],
  ])('%s', (_, own, generation, rolledBackFrom, verdict) =>
    expect(generationVerdict(own, { generation, rolledBackFrom })).toBe(verdict),
  );
});
