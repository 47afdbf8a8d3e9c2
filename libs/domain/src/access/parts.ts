import { ownBodyLeads, stateIs, type CheckpointSubject } from './item-subjects.js';
import type { Actor } from './actor.js';
import type { Sentences, WorkRule } from './sentence.js';

/** Where a co-executor's part stands. */
export type PartState = 'waiting' | 'handed_in' | 'returned';

/** A co-executor's part of one period. */
export interface PartSubject extends CheckpointSubject {
  readonly partBodyId: string;
  readonly partState: PartState;
}

/** The actions on the parts of co-executors. */
export interface PartActions {
  'part.ask': CheckpointSubject;
  'part.hand_in': PartSubject;
  'part.return': PartSubject;
}

const AT_WORK = stateIs('assigned', 'in_work', 'returned');

const partIs = (...states: readonly PartState[]): WorkRule<PartSubject> => ({
  code: 'part_wrong_state',
  holds: ({ partState }) => states.includes(partState),
});

const ownPart = ({ partBodyId }: PartSubject, actor: Actor): boolean => actor.bodyIds.includes(partBodyId);

/** Source: several executors are coordinated by the one named first, Law 107-II art. 14(3). */
export const partSentences: Sentences<PartActions> = [
  {
    says: 'The coordinator gives co-executors dates of their own.',
    roles: ['coordinator'],
    action: 'part.ask',
    rules: [AT_WORK],
  },
  {
    says: 'The head of the lead gives co-executors dates of their own.',
    roles: ['head'],
    action: 'part.ask',
    whose: ownBodyLeads,
    rules: [AT_WORK],
  },
  {
    says: 'The head of a co-executor hands its part in to the lead.',
    roles: ['head'],
    action: 'part.hand_in',
    whose: ownPart,
    rules: [partIs('waiting', 'returned'), AT_WORK],
  },
  {
    says: 'The head of the lead returns a part with a reason.',
    roles: ['head'],
    action: 'part.return',
    whose: ownBodyLeads,
    rules: [partIs('handed_in'), AT_WORK],
  },
];
