import { ROLES } from './actor.js';
import type { NoSubject, Sentences } from './sentence.js';

/** The actions on the text of the Address. */
export interface AddressActions {
  'address.read': NoSubject;
  'address.edit': NoSubject;
}

export const addressSentences: Sentences<AddressActions> = [
  {
    says: 'Everybody reads the text of the Address, with the items in their reach beside it.',
    roles: ROLES,
    action: 'address.read',
  },
  {
    says: 'The coordinator keeps the text of the Address and decides what becomes of its sentences.',
    roles: ['coordinator'],
    action: 'address.edit',
  },
];
