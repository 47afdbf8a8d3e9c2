import type { CalendarChange } from '@zholdau/domain';
import type { CalendarAct } from '@zholdau/persistence';
import { createHash } from 'node:crypto';
import type { CalendarProjectionResult } from './calendar-projection.js';

/**
 * A number for what somebody saw before saying yes: the edition in force, the change with its act, and every date that
 * moves or is kept with its version. Equal numbers mean that what is done is what was seen; it fits an If-Match.
 */
export function calendarFingerprint(
  edition: string,
  change: CalendarChange,
  act: CalendarAct,
  { moved, kept }: Pick<CalendarProjectionResult, 'moved' | 'kept'>,
): number {
  const hash = createHash('sha256').update(JSON.stringify([edition, change, act]));
  for (const { checkpoint, verdict } of moved) {
    hash.update(`m ${checkpoint.id} ${checkpoint.deadlineVersion} ${verdict.dueOn} ${verdict.innerOn ?? ''}\n`);
  }
  for (const { checkpoint, wouldOn } of kept)
    hash.update(`k ${checkpoint.id} ${checkpoint.deadlineVersion} ${wouldOn}\n`);
  return hash.digest().readUInt32BE(0) % 1_000_000_000;
}
