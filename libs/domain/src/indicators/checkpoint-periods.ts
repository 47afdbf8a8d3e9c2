import type { LocalDate } from '../calendar/local-date.js';
import { periodSpan } from './period-span.js';

/** A checkpoint of the item as far as its place in time goes. */
export interface ReportingPlace {
  readonly id: string;
  readonly period: string;
  readonly dueOn: LocalDate | null;
  /** Cancelled or replaced: nobody reports there any more. */
  readonly ended: boolean;
}

/**
 * The planned periods that are reported within one checkpoint, in their order.
 *
 * A period belongs to the checkpoint of its own name; else to the one whose named period it ends in; else to the first
 * that falls due after it has begun, where that is not one of another period's name; else to the last checkpoint, so
 * that no period is without a place.
 */
export function periodsOfCheckpoint(
  planned: readonly string[],
  checkpointId: string,
  checkpoints: readonly ReportingPlace[],
): string[] {
  return planned.filter((period) => placeOf(period, checkpoints) === checkpointId);
}

/** Whether a period has a checkpoint of its own name, or one whose named period it ends in. */
export function hasOwnPlace(period: string, checkpoints: readonly ReportingPlace[]): boolean {
  return ownPlace(period, checkpoints) !== undefined;
}

function placeOf(period: string, checkpoints: readonly ReportingPlace[]): string | undefined {
  const own = ownPlace(period, checkpoints);
  if (own) return own.id;
  const { startOn } = periodSpan(period)!;
  const live = checkpoints.filter(({ ended }) => !ended);
  const others = live.filter((checkpoint) => periodSpan(checkpoint.period) === null);
  const byDue = [...(others.length > 0 ? others : live)].sort((a, b) => compare(a.dueOn, b.dueOn));
  return (byDue.find(({ dueOn }) => dueOn === null || dueOn >= startOn) ?? byDue.at(-1))?.id;
}

function ownPlace(period: string, checkpoints: readonly ReportingPlace[]): ReportingPlace | undefined {
  const { endOn } = periodSpan(period)!;
  const live = checkpoints.filter(({ ended }) => !ended);
  return (
    live.find((checkpoint) => checkpoint.period === period) ??
    live.find((checkpoint) => {
      const span = periodSpan(checkpoint.period);
      return span !== null && span.startOn <= endOn && endOn <= span.endOn;
    })
  );
}

/** No date stands last. */
function compare(a: LocalDate | null, b: LocalDate | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
