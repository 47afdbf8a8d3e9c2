/** The post somebody acts in; a role is the kind of the seat. */
export type Role =
  | 'coordinator'
  | 'head'
  | 'executor'
  | 'staff'
  | 'curator'
  | 'chief_of_staff'
  | 'akim'
  | 'deputy'
  | 'auditor'
  | 'administrator';

/** A language of the interface and of letters. */
export type Locale = 'kk' | 'ru' | 'en';

/** Who acts, in which seat, with what in reach. Built anew for every request from the session. */
export interface Actor {
  readonly personId: string;
  readonly seatId: string;
  readonly role: Role;
  readonly regionId: string;
  /** The holder of the seat, when the actor only stands in for them. */
  readonly actingForId?: string | null;
  /** Everybody for whom the actor stands in today, in whatever seat and through whatever chain. */
  readonly standsInFor?: readonly string[];
  /** The body of the seat, or the bodies a curator answers for. */
  readonly bodyIds: readonly string[];
  /** Directives a curator answers for. */
  readonly directiveIds: readonly string[];
  /** A deputy's own district. */
  readonly districtId: string | null;
  readonly locale: Locale;
  readonly ip?: string;
  readonly requestId?: string;
}

/**
 * How far rows are visible; row security in the database knows the same words.
 *
 * `region`: all; `reader`: all but drafts; `curated`: bodies and directives in
 * charge; `bodies`: items of the own body; `delegated`: items handed over.
 */
export type Reach = 'region' | 'reader' | 'curated' | 'bodies' | 'delegated';

const REACH: Readonly<Record<Role, Reach>> = {
  coordinator: 'region',
  akim: 'region',
  chief_of_staff: 'region',
  auditor: 'region',
  administrator: 'region',
  deputy: 'reader',
  curator: 'curated',
  head: 'bodies',
  executor: 'bodies',
  staff: 'delegated',
};

export function reachOf(role: Role): Reach {
  return REACH[role];
}

/** Every role, in the order in which tables of access show them. */
export const ROLES: readonly Role[] = [
  'coordinator',
  'head',
  'executor',
  'staff',
  'curator',
  'chief_of_staff',
  'akim',
  'deputy',
  'auditor',
  'administrator',
];
