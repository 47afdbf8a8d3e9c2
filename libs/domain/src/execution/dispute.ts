import type { DisputeFacts } from '../access/disputes.js';
import { addWorkingDays, type WorkCalendar } from '../calendar/work-calendar.js';
import { endOfWorkingDay, type WorkingHours } from '../calendar/workday.js';
import { localDateOf } from '../calendar/zone.js';

/** One body's place on an item. */
export interface Assignment {
  readonly bodyId: string;
  readonly role: 'lead' | 'co';
  /** Since when the body has been named in this role, and not before the item came into force. */
  readonly assignedAt: Date;
  /** Whether the body has disputed this assignment. */
  readonly disputedBefore: boolean;
}

/** The calendar of a region with the hours of its working day. */
export interface WorkTime {
  readonly calendar: WorkCalendar;
  readonly hours: WorkingHours;
}

/**
 * The end of the `days`-th working day after an instant.
 *
 * Until then an assignment may be disputed, or a dispute must be answered. What happens on a day off counts from the
 * next working day; 0 days end with the same day.
 *
 * Source: a dispute within one working day, the practice of control; both numbers are settings.
 */
export function workingDaysLater(at: Date, days: number, { calendar, hours }: WorkTime): Date {
  return endOfWorkingDay(addWorkingDays(localDateOf(at), days, calendar), hours);
}

/** What the table of access asks of an assignment; a body that is not assigned disputes nothing. */
export function disputeFacts(
  assignment: Assignment | undefined,
  now: Date,
  days: number,
  time: WorkTime,
): DisputeFacts & { readonly until: Date | null } {
  if (!assignment) return { disputeInTime: false, disputedBefore: false, until: null };
  const until = workingDaysLater(assignment.assignedAt, days, time);
  return { disputeInTime: now <= until, disputedBefore: assignment.disputedBefore, until };
}
