import {
  breachesOf,
  chargeDays,
  chargesOf,
  checkpointActions,
  conditionOf,
  delayOf,
  disciplineOf,
  explainStep,
  higherBodyRemoves,
  timeUsedPercent,
  removalActions,
  isOpen,
  localDateOf,
  partActions,
  type Actor,
  type CheckpointState,
  type CheckpointSubject,
  type Condition,
  type Demand,
  type DeadlineStep,
  type ItemSubject,
  type Level,
  type LateTimes,
  type LocalDate,
  type Locale,
  type PartState,
  type PartSubject,
  type ReviewTime,
  type Origin,
} from '@zholdau/domain';
import type { Look } from '../outlooks.js';
import type { BodyRef } from '../refs.js';
import type { ChargeCard, CheckpointCard, PartCard, WhyStep } from './item-card.js';

/** Instants as JSON gives them. */
interface RawTime {
  readonly from: string;
  readonly to: string | null;
}

interface RawPart {
  readonly id: string;
  readonly body: BodyRef;
  readonly dueOn: LocalDate;
  readonly state: PartState;
  readonly handedInAt: string | null;
  readonly endedAt: string | null;
  readonly handedIn: readonly RawTime[];
  readonly returnReason: string | null;
}

export interface RawCheckpoint {
  readonly id: string;
  readonly ordinal: number;
  readonly period: string;
  readonly state: CheckpointState;
  readonly deadlineVersion: number;
  /** Versions of its date that a change of the calendar made: nobody asked for them. */
  readonly calendarMoves: number;
  readonly originalOn: LocalDate | null;
  readonly dueOn: LocalDate | null;
  readonly dueAt: Date | null;
  readonly innerOn: LocalDate | null;
  readonly estimated: boolean;
  readonly acknowledgedAt: Date | null;
  readonly submittedAt: Date | null;
  readonly acceptedAt: Date | null;
  readonly closedAt: Date | null;
  readonly percent: number;
  readonly returns: number;
  readonly lateExtensions: number;
  readonly originalDueAt: Date | null;
  readonly submitters: readonly string[];
  /** Who proposed to take it off control, while that is undecided. */
  readonly proposedBy: string | null;
  readonly baseOn: LocalDate | null;
  readonly words: string | null;
  readonly steps: readonly DeadlineStep[];
  readonly authority: string;
  readonly reporters: readonly string[];
  readonly reviews: readonly RawTime[];
  readonly disputes: readonly RawTime[];
  readonly parts: readonly RawPart[];
}

/** What the rules say about a checkpoint at this instant. */
export function conditionOfRow(row: RawCheckpoint, look: Look, threatened: boolean): Condition {
  return conditionOf(row, look, threatened);
}

export function checkpointSubject(item: ItemSubject, row: RawCheckpoint): CheckpointSubject {
  return { ...item, state: row.state, reporters: row.reporters };
}

/** One period with its condition, its delay and what the reader may do. */
export function toCheckpointCard(
  row: RawCheckpoint,
  item: ItemSubject & { readonly origin: Origin; readonly level: Level },
  threatened: boolean,
  look: Look,
  actor: Actor,
  itemWords: string,
  bodies: ReadonlyMap<string, BodyRef>,
  demands: readonly Demand[],
): CheckpointCard {
  const delay = delayOf(row, [...row.reviews, ...row.disputes].map(timeOf), look.now, look.calendar);
  const subject = checkpointSubject(item, row);
  const higher = higherBodyRemoves(item.origin, item.level, look.settings);
  const parties = row.proposedBy === null || !higher ? row.submitters : [row.proposedBy, ...row.submitters];
  return {
    id: row.id,
    ordinal: row.ordinal,
    period: row.period,
    state: row.state,
    condition: conditionOfRow(row, look, threatened),
    due: {
      checkpointId: row.id,
      period: row.period,
      originalOn: row.originalOn,
      dueOn: row.dueOn,
      innerOn: row.innerOn,
      actualOn: row.acceptedAt && row.submittedAt ? localDateOf(row.submittedAt) : null,
      postponements: Math.max(row.deadlineVersion - 1 - row.calendarMoves, 0),
      estimated: row.estimated,
      words: itemWords,
      ...disciplineOf(row, look.now),
      breaches: breachesOf(row, look.now),
    },
    daysLate: delay.days,
    agencyDays: delay.agencyDays,
    reviewDays: delay.reviewDays,
    charges: delay.days > 0 ? chargeCards(row, item.leadBodyId, look, bodies) : [],
    parts: row.parts.filter(({ endedAt }) => endedAt === null).map((part) => toPartCard(part, row, item, look, actor)),
    percent: row.percent,
    timeUsedPercent: timeUsedPercent(
      row.baseOn,
      row.dueOn,
      row.closedAt ? localDateOf(row.closedAt) : look.today,
      look.calendar,
    ),
    returns: row.returns,
    acknowledgedAt: row.acknowledgedAt,
    submittedAt: row.submittedAt,
    acceptedAt: row.acceptedAt,
    why: whyOf(row.steps, actor.locale),
    demands,
    actions: [...checkpointActions(actor, subject), ...removalActions(actor, { ...subject, higher, parties })],
  };
}

/** Whose the late days are; only of late work. */
export function chargeCards(
  row: Pick<RawCheckpoint, 'dueOn' | 'closedAt' | 'reviews' | 'disputes' | 'parts'>,
  leadBodyId: string,
  look: Look,
  bodies: ReadonlyMap<string, BodyRef>,
): ChargeCard[] {
  const times: LateTimes = {
    leadBodyId,
    dueOn: row.dueOn!,
    endOn: row.closedAt === null ? look.today : localDateOf(row.closedAt),
    reviews: row.reviews.map(timeOf),
    disputes: row.disputes.map(timeOf),
    parts: row.parts.map(({ body, dueOn, handedIn, endedAt }) => ({
      bodyId: body.id,
      dueOn,
      handedIn: handedIn.map(timeOf),
      endedAt: endedAt === null ? null : new Date(endedAt),
    })),
  };
  const known = new Map([...bodies, ...row.parts.map(({ body }) => [body.id, body] as const)]);
  return chargesOf(chargeDays(times, look.calendar)).map(({ cause, bodyId, days }) => ({
    cause,
    body: bodyId === null ? null : (known.get(bodyId) ?? null),
    days,
  }));
}

function toPartCard(part: RawPart, row: RawCheckpoint, item: ItemSubject, look: Look, actor: Actor): PartCard {
  const subject: PartSubject = {
    ...checkpointSubject(item, row),
    partBodyId: part.body.id,
    partState: part.state,
  };
  return {
    id: part.id,
    body: part.body,
    dueOn: part.dueOn,
    state: part.state,
    handedInAt: part.handedInAt === null ? null : new Date(part.handedInAt),
    late: part.state !== 'handed_in' && part.dueOn < look.today && isOpen(row.state),
    returnReason: part.returnReason,
    actions: partActions(actor, subject),
  };
}

export const timeOf = ({ from, to }: RawTime): ReviewTime => ({
  from: new Date(from),
  to: to === null ? null : new Date(to),
});

export function whyOf(steps: readonly DeadlineStep[], locale: Locale): WhyStep[] {
  return steps.map((step) => ({ code: step.code, params: step.params, text: explainStep(step, locale) }));
}
