import type { Rung } from './rung.js';
import { rungInstants, type LadderDays, type RungInstant } from './rung-instants.js';

/** Names one firing within one deadline version of a checkpoint. */
export function firingKey(rungKey: string, occurrence: number): string {
  return `${rungKey}#${occurrence}`;
}

/**
 * The firings whose time has come and that nothing remembers, in the order of time.
 *
 * By memory and not by the day, so that none is lost while nothing ran and two
 * rungs of one day are both found.
 *
 * @param fired keys of {@link firingKey} already remembered, whatever their outcome
 */
export function dueRungs(
  rungs: readonly Rung[],
  days: LadderDays,
  fired: ReadonlySet<string>,
  now: Date,
): RungInstant[] {
  return notFired(rungInstants(rungs, days, now), fired);
}

/** Those of the firings that nothing remembers. */
export function notFired(instants: readonly RungInstant[], fired: ReadonlySet<string>): RungInstant[] {
  return instants.filter(({ rung, occurrence }) => !fired.has(firingKey(rung.key, occurrence)));
}
