import { RuleViolationError } from '../errors.js';
import type { Role } from '../access/actor.js';

/** Where one checkpoint stands. Overdue, at risk and done late are computed, never stored. */
export const CHECKPOINT_STATES = [
  'draft',
  'assigned',
  'in_work',
  'submitted',
  'returned',
  'disputed',
  'accepted',
  'removal_pending',
  'off_control',
  'cancelled',
  'replaced',
] as const;
export type CheckpointState = (typeof CHECKPOINT_STATES)[number];

/** What holds while a checkpoint stands in a state. */
export interface StateFacts {
  /** `open`: somebody still has to do something; `done`: the work was agreed to; `ended`: it is not to be done. */
  readonly kind: 'open' | 'done' | 'ended';
  /** Nothing comes after it. */
  readonly final: boolean;
  /** Who is to act next. */
  readonly waitsFor: 'coordinator' | 'agency' | 'giver' | 'nobody';
  readonly ladder: 'none' | 'runs' | 'held' | 'ended';
}

const STATES: Readonly<Record<CheckpointState, StateFacts>> = {
  draft: { kind: 'open', final: false, waitsFor: 'coordinator', ladder: 'none' },
  assigned: { kind: 'open', final: false, waitsFor: 'agency', ladder: 'runs' },
  in_work: { kind: 'open', final: false, waitsFor: 'agency', ladder: 'runs' },
  submitted: { kind: 'open', final: false, waitsFor: 'coordinator', ladder: 'held' },
  returned: { kind: 'open', final: false, waitsFor: 'agency', ladder: 'runs' },
  disputed: { kind: 'open', final: false, waitsFor: 'coordinator', ladder: 'held' },
  accepted: { kind: 'done', final: false, waitsFor: 'coordinator', ladder: 'ended' },
  removal_pending: { kind: 'done', final: false, waitsFor: 'giver', ladder: 'ended' },
  off_control: { kind: 'done', final: true, waitsFor: 'nobody', ladder: 'ended' },
  cancelled: { kind: 'ended', final: true, waitsFor: 'nobody', ladder: 'ended' },
  replaced: { kind: 'ended', final: true, waitsFor: 'nobody', ladder: 'ended' },
};

/** What moves a checkpoint from one state to another. */
export type CheckpointMove =
  | 'approve'
  | 'acknowledge'
  | 'report'
  | 'submit'
  | 'withdraw'
  | 'return'
  | 'accept'
  | 'dispute'
  | 'settle_dispute'
  | 'ask_removal'
  | 'remove'
  | 'refuse_removal'
  | 'keep_control'
  | 'cancel'
  | 'replace'
  | 'reopen';

export interface Transition {
  readonly move: CheckpointMove;
  readonly from: readonly CheckpointState[];
  readonly to: CheckpointState;
  /** Roles that may make the move at all; whose item it is, the table of access says. */
  readonly by: readonly Role[];
  /** The action of the table of access that makes it; its sentences grant it to the same roles. */
  readonly action: string;
  /** Codes of the rules that may refuse it although the state allows it. */
  readonly demands: readonly string[];
}

const OPEN: readonly CheckpointState[] = CHECKPOINT_STATES.filter((state) => STATES[state].kind === 'open');

/** The closed table: what is not listed cannot happen. */
export const TRANSITIONS: readonly Transition[] = [
  { move: 'approve', from: ['draft'], to: 'assigned', by: ['coordinator'], action: 'plan.import', demands: [] },
  { move: 'acknowledge', from: ['assigned'], to: 'in_work', by: ['head'], action: 'item.acknowledge', demands: [] },
  {
    move: 'report',
    from: ['assigned', 'in_work', 'returned'],
    to: 'in_work',
    by: ['head', 'executor', 'staff'],
    action: 'item.report',
    demands: [],
  },
  {
    move: 'submit',
    from: ['assigned', 'in_work', 'returned'],
    to: 'submitted',
    by: ['head'],
    action: 'report.submit',
    demands: [
      'report_empty',
      'report_without_evidence',
      'evidence_kinds_missing',
      'delay_reason_missing',
      'rating_words_missing',
    ],
  },
  { move: 'withdraw', from: ['submitted'], to: 'in_work', by: ['head'], action: 'report.withdraw', demands: [] },
  {
    move: 'return',
    from: ['submitted'],
    to: 'returned',
    by: ['coordinator'],
    action: 'report.return',
    demands: ['reason_too_short', 'verdict_source_missing'],
  },
  {
    move: 'accept',
    from: ['submitted'],
    to: 'accepted',
    by: ['coordinator'],
    action: 'report.accept',
    demands: [
      'same_person',
      'evidence_does_not_match',
      'plan_unmet_without_reason',
      'sub_items_open',
      'verdict_source_missing',
      'verdict_not_done',
      'verdict_on_own_words',
    ],
  },
  {
    move: 'dispute',
    from: ['assigned'],
    to: 'disputed',
    by: ['head'],
    action: 'item.dispute',
    demands: ['dispute_taken_up', 'dispute_too_late', 'dispute_repeated', 'dispute_same_body', 'reason_too_short'],
  },
  {
    move: 'settle_dispute',
    from: ['disputed'],
    to: 'assigned',
    by: ['coordinator'],
    action: 'dispute.settle',
    demands: ['dispute_settled', 'dispute_own', 'dispute_same_body', 'reason_too_short'],
  },
  {
    move: 'ask_removal',
    from: ['accepted'],
    to: 'removal_pending',
    by: ['coordinator'],
    action: 'removal.propose',
    demands: ['removal_inside_region'],
  },
  {
    move: 'remove',
    from: ['accepted', 'removal_pending'],
    to: 'off_control',
    by: ['coordinator', 'akim', 'chief_of_staff'],
    action: 'removal.remove',
    demands: ['removal_by_higher_body', 'removal_not_proposed', 'decision_incomplete', 'decider_is_party'],
  },
  {
    move: 'refuse_removal',
    from: ['removal_pending'],
    to: 'returned',
    by: ['akim', 'chief_of_staff'],
    action: 'removal.refuse',
    demands: ['reason_too_short', 'decider_is_party'],
  },
  {
    move: 'keep_control',
    from: ['removal_pending'],
    to: 'accepted',
    by: ['akim', 'chief_of_staff'],
    action: 'removal.refuse',
    demands: ['reason_too_short', 'decider_is_party'],
  },
  {
    move: 'cancel',
    from: OPEN,
    to: 'cancelled',
    by: ['coordinator'],
    action: 'item.cancel',
    demands: ['cancel_above_region', 'decision_incomplete'],
  },
  {
    move: 'reopen',
    from: ['accepted', 'removal_pending'],
    to: 'returned',
    by: ['coordinator', 'auditor'],
    action: 'recheck.decide',
    demands: ['recheck_same_person', 'recheck_decided', 'recheck_source_missing', 'recheck_reason_missing'],
  },
  { move: 'replace', from: OPEN, to: 'replaced', by: ['coordinator'], action: 'item.cancel', demands: [] },
];

export function factsOf(state: CheckpointState): StateFacts {
  return STATES[state];
}

/** Whether somebody still has to do something: not accepted, not cancelled, not replaced. */
export function isOpen(state: CheckpointState): boolean {
  return STATES[state].kind === 'open';
}

/** Whether the work was done and agreed to, whatever still has to be signed. */
export function isDone(state: CheckpointState): boolean {
  return STATES[state].kind === 'done';
}

export function canMove(state: CheckpointState, move: CheckpointMove): boolean {
  return transition(move).from.includes(state);
}

/**
 * The state after the move.
 *
 * @throws RuleViolationError `wrong_state` when the table does not list it
 */
export function stateAfter(state: CheckpointState, move: CheckpointMove): CheckpointState {
  const { from, to } = transition(move);
  if (!from.includes(state)) throw new RuleViolationError('wrong_state', { state, move });
  return to;
}

function transition(move: CheckpointMove): Transition {
  const found = TRANSITIONS.find((line) => line.move === move);
  if (!found) throw new RangeError(`No such move: ${move}`);
  return found;
}

/**
 * The status of an item: the state of the checkpoint that matters now.
 *
 * That is the first open one in the order of periods; when none is open, the
 * last that was done, else the last of all. An item without a checkpoint is a draft.
 */
export function itemStatusOf(states: readonly CheckpointState[]): CheckpointState {
  return states.find(isOpen) ?? states.findLast(isDone) ?? states.at(-1) ?? 'draft';
}
