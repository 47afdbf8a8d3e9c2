import { firingKey } from './due-rungs.js';
import type { Rung } from './rung.js';
import { rungInstants, rungsToCome, type LadderDays, type RungInstant } from './rung-instants.js';

/** The instants of a ladder around a moment: what two calendars are compared by. */
export interface LadderOutlook {
  /** Firings whose time has come. */
  readonly passed: readonly RungInstant[];
  /** The next firing of each rung. */
  readonly coming: readonly RungInstant[];
}

export function ladderOutlook(rungs: readonly Rung[], days: LadderDays, now: Date): LadderOutlook {
  return { passed: rungInstants(rungs, days, now), coming: rungsToCome(rungs, days, now) };
}

/** A firing that comes at another instant. */
export interface MovedRung {
  readonly key: string;
  readonly occurrence: number;
  /** Null: it was not awaited any more. */
  readonly from: Date | null;
  /** Null: its time has come already, so it fires at once. */
  readonly to: Date | null;
}

/**
 * The next firings of the rungs that two calendars place differently, in the order of the rungs' new instants.
 *
 * @param fired keys of {@link firingKey} remembered for the date as it stands
 * @param firedAfter the same for the date as it will stand: empty where it gets a new version
 */
export function movedRungs(
  before: LadderOutlook,
  after: LadderOutlook,
  fired: ReadonlySet<string>,
  firedAfter: ReadonlySet<string>,
): MovedRung[] {
  const was = pending(before.coming, fired);
  const will = pending(after.coming, firedAfter);
  const due = pending(after.passed, new Set([...fired, ...firedAfter]));
  const moved: MovedRung[] = [];
  for (const [key, instant] of will) {
    const from = was.get(key)?.at ?? null;
    if (from?.getTime() !== instant.at.getTime()) moved.push({ ...named(instant), from, to: instant.at });
  }
  for (const [key, instant] of was) {
    if (!will.has(key) && due.has(key)) moved.push({ ...named(instant), from: instant.at, to: null });
  }
  return moved.sort((one, other) => (one.to?.getTime() ?? 0) - (other.to?.getTime() ?? 0));
}

const named = ({ rung, occurrence }: RungInstant): Pick<MovedRung, 'key' | 'occurrence'> => ({
  key: rung.key,
  occurrence,
});

function pending(instants: readonly RungInstant[], fired: ReadonlySet<string>): Map<string, RungInstant> {
  const keyed = instants.map((instant) => [firingKey(instant.rung.key, instant.occurrence), instant] as const);
  return new Map(keyed.filter(([key]) => !fired.has(key)));
}
