/** Where a database lives: the cluster, the database and the table. A dump that is read back has another table at least. */
export interface FenceHome {
  readonly cluster: string;
  readonly database: string;
  readonly table: string;
}

/** Why letters do not leave. `by_hand`: an administrator closed the fence. */
export type FenceReason = 'moved' | 'restored' | 'copied' | 'by_hand';

/** What a sender finds before it takes a letter. */
export interface FenceFindings {
  /** Where letters have left from so far; null before the first one. */
  readonly home: FenceHome | null;
  readonly here: FenceHome;
  /** How often this place has passed, as the place itself remembers outside the database; 0 before the first time, null when it is new. */
  readonly rememberedTurn: number | null;
  /** The same as the database remembers: null when it knows no such place, `'any'` right after the fence was opened. */
  readonly knownTurn: number | 'any' | null;
  readonly admitted: boolean;
  /** Whether another place, an admitted one, has passed a short while ago. */
  readonly othersAtWork: boolean;
}

/**
 * `begin`: nothing ever left, this is the home. `pass`: letters may leave. `wait`: this place must be admitted first,
 * the others go on. Everything else closes the fence for all.
 */
export type FenceVerdict = 'begin' | 'pass' | 'wait' | Exclude<FenceReason, 'by_hand'>;

/**
 * Whether this is still the installation that sent the letters before, or a restored backup or a copy of it.
 *
 * A backup read into a new table, database or cluster has moved. One put back in its place is behind what the sending
 * place remembers: restored. A copy of the files runs in a place that nobody has admitted.
 *
 * Source: a restored copy that sends old letters once more is worse than one that sends none until a person has looked.
 */
export function fenceVerdict(findings: FenceFindings): FenceVerdict {
  const { home, here, rememberedTurn, knownTurn, admitted, othersAtWork } = findings;
  if (home === null) return 'begin';
  if (home.cluster !== here.cluster || home.database !== here.database || home.table !== here.table) return 'moved';
  if (rememberedTurn !== null && knownTurn !== 'any' && (knownTurn ?? 0) < rememberedTurn) return 'restored';
  if (admitted) return 'pass';
  return othersAtWork ? 'wait' : 'copied';
}
