import type { Role } from './actor.js';
import type { NoSubject, Sentences } from './sentence.js';

/** A post, by what it may do. */
export interface SeatSubject {
  readonly kind: Role;
}

/** A person, by the posts held today. */
export interface PersonSubject {
  readonly seatKinds: readonly Role[];
}

/** The actions on the installation itself: its directory, its people and what it may be set to. */
export interface AdministrationActions {
  admin: NoSubject;
  'directory.read': NoSubject;
  'directory.manage': NoSubject;
  'region.manage': NoSubject;
  'person.invite': NoSubject;
  'person.manage': PersonSubject;
  'seat.manage': SeatSubject;
  'settings.read': NoSubject;
  'settings.manage': NoSubject;
  'calendar.change': NoSubject;
  'mailbox.read': NoSubject;
  'delivery.read': NoSubject;
  'status.read': NoSubject;
  'fence.manage': NoSubject;
}

/** Posts that watch or set up the installation: only an administrator gives them and changes who sits in them. */
const GUARDED: readonly Role[] = ['administrator', 'auditor'];

export const isGuarded = (kind: Role): boolean => GUARDED.includes(kind);

/**
 * Source: «Who sees what» of the model of this system. A coordinator keeps the directory, but a coordinator who could
 * seat an administrator, or change the address to which an administrator's letters go, would be one.
 */
export const administrationSentences: Sentences<AdministrationActions> = [
  { says: 'An administrator sets up the installation.', roles: ['administrator'], action: 'admin' },
  {
    says: 'Administrators, coordinators and auditors read the directory with its history.',
    roles: ['administrator', 'coordinator', 'auditor'],
    action: 'directory.read',
  },
  {
    says: 'Administrators and coordinators keep bodies, their other names, and districts.',
    roles: ['administrator', 'coordinator'],
    action: 'directory.manage',
  },
  { says: 'An administrator names the region.', roles: ['administrator'], action: 'region.manage' },
  {
    says: 'Administrators and coordinators invite people.',
    roles: ['administrator', 'coordinator'],
    action: 'person.invite',
  },
  { says: 'An administrator changes any person.', roles: ['administrator'], action: 'person.manage' },
  {
    says: 'A coordinator changes people who are neither administrators nor auditors.',
    roles: ['coordinator'],
    action: 'person.manage',
    whose: ({ seatKinds }) => !seatKinds.some(isGuarded),
  },
  { says: 'An administrator makes and fills any seat.', roles: ['administrator'], action: 'seat.manage' },
  {
    says: 'A coordinator makes and fills seats other than of administrators and auditors.',
    roles: ['coordinator'],
    action: 'seat.manage',
    whose: ({ kind }) => !isGuarded(kind),
  },
  {
    says: 'Administrators and auditors read settings, ladders and the working calendar.',
    roles: ['administrator', 'auditor'],
    action: 'settings.read',
  },
  { says: 'An administrator changes settings and ladders.', roles: ['administrator'], action: 'settings.manage' },
  {
    says: 'An administrator changes the working calendar by an act, having seen the dates that move.',
    roles: ['administrator'],
    action: 'calendar.change',
  },
  {
    says: 'An administrator reads the letters that were not sent for want of a mail server.',
    roles: ['administrator'],
    action: 'mailbox.read',
  },
  {
    says: 'Administrators and auditors read what was sent to whom in the region, and why something was not.',
    roles: ['administrator', 'auditor'],
    action: 'delivery.read',
  },
  {
    says: 'Administrators, auditors and coordinators read how the engine is doing.',
    roles: ['administrator', 'auditor', 'coordinator'],
    action: 'status.read',
  },
  {
    says: 'An administrator opens the fence of a restored installation, and closes it.',
    roles: ['administrator'],
    action: 'fence.manage',
  },
];
