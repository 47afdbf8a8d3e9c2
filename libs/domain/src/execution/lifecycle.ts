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
  | 'cancel'
  | 'replace';

export interface Transition {
  readonly move: CheckpointMove;
  readonly from: readonly CheckpointState[];
  readonly to: CheckpointState;
  /** Roles that may make the move at all; whose item it is, the table of access says. */
  readonly by: readonly Role[];
}

const OPEN: readonly CheckpointState[] = ['draft', 'assigned', 'in_work', 'submitted', 'returned', 'disputed'];

/** The closed table: what is not listed cannot happen. */
export const TRANSITIONS: readonly Transition[] = [
  { move: 'approve', from: ['draft'], to: 'assigned', by: ['coordinator'] },
  { move: 'acknowledge', from: ['assigned'], to: 'in_work', by: ['head'] },
  { move: 'report', from: ['assigned', 'in_work', 'returned'], to: 'in_work', by: ['head', 'executor', 'staff'] },
  { move: 'submit', from: ['assigned', 'in_work', 'returned'], to: 'submitted', by: ['head'] },
  { move: 'withdraw', from: ['submitted'], to: 'in_work', by: ['head'] },
  { move: 'return', from: ['submitted'], to: 'returned', by: ['coordinator'] },
  { move: 'accept', from: ['submitted'], to: 'accepted', by: ['coordinator'] },
  { move: 'dispute', from: ['assigned'], to: 'disputed', by: ['head'] },
  { move: 'settle_dispute', from: ['disputed'], to: 'assigned', by: ['coordinator'] },
  { move: 'ask_removal', from: ['accepted'], to: 'removal_pending', by: ['coordinator'] },
  {
    move: 'remove',
    from: ['accepted', 'removal_pending'],
    to: 'off_control',
    by: ['coordinator', 'akim', 'chief_of_staff'],
  },
  { move: 'cancel', from: OPEN, to: 'cancelled', by: ['coordinator'] },
  { move: 'replace', from: OPEN, to: 'replaced', by: ['coordinator'] },
];

/** Whether somebody still has to do something: not accepted, not cancelled, not replaced. */
export function isOpen(state: CheckpointState): boolean {
  return OPEN.includes(state);
}

/** Whether the work was done and agreed to, whatever still has to be signed. */
export function isDone(state: CheckpointState): boolean {
  return state === 'accepted' || state === 'removal_pending' || state === 'off_control';
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
