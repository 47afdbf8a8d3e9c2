import type {
  ChargeCause,
  CheckpointState,
  CompletionClass,
  Condition,
  EvidenceSort,
  Level,
  Origin,
  PartState,
} from '@zholdau/domain';
import type {
  CheckpointCard,
  DeadlineRow,
  DelegateOfItem,
  ExecutorOfItem,
  HistoryRow,
  ItemCard,
  PartCard,
} from '@zholdau/reporting';
import type { AddressRef, BodyRef, Names, PersonRef, Texts } from '../directory/refs.view.js';
import type { DueView, ItemRow } from './item-row.view.js';

export class ItemDirectiveRef {
  id!: string;
  number!: string;
  titles!: Names;
}

export class ItemPlanRef {
  id!: string;
  titles!: Texts;
  actNumber!: string | null;
  actOn!: string | null;
}

export class ExecutorView {
  body!: BodyRef;
  role!: 'lead' | 'co';
  /** convener, consolidator, by-agreement */
  marks!: string[];
  head!: PersonRef | null;
  executor!: PersonRef | null;
  subordinate!: boolean;
}

export class DelegateView {
  person!: PersonRef;
  bodyId!: string;
  givenAt!: string;
  note!: string;
}

export class CuratorView {
  seatId!: string;
  titles!: Names;
  person!: PersonRef | null;
}

export class FinancingView {
  amountMlnTenge!: number | null;
  sourceRu!: string;
}

export class SourceView {
  file!: string;
  sheet!: string;
  row!: number;
}

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

export class ItemView {
  id!: string;
  version!: number;
  number!: string;
  titles!: Texts;
  completionForms!: Texts;
  /** What the words of the completion form name. */
  completionClasses!: CompletionClass[];
  /** What the item demands itself; null: as its completion form and the settings say. */
  demandedSorts!: EvidenceSort[] | null;
  level!: Level;
  origin!: Origin;
  directive!: ItemDirectiveRef;
  address!: AddressRef;
  plan!: ItemPlanRef;
  parentId!: string | null;
  subItems!: ItemRow[];
  status!: CheckpointState;
  condition!: Condition;
  deadlineWords!: Texts;
  deadlineKind!: string;
  deadlineRule!: string;
  executors!: ExecutorView[];
  delegates!: DelegateView[];
  curator!: CuratorView | null;
  threat!: string | null;
  /** Work done by the accepted facts of its indicators; null where it has none. */
  indicatorPercent!: number | null;
  /** By the sub-items, a silent one as 0; null where there are none. */
  subItemsPercent!: number | null;
  financing!: FinancingView | null;
  restricted!: boolean;
  checkpoints!: CheckpointView[];
  /** Until when the reader's body may dispute its assignment; null where it may not. */
  disputeUntil!: string | null;
  /** What the reader may do with it now. */
  actions!: string[];
  source!: SourceView | null;
}

export class DeadlineView {
  checkpointId!: string;
  version!: number;
  dueOn!: string;
  unrolledOn!: string;
  innerOn!: string | null;
  roll!: string;
  words!: string;
  kind!: string;
  rule!: string;
  why!: string[];
  reason!: string;
  authority!: string;
  createdAt!: string;
  createdBy!: PersonRef | null;
  supersededAt!: string | null;
}

export class HistoryLine {
  id!: string;
  at!: string;
  person!: PersonRef | null;
  seatTitles!: Names | null;
  action!: string;
  /** A sentence in the reader's language. */
  text!: string;
  before!: unknown;
  after!: unknown;
  reason!: string;
  /** Number and date of the decision that allowed it. */
  authority!: string;
  /** Whom the person stood in for. */
  actingFor!: PersonRef | null;
}

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

const toPartView = (part: PartCard): PartView => ({
  id: part.id,
  body: part.body,
  dueOn: part.dueOn,
  state: part.state,
  handedInAt: iso(part.handedInAt),
  late: part.late,
  returnReason: part.returnReason,
  actions: [...part.actions],
});

const toCheckpointView = (card: CheckpointCard): CheckpointView => ({
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
  acknowledgedAt: iso(card.acknowledgedAt),
  submittedAt: iso(card.submittedAt),
  acceptedAt: iso(card.acceptedAt),
  why: card.why.map(({ code, params, text }) => ({ code, params, text })),
  demands: card.demands.map((sorts) => ({ sorts: [...sorts] })),
  actions: [...card.actions],
});

const toExecutorView = ({ body, role, marks, head, executor, subordinate }: ExecutorOfItem): ExecutorView => ({
  body,
  role,
  marks: [...marks],
  head,
  executor,
  subordinate,
});

const toDelegateView = ({ person, bodyId, givenAt, note }: DelegateOfItem): DelegateView => ({
  person,
  bodyId,
  givenAt: givenAt.toISOString(),
  note,
});

export const toItemView = (card: ItemCard): ItemView => ({
  id: card.id,
  version: card.version,
  number: card.number,
  titles: card.titles,
  completionForms: card.completionForms,
  completionClasses: [...card.completionClasses],
  demandedSorts: card.demandedSorts && [...card.demandedSorts],
  level: card.level,
  origin: card.origin,
  directive: card.directive,
  address: card.address,
  plan: card.plan,
  parentId: card.parentId,
  subItems: [...card.subItems],
  status: card.status,
  condition: card.condition,
  deadlineWords: card.deadlineWords,
  deadlineKind: card.deadlineKind,
  deadlineRule: card.deadlineRule,
  executors: card.executors.map(toExecutorView),
  delegates: card.delegates.map(toDelegateView),
  curator: card.curator,
  threat: card.threat,
  indicatorPercent: card.indicatorPercent,
  subItemsPercent: card.subItemsPercent,
  financing: card.financing,
  restricted: card.restricted,
  checkpoints: card.checkpoints.map(toCheckpointView),
  disputeUntil: iso(card.disputeUntil),
  actions: [...card.actions],
  source: card.source,
});

export const toDeadlineView = (row: DeadlineRow): DeadlineView => ({
  checkpointId: row.checkpointId,
  version: row.version,
  dueOn: row.dueOn,
  unrolledOn: row.unrolledOn,
  innerOn: row.innerOn,
  roll: row.roll,
  words: row.words,
  kind: row.kind,
  rule: row.rule,
  why: [...row.why],
  reason: row.reason,
  authority: row.authority,
  createdAt: row.createdAt.toISOString(),
  createdBy: row.createdBy,
  supersededAt: iso(row.supersededAt),
});

export const toHistoryLine = (row: HistoryRow): HistoryLine => ({
  id: row.id,
  at: row.at.toISOString(),
  person: row.person,
  seatTitles: row.seatTitles,
  action: row.action,
  text: row.text,
  before: row.before,
  after: row.after,
  reason: row.reason,
  authority: row.authority,
  actingFor: row.actingFor,
});
