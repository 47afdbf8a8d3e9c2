import { Journal } from '@zholdau/audit';
import { CalendarNotices, CalendarPreviewQuery, CalendarProjection, ChangeCalendarService } from '@zholdau/directives';
import { localDate, type DaySort } from '@zholdau/domain';
import { LadderShift } from '@zholdau/ladder';
import { FiringMemory } from '../../libs/ladder/src/firing-memory.js';
import type { TestDatabase } from './database.js';
import type { openEngine } from './engine.js';

/** Changes of the working calendar on one database, wired as the modules wire them. */
export function openCalendarDesk(db: TestDatabase, engine: ReturnType<typeof openEngine>) {
  const { transactions, clock, calendar, settings } = db;
  const shift = new LadderShift(clock, engine.ground, engine.policies, new FiringMemory());
  const projection = new CalendarProjection(clock, settings, shift);
  const notices = new CalendarNotices(clock, engine.seating, engine.notifications);
  return {
    notices,
    previews: new CalendarPreviewQuery(transactions, clock, calendar, projection, notices),
    changes: new ChangeCalendarService(transactions, clock, calendar, projection, shift, notices, new Journal()),
  };
}

/** An act of 1 December 2026 about some days. */
export function calendarAct(days: Readonly<Record<string, DaySort>>, approvedThrough: string | null = null) {
  return {
    days: Object.entries(days).map(([on, sort]) => ({ on: localDate(on), sort })),
    approvedThrough: approvedThrough === null ? null : localDate(approvedThrough),
    act: { number: '436', on: localDate('2026-12-01'), title: 'О переносе дней отдыха' },
  };
}
