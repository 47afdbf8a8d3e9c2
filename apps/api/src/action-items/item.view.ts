import type { CheckpointState, CompletionClass, Condition, EvidenceSort, Level, Origin } from '@zholdau/domain';
import type { DelegateOfItem, ExecutorOfItem, ItemCard } from '@zholdau/reporting';
import type { AddressRef, BodyRef, Names, PersonRef, Texts } from '../directory/refs.view.js';
import { toCheckpointView, type CheckpointView } from './checkpoint.view.js';
import type { ItemRow } from './item-row.view.js';

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
  disputeUntil: card.disputeUntil?.toISOString() ?? null,
  actions: [...card.actions],
  source: card.source,
});
