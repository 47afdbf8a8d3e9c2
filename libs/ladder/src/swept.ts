import { isOpen, type CheckpointState, type LocalDate, type Rung, type RungStop } from '@zholdau/domain';
import type { AddressedNotice, NewFlag } from '@zholdau/notifications';
import type { FiredRun, Firing } from './firing-memory.js';
import type { PlannedFiring, Schedule } from './plan-firings.js';
import type { TargetItem } from './target-book.js';

/** A ladder that is due, as the sweep has claimed it. */
export interface DueRun extends FiredRun {
  readonly policyId: string;
  readonly ladderOn: LocalDate;
  readonly armedAt: Date;
}

/** The checkpoint and its item as they stand now. */
export interface Standing extends TargetItem {
  readonly checkpointId: string;
  readonly state: CheckpointState;
  readonly version: number;
  /** The head of the lead has taken the work up. */
  readonly takenUp: boolean;
  /** A report is being written. */
  readonly reportBegun: boolean;
  /** When the executors last did something about the item: a report, a comment; null: never. */
  readonly activeAt: Date | null;
}

/** Joins of what the executors last did: `written` a report, `said` a comment; `c` is the checkpoint, `i` its item. */
export const LAST_ACTIVITY = `
  LEFT JOIN LATERAL (SELECT max(r.updated_at) AS at FROM progress_report r
                     WHERE r.checkpoint_id = c.id AND r.state = 'draft') written ON true
  LEFT JOIN LATERAL (SELECT max(k.created_at) AS at FROM comment k JOIN seat s ON s.id = k.author_seat_id
                     WHERE k.item_id = i.id AND s.body_id = ANY(i.body_ids)) said ON true`;

/** Whether the condition holds under which a rung is not spoken. */
export const stops =
  ({ takenUp, reportBegun }: Pick<Standing, 'takenUp' | 'reportBegun'>) =>
  (stop: RungStop): boolean =>
    stop === 'taken_up' ? takenUp : reportBegun;

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
  const { rung } = plan.instant;
  const params = { on: run.ladderOn, days: schedule.daysLeft, held: schedule.forgiven, rung: rung.key };
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
    ...waysOf(rung),
    dedupeKey: `rung-${fireId}`,
    expiresAt,
  }));
}

/** How what a rung says is to travel: the inbox alone, or by the channels it names before all others. */
export function waysOf({ channels }: Rung): Pick<AddressedNotice, 'inboxOnly' | 'channels'> {
  if (channels == null) return { inboxOnly: false, channels: null };
  const named = channels.filter((channel) => channel !== 'inbox');
  return { inboxOnly: named.length === 0, channels: named };
}

/** An item whose lead has nobody in the seats a rung speaks to: one flag a body, however many of its items. */
export const vacancy = ({ run, standing }: SweptFiring): NewFlag => ({
  regionId: run.regionId,
  kind: 'no_recipient',
  dedupeKey: `no-recipient-${standing.leadBodyId}`,
  itemId: run.itemId,
  bodyId: standing.leadBodyId,
});
