import { itemOpen, ownBodyLeads, ownBodyTakesPart, spokenFor, type ItemSubject } from './item-subjects.js';
import type { Sentences, WorkRule } from './sentence.js';

/** What a dispute of the actor's body depends on. */
export interface DisputeFacts {
  /** Whether the days for a dispute have not run out; silence is acceptance. */
  readonly disputeInTime: boolean;
  /** Whether the body has disputed this assignment already. */
  readonly disputedBefore: boolean;
}

/** An item whose assignment the actor's body may dispute. */
export interface DisputeSubject extends ItemSubject, DisputeFacts {}

/** A dispute that waits for an answer, with its item. */
export interface OpenDisputeSubject extends ItemSubject {
  readonly disputedBy: string;
  readonly settled: boolean;
}

/** The actions on disputes over an assignment. */
export interface DisputeActions {
  'item.dispute': DisputeSubject;
  'dispute.settle': OpenDisputeSubject;
}

/** Taking the work up is accepting it; a co-executor disputes its own name only, so the item's state is no matter. */
const notTakenUp: WorkRule<DisputeSubject> = {
  code: 'dispute_taken_up',
  holds: (item, actor) => !ownBodyLeads(item, actor) || item.status === 'assigned',
};
const inTime: WorkRule<DisputeSubject> = { code: 'dispute_too_late', holds: ({ disputeInTime }) => disputeInTime };
const firstTime: WorkRule<DisputeSubject> = {
  code: 'dispute_repeated',
  holds: ({ disputedBefore }) => !disputedBefore,
};
const notSettled: WorkRule<OpenDisputeSubject> = { code: 'dispute_settled', holds: ({ settled }) => !settled };
const notOwn: WorkRule<OpenDisputeSubject> = {
  code: 'dispute_own',
  holds: ({ disputedBy }, actor) => !spokenFor(actor).includes(disputedBy),
};

/** Source: practice of control: an executor may object to an assignment at once or not at all. */
export const disputeSentences: Sentences<DisputeActions> = [
  {
    says: 'The head of an executor disputes a new assignment within the days of the setting; afterwards silence has accepted it.',
    roles: ['head'],
    action: 'item.dispute',
    whose: ownBodyTakesPart,
    rules: [itemOpen, firstTime, notTakenUp, inTime],
  },
  {
    says: 'The coordinator settles a dispute that somebody else has raised.',
    roles: ['coordinator'],
    action: 'dispute.settle',
    rules: [notSettled, notOwn],
  },
];
