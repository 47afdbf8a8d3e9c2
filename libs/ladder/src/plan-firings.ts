import {
  collapse,
  nextRungAt,
  notFired,
  rungInstants,
  localDateOf,
  rungKind,
  rungWeight,
  workingDaysBetween,
  type LadderDays,
  type LocalDate,
  type Rung,
  type RungInstant,
  type RungStop,
} from '@zholdau/domain';
import type { FiringOutcome } from './firing-memory.js';
import type { Recipient } from './target-book.js';

/** One firing with those who are told because of it. */
export interface PlannedFiring {
  readonly instant: RungInstant;
  readonly outcome: FiringOutcome;
  readonly told: readonly Recipient[];
  /** What it says: the rung's own kind, or that a seat below is empty. */
  readonly says: 'reminder' | 'escalation' | 'vacancy';
  readonly detail: Readonly<Record<string, unknown>>;
}

/** What a policy and a day make of the present moment; the same for every ladder that shares them. */
export interface Schedule {
  readonly rungs: readonly Rung[];
  /** Firings whose time has come. */
  readonly passed: readonly RungInstant[];
  readonly next: Date | null;
  /** As {@link daysLeft} counts. */
  readonly daysLeft: number;
  readonly forgiven: number;
}

export function scheduleOf(
  rungs: readonly Rung[],
  days: LadderDays & { readonly forgiven?: number },
  now: Date,
): Schedule {
  return {
    rungs,
    passed: rungInstants(rungs, days, now),
    next: nextRungAt(rungs, days, now),
    daysLeft: daysLeft(days, localDateOf(now)),
    forgiven: days.forgiven ?? 0,
  };
}

/**
 * What one look at one ladder makes of it: of all missed rungs the highest for each person speaks, the others are
 * remembered in silence.
 *
 * A rung that reaches nobody is remembered as such and moves up at once: the
 * people of the next rung that reaches somebody hear that a seat is empty. That
 * rung keeps its own time, for by then the seat may be filled.
 */
export function planFirings(
  { rungs, passed }: Schedule,
  fired: ReadonlySet<string>,
  recipientsOf: (rung: Rung, firstEscalation: boolean) => readonly Recipient[],
  stopped: (stop: RungStop) => boolean = () => false,
): PlannedFiring[] {
  const all = notFired(passed, fired);
  const halted = all.filter(({ rung }) => rung.stopWhen != null && stopped(rung.stopWhen));
  const due = all.filter((instant) => !halted.includes(instant));
  const firstWeight = Math.min(...rungs.filter(({ offset }) => offset > 0).map(rungWeight));
  const reached = new Map(
    due.map((instant) => [
      instant,
      recipientsOf(instant.rung, rungWeight(instant.rung) === firstWeight && instant.occurrence === 0),
    ]),
  );
  const { spoken, silent, empty } = collapse(due, (instant) => reached.get(instant)!.map(({ personId }) => personId));
  const above = spoken.length === 0 ? empty.at(-1) : undefined;
  return [
    ...spoken.map(({ instant, recipients }): PlannedFiring => {
      const told = reached.get(instant)!.filter(({ personId }) => recipients.includes(personId));
      return { instant, outcome: 'sent', told, says: rungKind(instant.rung), detail: {} };
    }),
    ...halted.map((instant): PlannedFiring => {
      return { ...SILENT, instant, outcome: 'suppressed_stopped', detail: { stop: instant.rung.stopWhen } };
    }),
    ...silent.map((instant): PlannedFiring => ({ ...SILENT, instant, outcome: 'collapsed' })),
    ...empty.map((instant): PlannedFiring => {
      const up = instant === above ? stepUp(rungs, instant.rung, recipientsOf) : null;
      const detail = up === null ? {} : { steppedUpTo: up.key };
      return { instant, outcome: 'no_recipient', told: up?.told ?? [], says: 'vacancy', detail };
    }),
  ];
}

const SILENT = { told: [], says: 'reminder', detail: {} } as const;

function stepUp(
  rungs: readonly Rung[],
  from: Rung,
  recipientsOf: (rung: Rung, firstEscalation: boolean) => readonly Recipient[],
): { key: string; told: readonly Recipient[] } | null {
  const higher = rungs
    .filter((rung) => rungWeight(rung) > rungWeight(from))
    .sort((one, other) => rungWeight(one) - rungWeight(other));
  for (const rung of higher) {
    const told = recipientsOf(rung, false);
    if (told.length > 0) return { key: rung.key, told };
  }
  return null;
}

/**
 * Working days from today to the day of the ladder: positive while there is time, 0 on the day, negative when late.
 * Days on which the work stood still and days of past reviews are not the agency's delay and are left out.
 */
export function daysLeft(
  { ladderOn, forgiven = 0, calendar }: LadderDays & { readonly forgiven?: number },
  today: LocalDate,
): number {
  if (today <= ladderOn) return workingDaysBetween(today, ladderOn, calendar) + forgiven;
  return forgiven - workingDaysBetween(ladderOn, today, calendar);
}
