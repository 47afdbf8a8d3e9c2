import type { ShownLadder, ShownRung, ToldOfRung } from '@zholdau/ladder';
import type { Names, PersonRef } from '../directory/refs.view.js';

export class ToldView {
  person!: PersonRef;
  seatTitles!: Names;
  kind!: string;
  letter!: 'waiting' | 'sent' | 'failed' | 'unknown' | 'cancelled' | 'inbox';
  sentAt!: string | null;
}

export class RungView {
  key!: string;
  kind!: 'reminder' | 'escalation';
  /** From the date, negative before it. */
  offset!: number;
  /** What the offset counts. */
  unit!: 'working_days' | 'calendar_days' | 'working_hours';
  occurrence!: number;
  at!: string;
  outcome!:
    | 'to_come'
    | 'sent'
    | 'collapsed'
    | 'suppressed_closed'
    | 'suppressed_superseded'
    | 'suppressed_review'
    | 'suppressed_stopped'
    | 'no_recipient';
  firedAt!: string | null;
  targets!: string[];
  told!: ToldView[];
}

export class PauseView {
  cause!: 'review' | 'dispute' | 'extension' | 'other_body' | 'acknowledged';
  /** The days after it do not count. */
  fromOn!: string;
  /** Null while it lasts. */
  toOn!: string | null;
  reason!: string;
}

export class ReviewClockView {
  subject!: 'report' | 'extension';
  askedOn!: string;
  nextAt!: string | null;
}

export class CheckpointLadderView {
  checkpointId!: string;
  period!: string;
  state!: 'armed' | 'held' | 'superseded' | 'cancelled' | 'done' | 'none';
  policyVersion!: number;
  rungs!: RungView[];
  /** When its clock stood still. */
  pauses!: PauseView[];
  /** Clocks of those who must answer. */
  reviews!: ReviewClockView[];
  /** Whether the latest escalation may still be taken note of. */
  notable!: boolean;
}

/** What was sent and what is to come. */
export class LadderView {
  checkpoints!: CheckpointLadderView[];
}

const toToldView = ({ person, seatTitles, kind, letter, sentAt }: ToldOfRung): ToldView => ({
  person,
  seatTitles,
  kind,
  letter,
  sentAt: sentAt?.toISOString() ?? null,
});

const toRungView = (rung: ShownRung): RungView => ({
  key: rung.key,
  kind: rung.kind,
  offset: rung.offset,
  unit: rung.unit,
  occurrence: rung.occurrence,
  at: rung.at.toISOString(),
  outcome: rung.outcome,
  firedAt: rung.firedAt?.toISOString() ?? null,
  targets: [...rung.targets],
  told: rung.told.map(toToldView),
});

export const toLadderView = (ladders: readonly ShownLadder[]): LadderView => ({
  checkpoints: ladders.map(({ checkpointId, period, state, policyVersion, rungs, pauses, reviews, notable }) => ({
    checkpointId,
    period,
    state,
    policyVersion,
    rungs: rungs.map(toRungView),
    pauses: pauses.map(({ cause, fromOn, toOn, reason }) => ({ cause, fromOn, toOn, reason })),
    reviews: reviews.map(({ subject, askedOn, nextAt }) => ({
      subject,
      askedOn,
      nextAt: nextAt?.toISOString() ?? null,
    })),
    notable,
  })),
});
