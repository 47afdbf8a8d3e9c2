import { describe, expect, it } from '@jest/globals';
import { rollUpPercent, type ReportedPart } from './roll-up.js';

const part = (id: string, parentId: string, percent: number | null, dropped = false): ReportedPart => ({
  id,
  parentId,
  percent,
  dropped,
});

describe('the roll-up of sub-items', () => {
  it('A-04 counts a part that reported nothing as 0', () => {
    expect(rollUpPercent([part('a', 'whole', 100), part('b', 'whole', null)], 'whole')).toBe(50);
  });

  it('is null without sub-items, and without any that still counts', () => {
    expect(rollUpPercent([], 'whole')).toBeNull();
    expect(rollUpPercent([part('a', 'whole', 80, true)], 'whole')).toBeNull();
  });

  it('leaves out what was cancelled or replaced', () => {
    expect(rollUpPercent([part('a', 'whole', 60), part('b', 'whole', null, true)], 'whole')).toBe(60);
  });

  it('takes a part with parts by what they say, not by what it says of itself', () => {
    const parts = [part('a', 'whole', 100), part('a1', 'a', 0), part('a2', 'a', 50), part('b', 'whole', 75)];
    expect(rollUpPercent(parts, 'a')).toBe(25);
    expect(rollUpPercent(parts, 'whole')).toBe(50);
  });

  it('says 100 only when all is done', () => {
    const parts = Array.from({ length: 200 }, (_, index) => part(`p${index}`, 'whole', index === 0 ? 99 : 100));
    expect(rollUpPercent(parts, 'whole')).toBe(99);
  });
});
