import type { Actor } from './actor.js';
import { handedToMe, inMyCharge, notDraft, ownBodyTakesPart, type ItemSubject } from './item-subjects.js';
import type { NoSubject, Sentences, WorkRule } from './sentence.js';

/** A comment that its author wants to change. */
export interface CommentSubject {
  readonly authorId: string;
  readonly retracted: boolean;
  /** Whether the minutes in which a comment may be edited have not run out. */
  readonly editInTime: boolean;
}

/** Talk on items and above them, following, and changes of many items at once. */
export interface TalkActions {
  'comment.read': NoSubject;
  'comment.add': ItemSubject;
  'comment.add-above': NoSubject;
  'comment.edit': CommentSubject;
  'comment.retract': CommentSubject;
  'follow.item': ItemSubject;
  'follow.above': NoSubject;
  'items.change-many': NoSubject;
}

const ownComment = ({ authorId }: CommentSubject, actor: Actor): boolean => authorId === actor.personId;
const standing: WorkRule<CommentSubject> = { code: 'comment_retracted', holds: ({ retracted }) => !retracted };
const fresh: WorkRule<CommentSubject> = { code: 'comment_edit_too_late', holds: ({ editInTime }) => editInTime };

const APPARATUS = ['coordinator', 'akim', 'chief_of_staff'] as const;
const AGENCY = ['head', 'executor'] as const;
const TALKERS = [...APPARATUS, 'curator', ...AGENCY, 'staff'] as const;
const READERS = [...TALKERS, 'deputy', 'auditor'] as const;

/**
 * Source: «Who sees what» of the model of this system: talk is internal to the apparatus and the executors. Deputies
 * neither read nor write it, auditors read it.
 */
export const talkSentences: Sentences<TalkActions> = [
  {
    says: 'Everybody but deputies reads the talk on what they see.',
    roles: [...TALKERS, 'auditor', 'administrator'],
    action: 'comment.read',
  },
  { says: 'The apparatus and the akim comment on any item.', roles: APPARATUS, action: 'comment.add' },
  {
    says: 'A curator comments on the items in charge.',
    roles: ['curator'],
    action: 'comment.add',
    whose: (item, actor) => notDraft(item) && inMyCharge(item, actor),
  },
  {
    says: 'An executor body comments on its items.',
    roles: AGENCY,
    action: 'comment.add',
    whose: (item, actor) => notDraft(item) && ownBodyTakesPart(item, actor),
  },
  {
    says: 'A member of staff comments on the items handed to them.',
    roles: ['staff'],
    action: 'comment.add',
    whose: (item, actor) => notDraft(item) && handedToMe(item, actor),
  },
  {
    says: 'The apparatus, the akim, curators and executor bodies comment on a directive or the Address in their reach.',
    roles: [...APPARATUS, 'curator', ...AGENCY],
    action: 'comment.add-above',
  },
  {
    says: 'An author edits a comment within the minutes of the setting.',
    roles: TALKERS,
    action: 'comment.edit',
    whose: ownComment,
    rules: [standing, fresh],
  },
  {
    says: 'An author takes a comment back at any time; that it was there stays.',
    roles: TALKERS,
    action: 'comment.retract',
    whose: ownComment,
    rules: [standing],
  },
  { says: 'Everybody but an administrator follows the items they see.', roles: READERS, action: 'follow.item' },
  {
    says: 'Everybody but an administrator follows directives and the Address, and hears of the items they see.',
    roles: READERS,
    action: 'follow.above',
  },
  {
    says: 'The coordinator changes many items at once, each by its own rules.',
    roles: ['coordinator'],
    action: 'items.change-many',
  },
];
