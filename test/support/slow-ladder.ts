import {
  addDays,
  dayOfWeek,
  localDate,
  pausedDays,
  rungInstant,
  type LocalDate,
  type Pause,
  type Rung,
  type WorkCalendar,
} from '@zholdau/domain';
import fc from 'fast-check';

/** What befalls the ladder of one checkpoint, in the order in which it happens. */
export type LedgerStep =
  | { readonly does: 'pause' | 'resume' | 'void'; readonly cause: Pause['cause']; readonly on: LocalDate }
  | { readonly does: 'policy'; readonly offset: number }
  | { readonly does: 'calendar'; readonly free: readonly LocalDate[] };

const FIRST = localDate('2026-03-02');
const SINCE = localDate('2026-03-01');
/** Far enough for the longest pause, the highest rung and all days off between them. */
const END = localDate('2026-10-31');
const CAUSES = ['review', 'dispute', 'extension', 'other_body'] as const;

const DAYS: { on: LocalDate; weekday: boolean }[] = [];
for (let on = addDays(FIRST, -60); on <= END; on = addDays(on, 1)) DAYS.push({ on, weekday: dayOfWeek(on) < 6 });

const day = fc.integer({ min: 0, max: 60 }).map((n) => addDays(FIRST, n));
const step: fc.Arbitrary<LedgerStep> = fc.oneof(
  fc.record({
    does: fc.constantFrom('pause' as const, 'resume' as const, 'void' as const),
    cause: fc.constantFrom(...CAUSES),
    on: day,
  }),
  fc.record({ does: fc.constant('policy' as const), offset: fc.integer({ min: -10, max: 12 }) }),
  fc.record({ does: fc.constant('calendar' as const), free: fc.array(day, { maxLength: 6 }) }),
);

/** A random life: steps in the order of time, as the database would see them; changes of policy and calendar in between. */
export const someLife = fc.record({
  ladderOn: fc.integer({ min: 5, max: 50 }).map((n) => addDays(FIRST, n)),
  offset: fc.integer({ min: -10, max: 12 }),
  steps: fc.array(step, { maxLength: 14 }),
});

export type Life = (typeof someLife)['generate'] extends (...args: never[]) => { value: infer T } ? T : never;

/** Plays a life and gives back the day of its rung by the rule, and by the oracle that looks at every single day. */
export function bothDays({ ladderOn, offset, steps }: Life): { byRule: LocalDate; byOracle: LocalDate } {
  const ledger: { cause: Pause['cause']; fromOn: LocalDate; toOn: LocalDate | null }[] = [];
  let [wanted, free, today] = [offset, new Set<LocalDate>(), FIRST];
  for (const one of steps) {
    if (one.does === 'policy') wanted = one.offset;
    else if (one.does === 'calendar') free = new Set(one.free);
    else {
      today = one.on > today ? one.on : today;
      const open = ledger.find(({ cause, toOn }) => cause === one.cause && toOn === null);
      if (one.does === 'pause' && !open) ledger.push({ cause: one.cause, fromOn: today, toOn: null });
      if (one.does !== 'pause' && open) open.toOn = one.does === 'void' ? open.fromOn : today;
    }
  }
  for (const line of ledger) line.toOn ??= today;
  const calendar: WorkCalendar = { version: 'x', daysOff: free, workingWeekends: new Set(), approvedThrough: END };
  const rung: Rung = { key: 'r', offset: wanted, targets: ['head'] };
  const shuffled = [...ledger].reverse();
  const days = { ladderOn, calendar, hours: { start: '09:00', end: '18:30' } };
  const byRule = rungInstant(rung, 0, { ...days, paused: pausedDays(shuffled, SINCE, today) }).on;
  return { byRule, byOracle: slowDay(ladderOn, wanted, ledger, free) };
}

/**
 * The oracle: it writes down every day from spring to summer with whether it is worked and by which lines of the ledger
 * it is taken out, and only then counts along that list.
 */
function slowDay(
  ladderOn: LocalDate,
  offset: number,
  ledger: readonly { cause: Pause['cause']; fromOn: LocalDate; toOn: LocalDate | null }[],
  free: ReadonlySet<LocalDate>,
): LocalDate {
  const all = DAYS.map(({ on, weekday }) => {
    const out = ledger.filter(({ fromOn, toOn }) => fromOn < on && on <= toOn!).map(({ cause }) => cause);
    return { on, worked: weekday && !free.has(on), out };
  });
  const still = (out: readonly string[]): boolean => out.includes('extension') || out.includes('other_body');
  const lost = all.filter(({ on, worked, out }) => on <= ladderOn && worked && still(out)).length;
  const after = (from: LocalDate, count: number, counts: (one: (typeof all)[number]) => boolean): LocalDate =>
    count === 0 ? from : all.filter((one) => one.on > from && counts(one))[count - 1]!.on;
  const start = after(ladderOn, lost, ({ worked, out }) => worked && !still(out));
  if (offset > 0) return after(start, offset, ({ worked, out }) => worked && out.length === 0);
  if (offset < 0) {
    const before = all.filter(({ on, worked, out }) => on < start && worked && !still(out));
    return before[before.length + offset]!.on;
  }
  return all.findLast(({ on, worked }) => on <= start && worked)!.on;
}
