/** A reporting period of a continuous item whose date has come. */
export interface DueReport {
  readonly checkpointId: string;
  /** Whether a report on it was ever handed in; one that was returned counts as handed in. */
  readonly reported: boolean;
}

export interface Silence {
  /** The first of the reports missed in a row. */
  readonly since: string;
  readonly missed: number;
}

/**
 * The reports that a continuous item has missed in a row up to now; null when the last one was handed in.
 *
 * A report handed in breaks the row: what was missed before it no longer counts.
 *
 * @param due periods whose date has passed, the oldest first
 */
export function silenceOf(due: readonly DueReport[]): Silence | null {
  const last = due.findLastIndex(({ reported }) => reported);
  const missed = due.slice(last + 1);
  return missed.length === 0 ? null : { since: missed[0]!.checkpointId, missed: missed.length };
}
