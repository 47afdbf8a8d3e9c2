import { localDate } from '../calendar/local-date.js';
import { substitutionFault, type HeldTerm, type StandInTerm } from './substitution-fault.js';

const d = (day: number) => localDate(`2026-10-${String(day).padStart(2, '0')}`);
/** «A to B, 5–9»: B stands in for A. */
const term = (seatId: string, substituteId: string, from: number, to: number): StandInTerm => ({
  seatId,
  substituteId,
  fromOn: d(from),
  toOn: d(to),
});
const holds = (personId: string, from = d(1), to: HeldTerm['toOn'] = null, seatId = personId): HeldTerm => ({
  seatId,
  personId,
  fromOn: from,
  toOn: to,
});
const HELD = ['ann', 'ben', 'cat', 'dan', 'eve'].map((one) => holds(one));

describe('substitutionFault', () => {
  it.each([
    ['lets one in', term('ann', 'ben', 5, 9), [], null],
    [
      'refuses a second one on the last day of another',
      term('ann', 'cat', 9, 12),
      [term('ann', 'ben', 5, 9)],
      'substitution_overlaps',
    ],
    ['lets one begin the day after another', term('ann', 'cat', 10, 12), [term('ann', 'ben', 5, 9)], null],
    ['refuses the holder', term('ann', 'ann', 5, 9), [], 'substitute_is_holder'],
    [
      'refuses two who stand in for each other',
      term('ben', 'ann', 9, 9),
      [term('ann', 'ben', 5, 9)],
      'substitution_loops',
    ],
    ['lets them take turns', term('ben', 'ann', 10, 12), [term('ann', 'ben', 5, 9)], null],
    [
      'refuses a loop of three that meets in the middle of the term',
      term('cat', 'ann', 1, 20),
      [term('ann', 'ben', 7, 8), term('ben', 'cat', 8, 9)],
      'substitution_loops',
    ],
    [
      'lets three stand one behind the other',
      term('cat', 'dan', 5, 9),
      [term('ann', 'ben', 5, 9), term('ben', 'cat', 5, 9)],
      null,
    ],
    [
      'refuses a fourth',
      term('dan', 'eve', 9, 9),
      [term('ann', 'ben', 5, 9), term('ben', 'cat', 5, 9), term('cat', 'dan', 5, 9)],
      'substitution_chain_long',
    ],
    [
      'refuses a fourth put before the others',
      term('ann', 'ben', 5, 5),
      [term('ben', 'cat', 5, 9), term('cat', 'dan', 5, 9), term('dan', 'eve', 5, 9)],
      'substitution_chain_long',
    ],
  ] as const)('%s', (_, wanted, others, expected) => {
    expect(substitutionFault(wanted, others, HELD)).toBe(expected);
  });

  it('sees who sits in the seat later in the term', () => {
    const held = [holds('ann', d(1), d(6)), holds('ben', d(7), null, 'ann')];
    expect(substitutionFault(term('ann', 'ben', 5, 6), [], held)).toBeNull();
    expect(substitutionFault(term('ann', 'ben', 5, 7), [], held)).toBe('substitute_is_holder');
  });

  it('counts a chain from a seat that nobody holds', () => {
    const others = [term('ben', 'cat', 5, 9), term('cat', 'dan', 5, 9)];
    expect(substitutionFault(term('empty', 'ben', 5, 9), others, HELD)).toBeNull();
    expect(substitutionFault(term('empty', 'ben', 5, 9), [...others, term('dan', 'eve', 5, 9)], HELD)).toBe(
      'substitution_chain_long',
    );
  });
});
