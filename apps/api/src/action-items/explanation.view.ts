import type { Explanation, RungVerdict } from '@zholdau/ladder';
import type { Names, PersonRef } from '../directory/refs.view.js';

export class RungCountView {
  /** The day the ladder really runs on. */
  from!: string;
  to!: string;
  /** Days in between on which nobody works. */
  notWorked!: string[];
  /** Working days in between on which the clock stood. */
  paused!: string[];
}

export class ExplainedRungView {
  checkpointId!: string;
  period!: string;
  key!: string;
  kind!: 'reminder' | 'escalation';
  offset!: number;
  unit!: string;
  occurrence!: number;
  at!: string;
  outcome!: string;
  verdict!: RungVerdict;
  targets!: string[];
  /** Who is told in the person's place. */
  instead!: PersonRef | null;
  seatTitles!: Names | null;
  letter!: string | null;
  sentAt!: string | null;
  /** Why this day. */
  count!: RungCountView;
}

export class ExplanationView {
  person!: PersonRef;
  rungs!: ExplainedRungView[];
}

export const toExplanationView = ({ person, rungs }: Explanation): ExplanationView => ({
  person,
  rungs: rungs.map((rung) => ({
    ...rung,
    at: rung.at.toISOString(),
    sentAt: rung.sentAt?.toISOString() ?? null,
    targets: [...rung.targets],
    count: { ...rung.count, notWorked: [...rung.count.notWorked], paused: [...rung.count.paused] },
  })),
});
