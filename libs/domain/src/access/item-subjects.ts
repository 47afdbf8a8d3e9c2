import { decides, type ExtensionAddressee, type ExtensionState } from '../execution/extension.js';
import type { CheckpointState } from '../execution/lifecycle.js';
import type { Actor } from './actor.js';
import type { WorkRule } from './sentence.js';

/** What the table of access must know of an item. */
export interface ItemSubject {
  readonly leadBodyId: string;
  readonly bodyIds: readonly string[];
  readonly delegateIds: readonly string[];
  readonly curatorSeatId: string | null;
  readonly directiveId: string;
  readonly status: CheckpointState;
  /** Whether the item is overdue now; a deputy may ask only then. */
  readonly overdue: boolean;
}

/** One period of an item. */
export interface CheckpointSubject extends ItemSubject {
  readonly state: CheckpointState;
  /**
   * Who took part in the report under review: its author, whoever handed it in, added evidence to it, or held the seat
   * in which it was handed in.
   */
  readonly reporters: readonly string[];
}

/** A report on one period. */
export interface ReportSubject extends CheckpointSubject {
  readonly reportBodyId: string;
  readonly reportState: 'draft' | 'submitted' | 'withdrawn' | 'returned' | 'accepted';
}

/** A deputy's request to an item. */
export interface RequestSubject extends ItemSubject {
  readonly answered: boolean;
}

export const ownBodyLeads = (item: ItemSubject, actor: Actor): boolean => actor.bodyIds.includes(item.leadBodyId);

export const ownBodyTakesPart = (item: ItemSubject, actor: Actor): boolean =>
  item.bodyIds.some((bodyId) => actor.bodyIds.includes(bodyId));

/**
 * Whose handed items the actor works on: their own, and those of the holder in whose seat they act. What was handed over by
 * name goes with the seat while a substitute sits in it.
 */
export const handedWith = ({ personId, actingForId }: Actor): readonly string[] =>
  actingForId == null ? [personId] : [personId, actingForId];

export const handedToMe = (item: ItemSubject, actor: Actor): boolean =>
  handedWith(actor).some((personId) => item.delegateIds.includes(personId));

/** A curator answers for bodies, for directives, or is named on the item. */
export const inMyCharge = (item: ItemSubject, actor: Actor): boolean =>
  ownBodyTakesPart(item, actor) || actor.directiveIds.includes(item.directiveId) || item.curatorSeatId === actor.seatId;

export const ownReport = (report: ReportSubject, actor: Actor): boolean => actor.bodyIds.includes(report.reportBodyId);

export const ownReportOfLead = (report: ReportSubject, actor: Actor): boolean =>
  ownReport(report, actor) && report.reportBodyId === report.leadBodyId;

export const ownReportHandedToMe = (report: ReportSubject, actor: Actor): boolean =>
  ownReport(report, actor) && handedToMe(report, actor);

export const notDraft = (item: ItemSubject): boolean => item.status !== 'draft';

/** Something is still to be done or decided. */
export const itemOpen: WorkRule<ItemSubject> = {
  code: 'item_closed',
  holds: ({ status }) => !['accepted', 'removal_pending', 'off_control', 'cancelled', 'replaced'].includes(status),
};

export const stateIs = (...states: readonly CheckpointState[]): WorkRule<CheckpointSubject> => ({
  code: 'wrong_state',
  holds: ({ state }) => states.includes(state),
});

export const reportIs = (state: ReportSubject['reportState']): WorkRule<ReportSubject> => ({
  code: 'report_wrong_state',
  holds: ({ reportState }) => reportState === state,
});

/** The actor and everybody in whose place they stand today: one party wherever two different people are asked for. */
export const spokenFor = ({ personId, actingForId, standsInFor = [] }: Actor): readonly string[] => [
  personId,
  ...(actingForId == null ? [] : [actingForId]),
  ...standsInFor,
];

/**
 * Whoever took part in a report does not decide on it, in whatever seat, nor does whoever stands in for them.
 *
 * A head who sits in for the coordinator, and the coordinator's substitute where the coordinator reported, are both kept out.
 */
export const notReporter: WorkRule<CheckpointSubject> = {
  code: 'same_person',
  holds: ({ reporters }, actor) => !spokenFor(actor).some((id) => reporters.includes(id)),
};

export const isLate: WorkRule<ItemSubject> = { code: 'item_not_late', holds: ({ overdue }) => overdue };

export const notAnswered: WorkRule<RequestSubject> = { code: 'request_answered', holds: ({ answered }) => !answered };

/** Whoever asked for something, on whose behalf, and who handed in reports: none of them decides on it. */
export interface DecisionSubject extends CheckpointSubject {
  readonly parties: readonly string[];
}

/** A request for a later date. */
export interface ExtensionSubject extends DecisionSubject {
  readonly extensionState: ExtensionState;
  readonly addressee: ExtensionAddressee;
}

/** A period that is to be taken off control. */
export interface RemovalSubject extends DecisionSubject {
  /** A higher body decides; the coordinator only proposes. */
  readonly higher: boolean;
}

/** Approver, requester and submitter are different people, also through substitution. */
export const otherPeople: WorkRule<DecisionSubject> = {
  code: 'decider_is_party',
  holds: ({ parties }, actor) => !spokenFor(actor).some((id) => parties.includes(id)),
};

export const extensionPending: WorkRule<ExtensionSubject> = {
  code: 'extension_decided',
  holds: ({ extensionState }) => extensionState === 'pending',
};

export const decidedInRegion: WorkRule<ExtensionSubject> = {
  code: 'extension_above_region',
  holds: ({ addressee }) => addressee !== 'above',
};

export const decidedAbove: WorkRule<ExtensionSubject> = {
  code: 'extension_inside_region',
  holds: ({ addressee }) => addressee === 'above',
};

/** Addressed to the seat of the actor, or to nobody in the region: then the rules say why it cannot be decided here. */
export const addressedToMe = ({ addressee }: ExtensionSubject, actor: Actor): boolean => decides(actor.role, addressee);
