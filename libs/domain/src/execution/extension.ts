import type { Role } from '../access/actor.js';
import type { LocalDate } from '../calendar/local-date.js';
import { localDateOf } from '../calendar/zone.js';
import { workingDaysBetween, type WorkCalendar } from '../calendar/work-calendar.js';
import { regionMayExtend, type Level, type Origin } from './origin.js';

/** Where a request for a later date stands; `recorded`: a body above the region granted it. */
export const EXTENSION_STATES = ['pending', 'granted', 'refused', 'withdrawn', 'recorded', 'lapsed'] as const;
export type ExtensionState = (typeof EXTENSION_STATES)[number];

/** Who decides inside the region; `leadership`: the akim or the chief of staff. */
export const DECIDERS = ['coordinator', 'chief_of_staff', 'akim', 'leadership'] as const;
export type Decider = (typeof DECIDERS)[number];

/** The settings of a region that name who decides, by level of control. */
export type ExtensionDeciders = Readonly<Record<`extension.decider.${Level}`, Decider>>;

/** Whom a request is addressed to: somebody of the region, or whoever gave the instruction from above. */
export type ExtensionAddressee = Decider | 'above';

/** Seats that act for an addressee; what was decided above is written down by any of the three. */
const SEATS: Readonly<Record<ExtensionAddressee, readonly Role[]>> = {
  coordinator: ['coordinator'],
  chief_of_staff: ['chief_of_staff'],
  akim: ['akim'],
  leadership: ['akim', 'chief_of_staff'],
  above: ['coordinator', 'akim', 'chief_of_staff'],
};

/** Whether a seat of this role acts for the addressee. */
export function decides(role: Role, addressee: ExtensionAddressee): boolean {
  return SEATS[addressee].includes(role);
}

/** The addressees that a role acts for; its list of what waits is made of these. */
export function addresseesOf(role: Role): ExtensionAddressee[] {
  return ([...DECIDERS, 'above'] as const).filter((addressee) => decides(role, addressee));
}

/**
 * Who decides on a later date for an item: whoever gave the task.
 *
 * Inside the region that is the seat which the setting names for the level of
 * control; for an origin above the region nobody inside it decides.
 *
 * Source: Law 107-II art. 14(5); Regulation of the Government, p. 140.
 */
export function extensionAddressee(origin: Origin, level: Level, settings: ExtensionDeciders): ExtensionAddressee {
  return regionMayExtend(origin) ? settings[`extension.decider.${level}`] : 'above';
}

/** The numbers of a region by which a request is looked at. */
export interface ExtensionRules {
  /** Working days before the date up to which one asks in good time. */
  readonly minLeadWd: number;
  /** Later dates that one period is given at most. */
  readonly maxExtensions: number;
}

/** What is unusual about a request; it is shown to whoever decides and forbids nothing. */
export interface ExtensionFlags {
  /** Asked with fewer working days left than the rule wants. */
  readonly late: boolean;
  /** The period had as many later dates already as the rule allows. */
  readonly overLimit: boolean;
  /** Asked after the end of the due day: a later date does not undo that breach. */
  readonly afterDue: boolean;
}

/**
 * Looks at a request at the moment of asking. The due day itself has 0 working days left.
 *
 * @param given later dates that the period was given before
 */
export function extensionFlags(
  date: { readonly dueOn: LocalDate; readonly dueAt: Date },
  given: number,
  askedAt: Date,
  rules: ExtensionRules,
  calendar: WorkCalendar,
): ExtensionFlags {
  const afterDue = date.dueAt < askedAt;
  return {
    late: afterDue || workingDaysBetween(localDateOf(askedAt), date.dueOn, calendar) < rules.minLeadWd,
    overLimit: given >= rules.maxExtensions,
    afterDue,
  };
}
