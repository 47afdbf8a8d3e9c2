import type { Channel, Role } from '@zholdau/domain';
import type { NoticeKind } from './notice-kind.js';

/** Values of a notice's sentences; never a title, which is read with the reader's own rights. */
export type NoticeParams = Readonly<Record<string, string | number | null>>;

/** Whom to tell. A seat is resolved to its holder or the substitute at the moment of telling. */
export type Addressee =
  | { readonly personId: string; readonly seatId?: string | null }
  | { readonly seatId: string }
  /** The named executor of a body, else its head; its head; or both. */
  | { readonly bodyId: string; readonly as: 'executor' | 'head' | 'both' }
  /** Every open seat of the kind in the region. */
  | { readonly seats: Extract<Role, 'coordinator' | 'chief_of_staff' | 'akim' | 'administrator'> };

/** One thing to tell. */
export interface NewNotice {
  readonly regionId: string;
  readonly kind: NoticeKind;
  readonly to: Addressee | readonly Addressee[];
  readonly itemId?: string | null;
  readonly checkpointId?: string | null;
  /** The deadline version it speaks about; a notice of an older version is void. */
  readonly deadlineVersion?: number | null;
  /** The comment it tells of; its words are read through it, never kept here. */
  readonly commentId?: string | null;
  readonly params?: NoticeParams;
  /** It stands in the inbox and no letter carries it. */
  readonly inboxOnly?: boolean;
  /** Names the occasion, `returned-<report id>`: the same person hears of it once, however often it is told. */
  readonly dedupeKey: string;
  /** After this instant the letter is pointless. */
  readonly expiresAt?: Date | null;
}

/** A notice with its person, ready to be written. */
export interface AddressedNotice {
  readonly regionId: string;
  readonly personId: string;
  readonly seatId: string | null;
  readonly kind: NoticeKind;
  readonly itemId?: string | null;
  readonly checkpointId?: string | null;
  readonly deadlineVersion?: number | null;
  readonly commentId?: string | null;
  readonly inboxOnly?: boolean;
  /** Channels to try before the others of the person's order; null: the order as it is. */
  readonly channels?: readonly Channel[] | null;
  readonly rungFireId?: string | null;
  readonly params?: NoticeParams;
  readonly dedupeKey: string;
  readonly expiresAt?: Date | null;
}

export interface Told {
  readonly noticeId: string;
  readonly personId: string;
  readonly seatId: string | null;
}
