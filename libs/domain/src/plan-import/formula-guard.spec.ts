import fc from 'fast-check';
import { withGuard, withoutGuard } from './formula-guard.js';

describe('the guard before a formula', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ["'=1+1", "''=1+1"],
    ['-', '-'],
    ['–', '–'],
    ["'quoted'", "'quoted'"],
    ['a=b', 'a=b'],
  ])('of «%s» gives «%s»', (text, guarded) => expect(withGuard(text)).toBe(guarded));

  it('comes off again and leaves nothing that is computed, whatever the text', () => {
    const start = fc.stringMatching(/^['=+@\t\r -]{0,5}$/);
    fc.assert(
      fc.property(fc.tuple(start, fc.string()), ([before, after]) => {
        const guarded = withGuard(before + after);
        expect(withoutGuard(guarded)).toBe(before + after);
        expect(guarded).not.toMatch(/^[=+@\t\r]|^-(?!\s*$)/u);
      }),
    );
  });
});
