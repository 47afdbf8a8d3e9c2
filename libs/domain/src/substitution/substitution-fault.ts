import { addDays, type LocalDate } from '../calendar/local-date.js';
import { LONGEST_CHAIN } from '../ladder/resolve-recipient.js';

/** Who stands in for the holder of a seat, from the first day to the last, both inclusive. */
export interface StandInTerm {
  readonly seatId: string;
  readonly substituteId: string;
  readonly fromOn: LocalDate;
  readonly toOn: LocalDate;
}

/** Who holds a seat; null: until further notice. */
export interface HeldTerm {
  readonly seatId: string;
  readonly personId: string;
  readonly fromOn: LocalDate;
  readonly toOn: LocalDate | null;
}

export type SubstitutionFault =
  'substitution_overlaps' | 'substitute_is_holder' | 'substitution_loops' | 'substitution_chain_long';

/**
 * What forbids one more substitution, looking at each day of it.
 *
 * A seat has one substitute a day. Nobody stands in for themselves, neither at once nor through others: whoever is away
 * cannot be reached through somebody for whom they stand in. At most three stand one behind the other.
 *
 * @param others substitutions in force, of every seat of the region; revoked ones are left out
 * @param held who holds the seats, at least from the first day of the wanted term on
 * @returns null when it may stand
 */
export function substitutionFault(
  wanted: StandInTerm,
  others: readonly StandInTerm[],
  held: readonly HeldTerm[],
): SubstitutionFault | null {
  const meeting = others.filter(({ fromOn, toOn }) => fromOn <= wanted.toOn && toOn >= wanted.fromOn);
  if (meeting.some(({ seatId }) => seatId === wanted.seatId)) return 'substitution_overlaps';
  for (const day of daysOfChange(wanted, [...meeting, ...held])) {
    const fault = faultOn(day, wanted, [...meeting, wanted], held);
    if (fault !== null) return fault;
  }
  return null;
}

/** The days of the wanted term on which something about who is away begins or has just ended. */
function daysOfChange(
  { fromOn, toOn }: StandInTerm,
  terms: readonly { readonly fromOn: LocalDate; readonly toOn: LocalDate | null }[],
): LocalDate[] {
  const changes = terms.flatMap((term) => [term.fromOn, ...(term.toOn === null ? [] : [addDays(term.toOn, 1)])]);
  return [...new Set([fromOn, ...changes.filter((day) => day > fromOn && day <= toOn)])].sort();
}

function faultOn(
  day: LocalDate,
  wanted: StandInTerm,
  terms: readonly StandInTerm[],
  held: readonly HeldTerm[],
): SubstitutionFault | null {
  const on = (term: { readonly fromOn: LocalDate; readonly toOn: LocalDate | null }): boolean =>
    term.fromOn <= day && (term.toOn === null || term.toOn >= day);
  const holders = new Map(held.filter(on).map(({ seatId, personId }) => [seatId, personId]));
  if (holders.get(wanted.seatId) === wanted.substituteId) return 'substitute_is_holder';
  const links = terms.filter(on).map((term) => ({ term, awayId: holders.get(term.seatId) ?? null }));

  /** Follows every way on from a person; only ways through the wanted link matter. */
  const walk = (from: string, passed: readonly string[], hops: number, through: boolean): SubstitutionFault | null => {
    for (const { term } of links.filter(({ awayId }) => awayId === from)) {
      const counts = through || term === wanted;
      const next = term.substituteId;
      if (passed.includes(next) || hops >= LONGEST_CHAIN) {
        if (counts) return passed.includes(next) ? 'substitution_loops' : 'substitution_chain_long';
        continue;
      }
      const fault = walk(next, [...passed, next], hops + 1, counts);
      if (fault !== null) return fault;
    }
    return null;
  };
  for (const { term, awayId } of links) {
    const passed = [...(awayId === null ? [] : [awayId]), term.substituteId];
    const fault = walk(term.substituteId, passed, 1, term === wanted);
    if (fault !== null) return fault;
  }
  return null;
}
