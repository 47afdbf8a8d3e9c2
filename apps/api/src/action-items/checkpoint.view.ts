import type { ChargeCause, CheckpointState, Condition, EvidenceSort, PartState } from '@zholdau/domain';
import type { CheckpointCard, PartCard } from '@zholdau/reporting';
import type { BodyRef } from '../directory/refs.view.js';
import type { DueView } from './item-row.view.js';

export class WhyView {
  code!: string;
  params!: Record<string, string | number>;
  text!: string;
}

export class PartView {
  id!: string;
  body!: BodyRef;
  dueOn!: string;
  state!: PartState;
  handedInAt!: string | null;
  /** Its date has passed and it is not with the lead. */
  late!: boolean;
  /** Why the lead gave it back. */
  returnReason!: string | null;
  actions!: string[];
}

export class ChargeView {
  /** part: a co-executor was late; lead; review: the report lay with the reviewer; dispute: nobody owes. */
  cause!: ChargeCause;
  body!: BodyRef | null;
  /** Working days; several bodies may owe the same day. */
  days!: number;
}

/** One thing that must be there; any of the sorts will do. */
export class DemandView {
  sorts!: EvidenceSort[];
}

export class CheckpointView {
  id!: string;
  ordinal!: number;
  period!: string;
  state!: CheckpointState;
  condition!: Condition;
  due!: DueView;
  daysLate!: number;
  agencyDays!: number;
  reviewDays!: number;
  /** Whose the days late are, day by day. */
  charges!: ChargeView[];
  /** Parts of co-executors that have dates of their own. */
  parts!: PartView[];
  percent!: number;
  timeUsedPercent!: number;
  returns!: number;
  acknowledgedAt!: string | null;
  submittedAt!: string | null;
  acceptedAt!: string | null;
  /** Why this day. */
  why!: WhyView[];
  /** What must prove it. */
  demands!: DemandView[];
  actions!: string[];
}

const toPartView = (part: PartCard): PartView => ({
  id: part.id,
  body: part.body,
  dueOn: part.dueOn,
  state: part.state,
  handedInAt: part.handedInAt?.toISOString() ?? null,
  late: part.late,
  returnReason: part.returnReason,
  actions: [...part.actions],
});

export const toCheckpointView = (card: CheckpointCard): CheckpointView => ({
  id: card.id,
  ordinal: card.ordinal,
  period: card.period,
  state: card.state,
  condition: card.condition,
  due: card.due,
  daysLate: card.daysLate,
  agencyDays: card.agencyDays,
  reviewDays: card.reviewDays,
  charges: card.charges.map(({ cause, body, days }) => ({ cause, body, days })),
  parts: card.parts.map(toPartView),
  percent: card.percent,
  timeUsedPercent: card.timeUsedPercent,
  returns: card.returns,
  acknowledgedAt: card.acknowledgedAt?.toISOString() ?? null,
  submittedAt: card.submittedAt?.toISOString() ?? null,
  acceptedAt: card.acceptedAt?.toISOString() ?? null,
  why: card.why.map(({ code, params, text }) => ({ code, params, text })),
  demands: card.demands.map((sorts) => ({ sorts: [...sorts] })),
  actions: [...card.actions],
});
