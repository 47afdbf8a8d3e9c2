import {
  addDays,
  localDate,
  resolveRecipient,
  substitutionFault,
  type LocalDate,
  type StandInTerm,
} from '@zholdau/domain';
import fc from 'fast-check';

const PEOPLE = ['ann', 'ben', 'cat', 'dan', 'eve', 'fay'];
const person = fc.constantFrom(...PEOPLE);
/** Who is in the seat, who stands in for that seat, and who stands in for whom else. */
const someSeating = fc.record({
  holder: fc.option(person),
  substitute: fc.option(person),
  standIns: fc.array(fc.tuple(person, person), { maxLength: 6 }),
});

/** The oracle walks by hand: at most three substitutes, nobody twice. */
function byHand(holder: string | null, substitute: string | null, standIns: ReadonlyMap<string, string>) {
  if (substitute === null) return holder;
  const chain = [substitute];
  while (chain.length < 3) {
    const next = standIns.get(chain.at(-1)!);
    if (next === undefined || next === holder || chain.includes(next)) break;
    chain.push(next);
  }
  return chain.at(-1)!;
}

const FIRST = localDate('2026-10-01');
const day = (offset: number): LocalDate => addDays(FIRST, offset);
/** Each person holds the seat of their name; a wish is who stands in for whom, from which day, for how long. */
const someWish = fc.record({
  seatId: person,
  substituteId: person,
  from: fc.nat({ max: 8 }),
  days: fc.integer({ min: 1, max: 5 }),
  revoked: fc.boolean(),
});
const HELD = PEOPLE.map((one) => ({ seatId: one, personId: one, fromOn: localDate('2020-01-01'), toOn: null }));

describe('substitution', () => {
  it('E-26 chains, loops and empty seats reach the right person: 5,000 generated cases', () => {
    fc.assert(
      fc.property(someSeating, ({ holder, substitute, standIns }) => {
        const seating = {
          holders: new Map(holder === null ? [] : [['seat', holder]]),
          substitutes: new Map(substitute === null ? [] : [['seat', substitute]]),
          standIns: new Map(standIns),
        };
        expect(resolveRecipient('seat', seating)).toBe(byHand(holder, substitute, seating.standIns));
      }),
      { numRuns: 5_000 },
    );
  });

  it('E-26 whatever was let in, every seat reaches somebody present on each day, through three at most: 500 generated cases', () => {
    let let_in = 0;
    let kept_out = 0;
    fc.assert(
      fc.property(fc.array(someWish, { minLength: 3, maxLength: 12 }), (wishes) => {
        const terms: StandInTerm[] = [];
        for (const { seatId, substituteId, from, days, revoked } of wishes) {
          const term = { seatId, substituteId, fromOn: day(from), toOn: day(from + days - 1) };
          const fault = substitutionFault(term, terms, HELD);
          if (fault !== null) kept_out += 1;
          else if (!revoked) terms.push(term);
          if (fault === null) let_in += 1;
        }
        for (let offset = 0; offset < 14; offset += 1) {
          // Half-open in time: from the start of the first day to the start of the day after the last.
          const now = terms.filter(({ fromOn, toOn }) => fromOn <= day(offset) && day(offset) < addDays(toOn, 1));
          const away = new Map(now.map(({ seatId, substituteId }) => [seatId, substituteId]));
          expect(away.size).toBe(now.length);
          const seating = { holders: new Map(PEOPLE.map((one) => [one, one])), substitutes: away, standIns: away };
          for (const seat of PEOPLE) {
            const reached = resolveRecipient(seat, seating)!;
            expect(away.has(reached)).toBe(false);
            expect(reached === seat).toBe(!away.has(seat));
          }
        }
      }),
      { numRuns: 500 },
    );
    expect(Math.min(let_in, kept_out)).toBeGreaterThan(500);
  });
});
