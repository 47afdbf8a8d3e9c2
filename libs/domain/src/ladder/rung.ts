import { CHANNELS } from '../channels/channel.js';

/** Whose seat a rung speaks to; resolved to a person only at the moment of firing. */
export const RUNG_TARGETS = ['executor', 'head', 'coordinator', 'curator', 'chief_of_staff', 'akim'] as const;
export type RungTarget = (typeof RUNG_TARGETS)[number];

/** What the offset of a rung counts. Hours are working hours, counted from the end of the day the ladder runs on. */
export const RUNG_UNITS = ['working_days', 'calendar_days', 'working_hours'] as const;
export type RungUnit = (typeof RUNG_UNITS)[number];

/**
 * How a rung travels; it stands in the inbox always. One that names none goes by its reader's own order; one that names
 * some is tried by those of them that its reader has, then by the others of the reader's order; the inbox alone: no letter.
 */
export const RUNG_CHANNELS = ['inbox', ...CHANNELS] as const;
export type RungChannel = (typeof RUNG_CHANNELS)[number];

/** What makes a rung pointless before its time: the work was taken up, or a report is being written. */
export const RUNG_STOPS = ['taken_up', 'report_begun'] as const;
export type RungStop = (typeof RUNG_STOPS)[number];

/** How closely an item is watched; each level has a ladder of its own. */
export type ControlLevel = 'special' | 'control' | 'working';

/** The ladder against whoever must answer a report or a request has a level of its own. */
export const POLICY_LEVELS = ['special', 'control', 'working', 'review'] as const;
export type PolicyLevel = (typeof POLICY_LEVELS)[number];

/** One step of a ladder. */
export interface Rung {
  /** Names the rung for ever: a firing is remembered under it. */
  readonly key: string;
  /** From the date the ladder runs on: negative before it, 0 on it, positive after it. */
  readonly offset: number;
  /** Of the offset and of the repetition; absent: working days. */
  readonly unit?: RungUnit;
  readonly targets: readonly RungTarget[];
  /** Seats by name, besides the targets. */
  readonly seatIds?: readonly string[];
  /** Fires again every so many units after `offset`; absent or null: once. */
  readonly repeatEvery?: number | null;
  /** How often it fires again; absent or null: until the work is closed. */
  readonly repeatTimes?: number | null;
  /** Absent or null: all. */
  readonly channels?: readonly RungChannel[] | null;
  /** Absent or null: nothing stops it but the end of the work. */
  readonly stopWhen?: RungStop | null;
}

/** A rung on or before the date reminds, one after it escalates. */
export type RungKind = 'reminder' | 'escalation';

export function rungKind(rung: Pick<Rung, 'offset'>): RungKind {
  return rung.offset > 0 ? 'escalation' : 'reminder';
}

const SHORT: Readonly<Record<RungUnit, string>> = { working_days: '', calendar_days: 'd', working_hours: 'h' };

/** The key of a rung that an office adds: before-10, on, after-3; after-3d of calendar days, after-4h of working hours. */
export function rungKeyOf(offset: number, unit: RungUnit = 'working_days'): string {
  if (offset === 0) return 'on';
  return `${offset < 0 ? 'before' : 'after'}-${Math.abs(offset)}${SHORT[unit]}`;
}

/** Units in a working day, near enough to put rungs of different units in order. */
const A_DAY: Readonly<Record<RungUnit, number>> = { working_days: 1, calendar_days: 7 / 5, working_hours: 9.5 };

/** How far along the ladder a rung stands, in working days; for the order of rungs, never for dates. */
export function rungWeight({ offset, unit = 'working_days' }: Pick<Rung, 'offset' | 'unit'>): number {
  return offset / A_DAY[unit];
}
