import {
  addressedToMe,
  decidedAbove,
  decidedInRegion,
  extensionPending,
  otherPeople,
  ownBodyLeads,
  stateIs,
  type CheckpointSubject,
  type ExtensionSubject,
  type RemovalSubject,
} from './item-subjects.js';
import type { Sentences, WorkRule } from './sentence.js';

/** The actions on requests for a later date, and on taking off control. */
export interface ExtensionActions {
  'extension.ask': CheckpointSubject;
  'extension.evidence': ExtensionSubject;
  'extension.withdraw': ExtensionSubject;
  'extension.grant': ExtensionSubject;
  'extension.refuse': ExtensionSubject;
  'extension.record': ExtensionSubject;
  'removal.propose': RemovalSubject;
  'removal.remove': RemovalSubject;
  'removal.refuse': RemovalSubject;
}

const TO_DO = stateIs('assigned', 'in_work', 'returned', 'disputed');

const ownWay: WorkRule<RemovalSubject> = { code: 'removal_by_higher_body', holds: ({ higher }) => !higher };
const higherWay: WorkRule<RemovalSubject> = { code: 'removal_inside_region', holds: ({ higher }) => higher };
const proposed: WorkRule<RemovalSubject> = {
  code: 'removal_not_proposed',
  holds: ({ higher, state }) => !higher || state !== 'accepted',
};
const byHigherBody = ({ higher }: RemovalSubject): boolean => higher;

/** Source: Law 107-II art. 14(5) and Regulation of the Government p. 140: whoever gave the instruction decides. */
export const extensionSentences: Sentences<ExtensionActions> = [
  {
    says: 'The head of the lead asks for a later date of work that is not handed in.',
    roles: ['head'],
    action: 'extension.ask',
    whose: ownBodyLeads,
    rules: [TO_DO],
  },
  {
    says: 'The head of the lead adds evidence to a request for a later date until it is decided.',
    roles: ['head'],
    action: 'extension.evidence',
    whose: ownBodyLeads,
    rules: [extensionPending],
  },
  {
    says: 'The head of the lead withdraws a request for a later date until it is decided.',
    roles: ['head'],
    action: 'extension.withdraw',
    whose: ownBodyLeads,
    rules: [extensionPending],
  },
  {
    says: 'Whoever a request for a later date is addressed to grants it; above the region nobody here does.',
    roles: ['coordinator', 'akim', 'chief_of_staff'],
    action: 'extension.grant',
    whose: addressedToMe,
    rules: [decidedInRegion, extensionPending, TO_DO, otherPeople],
  },
  {
    says: 'Whoever a request for a later date is addressed to refuses it; above the region nobody here does.',
    roles: ['coordinator', 'akim', 'chief_of_staff'],
    action: 'extension.refuse',
    whose: addressedToMe,
    rules: [decidedInRegion, extensionPending, otherPeople],
  },
  {
    says: 'The apparatus records what a body above the region decided on a request for a later date.',
    roles: ['coordinator', 'akim', 'chief_of_staff'],
    action: 'extension.record',
    whose: addressedToMe,
    rules: [decidedAbove, extensionPending, TO_DO, otherPeople],
  },
  {
    says: 'The coordinator proposes to take accepted work off control where a higher body decides.',
    roles: ['coordinator'],
    action: 'removal.propose',
    rules: [higherWay, stateIs('accepted')],
  },
  {
    says: 'The coordinator takes accepted work off control where the region decides.',
    roles: ['coordinator'],
    action: 'removal.remove',
    rules: [ownWay, stateIs('accepted', 'removal_pending'), otherPeople],
  },
  {
    says: 'The akim takes accepted work off control, and records the decision of a higher body on what was proposed.',
    roles: ['akim'],
    action: 'removal.remove',
    rules: [proposed, stateIs('accepted', 'removal_pending'), otherPeople],
  },
  {
    says: 'The chief of staff records the decision of a higher body to take proposed work off control.',
    roles: ['chief_of_staff'],
    action: 'removal.remove',
    whose: byHigherBody,
    rules: [proposed, stateIs('removal_pending'), otherPeople],
  },
  {
    says: 'The akim and the chief of staff refuse to take proposed work off control.',
    roles: ['akim', 'chief_of_staff'],
    action: 'removal.refuse',
    rules: [stateIs('removal_pending'), otherPeople],
  },
];
