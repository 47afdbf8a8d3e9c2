import { resolveRecipient } from '@zholdau/domain';
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
});
