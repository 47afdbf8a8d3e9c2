import type {
  ChargeCause,
  CheckpointState,
  CompletionClass,
  Condition,
  Demand,
  EvidenceSort,
  LocalDate,
  Names,
  PartState,
  Texts,
} from '@zholdau/domain';
import type { DueRow, ItemRow } from '../item-row.js';
import type { BodyRef, PersonRef } from '../refs.js';

/** One executor of an item with the people its seats reach. */
export interface ExecutorOfItem {
  readonly body: BodyRef;
  readonly role: 'lead' | 'co';
  readonly marks: readonly string[];
  readonly head: PersonRef | null;
  readonly executor: PersonRef | null;
  readonly subordinate: boolean;
}

export interface DelegateOfItem {
  readonly person: PersonRef;
  readonly bodyId: string;
  readonly givenAt: Date;
  readonly note: string;
}

/** One step of the explanation of a date, with its sentence in the reader's language. */
export interface WhyStep {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly text: string;
}

/** What one co-executor owes the lead for one period. */
export interface PartCard {
  readonly id: string;
  readonly body: BodyRef;
  readonly dueOn: LocalDate;
  readonly state: PartState;
  readonly handedInAt: Date | null;
  /** Its date has passed and it is not with the lead. */
  readonly late: boolean;
  /** Why the lead gave it back; null unless it is returned, and for readers from outside. */
  readonly returnReason: string | null;
  readonly actions: readonly string[];
}

/** Late days and whose they are; several bodies may owe the same day. */
export interface ChargeCard {
  readonly cause: ChargeCause;
  readonly body: BodyRef | null;
  readonly days: number;
}

/** One period of an item with everything that is computed of it. */
export interface CheckpointCard {
  readonly id: string;
  readonly ordinal: number;
  readonly period: string;
  readonly state: CheckpointState;
  readonly condition: Condition;
  readonly due: DueRow;
  readonly daysLate: number;
  readonly agencyDays: number;
  readonly reviewDays: number;
  /** Who owes the days late, day by day. */
  readonly charges: readonly ChargeCard[];
  /** Parts of co-executors that have dates of their own. */
  readonly parts: readonly PartCard[];
  /** Work done by the last word of the lead. */
  readonly percent: number;
  /** Working days from the day the term counts from to the due date that have passed, 0–100. */
  readonly timeUsedPercent: number;
  readonly returns: number;
  readonly acknowledgedAt: Date | null;
  readonly submittedAt: Date | null;
  readonly acceptedAt: Date | null;
  readonly why: readonly WhyStep[];
  /** What must prove it; any sort of each will do. */
  readonly demands: readonly Demand[];
  readonly actions: readonly string[];
}

/** An item as its card shows it to one reader. */
export interface ItemCard extends Pick<
  ItemRow,
  'id' | 'version' | 'number' | 'titles' | 'level' | 'origin' | 'status' | 'condition' | 'restricted'
> {
  readonly completionForms: Texts;
  /** What its completion form names. */
  readonly completionClasses: readonly CompletionClass[];
  /** What it demands itself; null: as its form and the settings say. */
  readonly demandedSorts: readonly EvidenceSort[] | null;
  readonly directive: { readonly id: string; readonly number: string; readonly titles: Names };
  readonly address: {
    readonly id: string;
    readonly year: number;
    readonly deliveredOn: LocalDate;
    readonly titles: Names;
  };
  readonly plan: {
    readonly id: string;
    readonly titles: Texts;
    readonly actNumber: string | null;
    readonly actOn: LocalDate | null;
  };
  readonly parentId: string | null;
  readonly subItems: readonly ItemRow[];
  readonly deadlineWords: Texts;
  readonly deadlineKind: string;
  readonly deadlineRule: string;
  readonly executors: readonly ExecutorOfItem[];
  readonly delegates: readonly DelegateOfItem[];
  readonly curator: { readonly seatId: string; readonly titles: Names; readonly person: PersonRef | null } | null;
  readonly threat: string | null;
  /** Work done by the accepted facts of its indicators; null where it has none. */
  readonly indicatorPercent: number | null;
  /** Work done by its sub-items, a silent one as 0; null where it has none. */
  readonly subItemsPercent: number | null;
  readonly financing: { readonly amountMlnTenge: number | null; readonly sourceRu: string } | null;
  readonly checkpoints: readonly CheckpointCard[];
  /** Until when the reader's body may dispute its assignment; null where it may not. */
  readonly disputeUntil: Date | null;
  /** What the reader may do with it now. */
  readonly actions: readonly string[];
  readonly source: { readonly file: string; readonly sheet: string; readonly row: number } | null;
}
