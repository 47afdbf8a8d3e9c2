import { rungKeyOf, type PolicyLevel, type Rung, type RungTarget } from './rung.js';

/**
 * The ladders an installation begins with; each region may change its own.
 *
 * Source of the reminders: the habit of offices to remind 30, 10, 5, 3 and 1 days
 * before a date. Source of the order of escalation: control of execution is the
 * duty of the head of the akim's office (Law of 23.01.2001 № 148-II on local
 * government), the deputy akim answers for the bodies in charge, and the akim
 * personally for what the President has put under special control. A higher
 * rung speaks to everybody below it too, so that the lead always learns what
 * went above it.
 *
 * The ladder of the reviewer counts from the day on which a report was handed in or a later date was asked for: after two
 * working days without an answer whoever must answer hears of it, at the end the head of the apparatus does.
 */
export const DEFAULT_POLICIES: Readonly<Record<PolicyLevel, readonly Rung[]>> = {
  control: [
    rung(-10, ['executor']),
    rung(-5, ['executor']),
    rung(-1, ['executor', 'head']),
    rung(0, ['executor', 'head']),
    rung(1, ['executor', 'head', 'coordinator']),
    rung(3, ['executor', 'head', 'coordinator', 'curator']),
    rung(7, ['executor', 'head', 'coordinator', 'curator', 'chief_of_staff'], 5),
  ],
  special: [
    ...[-20, -10, -5, -3, -1, 0].map((offset) => rung(offset, ['executor', 'head'])),
    rung(1, ['executor', 'head', 'coordinator', 'curator']),
    rung(3, ['executor', 'head', 'coordinator', 'curator', 'chief_of_staff']),
    rung(5, ['executor', 'head', 'coordinator', 'curator', 'chief_of_staff', 'akim'], 3),
  ],
  working: [rung(-5, ['executor']), rung(0, ['executor']), rung(3, ['executor', 'head'], 10)],
  review: [rung(2, ['coordinator']), rung(4, ['coordinator']), rung(7, ['coordinator', 'chief_of_staff'], 5)],
};

function rung(offset: number, targets: RungTarget[], repeatEvery?: number): Rung {
  return { key: rungKeyOf(offset), offset, targets, ...(repeatEvery === undefined ? {} : { repeatEvery }) };
}
