/** Whose seat a rung speaks to; resolved to a person only at the moment of firing. */
export const RUNG_TARGETS = ['executor', 'head', 'coordinator', 'curator', 'chief_of_staff', 'akim'] as const;
export type RungTarget = (typeof RUNG_TARGETS)[number];

/** How closely an item is watched; each level has a ladder of its own. */
export type ControlLevel = 'special' | 'control' | 'working';

/** One step of a ladder. */
export interface Rung {
  /** Names the rung for ever: a firing is remembered under it. */
  readonly key: string;
  /** Working days from the date the ladder runs on: negative before it, 0 on it, positive after it. */
  readonly offset: number;
  readonly targets: readonly RungTarget[];
  /** Fires again every so many working days after `offset`; absent or null: once. */
  readonly repeatEvery?: number | null;
}

/** A rung on or before the date reminds, one after it escalates. */
export type RungKind = 'reminder' | 'escalation';

export function rungKind(rung: Pick<Rung, 'offset'>): RungKind {
  return rung.offset > 0 ? 'escalation' : 'reminder';
}

/** The key of a rung that an office adds: before-10, on, after-3. */
export function rungKeyOf(offset: number): string {
  if (offset === 0) return 'on';
  return offset < 0 ? `before-${-offset}` : `after-${offset}`;
}
