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
  /** Working days from the date, negative before it. */
  offset!: number;
  occurrence!: number;
  at!: string;
  outcome!:
    | 'to_come'
    | 'sent'
    | 'collapsed'
    | 'suppressed_closed'
    | 'suppressed_superseded'
    | 'suppressed_review'
    | 'no_recipient';
  firedAt!: string | null;
  targets!: string[];
  told!: ToldView[];
}

export class CheckpointLadderView {
  checkpointId!: string;
  period!: string;
  state!: 'armed' | 'held' | 'superseded' | 'cancelled' | 'done' | 'none';
  policyVersion!: number;
  rungs!: RungView[];
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
  occurrence: rung.occurrence,
  at: rung.at.toISOString(),
  outcome: rung.outcome,
  firedAt: rung.firedAt?.toISOString() ?? null,
  targets: [...rung.targets],
  told: rung.told.map(toToldView),
});

export const toLadderView = (ladders: readonly ShownLadder[]): LadderView => ({
  checkpoints: ladders.map(({ checkpointId, period, state, policyVersion, rungs }) => ({
    checkpointId,
    period,
    state,
    policyVersion,
    rungs: rungs.map(toRungView),
  })),
});
