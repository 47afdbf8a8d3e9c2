import type { RungInstant } from './rung-instants.js';

/** A rung that is really spoken, and to whom. */
export interface Spoken {
  readonly instant: RungInstant;
  /** Those for whom no higher missed rung speaks. */
  readonly recipients: readonly string[];
}

export interface Collapsed {
  readonly spoken: readonly Spoken[];
  /** Rungs that reach nobody because a higher one speaks to all of their people. */
  readonly silent: readonly RungInstant[];
  /** Rungs whose every seat is empty. */
  readonly empty: readonly RungInstant[];
}

/**
 * After an outage: for each recipient only the highest missed rung is spoken, the others are remembered in silence.
 *
 * @param due firings that are due and not yet remembered, in the order of time
 * @param recipientsOf ids of the people a firing would reach at this moment, without repetition
 */
export function collapse(
  due: readonly RungInstant[],
  recipientsOf: (instant: RungInstant) => readonly string[],
): Collapsed {
  const told = new Set<string>();
  const spoken: Spoken[] = [];
  const silent: RungInstant[] = [];
  const empty: RungInstant[] = [];
  for (const instant of [...due].reverse()) {
    const all = recipientsOf(instant);
    const recipients = all.filter((id) => !told.has(id));
    if (all.length === 0) empty.unshift(instant);
    else if (recipients.length === 0) silent.unshift(instant);
    else spoken.unshift({ instant, recipients });
    recipients.forEach((id) => told.add(id));
  }
  return { spoken, silent, empty };
}
