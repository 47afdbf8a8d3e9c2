import { isOpen, type CheckpointState, type LocalDate } from '@zholdau/domain';
import type { AddressedNotice, NewFlag } from '@zholdau/notifications';
import type { FiredRun, Firing } from './firing-memory.js';
import type { PlannedFiring, Schedule } from './plan-firings.js';
import type { TargetItem } from './target-book.js';

/** A ladder that is due, as the sweep has claimed it. */
export interface DueRun extends FiredRun {
  readonly policyId: string;
  readonly ladderOn: LocalDate;
  readonly heldDays: number;
}

/** The checkpoint and its item as they stand now. */
export interface Standing extends TargetItem {
  readonly checkpointId: string;
  readonly state: CheckpointState;
  readonly version: number;
}

export interface SweptFiring extends Firing {
  readonly run: DueRun;
  readonly plan: PlannedFiring;
  readonly schedule: Schedule;
  readonly standing: Standing;
}

/** Where a ladder stands after the sweep has looked at it. */
export interface Settled {
  readonly runId: string;
  readonly state: 'armed' | 'held' | 'superseded' | 'cancelled' | 'done';
  readonly next: Date | null;
}

/** A reminder is pointless a working week after it was written, an escalation after two. */
const REMINDER_LIFE_MS = 7 * 86_400_000;
const ESCALATION_LIFE_MS = 14 * 86_400_000;

/** Null while the ladder may speak; `outcome` null when its rungs wait instead of being remembered. */
export function closing(
  { state, version }: Standing,
  { deadlineVersion }: DueRun,
): { state: Settled['state']; outcome: 'suppressed_superseded' | 'suppressed_closed' | null } | null {
  if (version !== deadlineVersion) return { state: 'superseded', outcome: 'suppressed_superseded' };
  if (state === 'submitted') return { state: 'held', outcome: null };
  if (state === 'draft') return { state: 'cancelled', outcome: 'suppressed_closed' };
  if (isOpen(state)) return null;
  return { state: state === 'cancelled' || state === 'replaced' ? 'cancelled' : 'done', outcome: 'suppressed_closed' };
}

/** What each person of a firing is told. */
export function noticesOf({ run, plan, schedule }: SweptFiring, fireId: string, now: Date): AddressedNotice[] {
  const life = plan.says === 'reminder' ? REMINDER_LIFE_MS : ESCALATION_LIFE_MS;
  const { ladderOn: on, heldDays: held } = run;
  const params = { on, days: schedule.daysLeft, held, rung: plan.instant.rung.key };
  const expiresAt = new Date(now.getTime() + life);
  return plan.told.map(({ personId, seatId }) => ({
    regionId: run.regionId,
    personId,
    seatId,
    kind: plan.says,
    itemId: run.itemId,
    checkpointId: run.checkpointId,
    deadlineVersion: run.deadlineVersion,
    rungFireId: fireId,
    params,
    dedupeKey: `rung-${fireId}`,
    expiresAt,
  }));
}

/** An item whose lead has nobody in the seats a rung speaks to: one flag a body, however many of its items. */
export const vacancy = ({ run, standing }: SweptFiring): NewFlag => ({
  regionId: run.regionId,
  kind: 'no_recipient',
  dedupeKey: `no-recipient-${standing.leadBodyId}`,
  itemId: run.itemId,
  bodyId: standing.leadBodyId,
});
