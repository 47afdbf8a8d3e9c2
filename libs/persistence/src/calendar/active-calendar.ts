import type { LocalDate, WorkCalendar } from '@zholdau/domain';
import type { EntityManager } from 'typeorm';

/** Of the advisory lock between those who write dates and whoever changes the calendar. */
const CALENDAR_LOCK = 7_305_010;

/** The calendar in force. One small query tells whether the copy in memory is still the active one. */
export class ActiveCalendar {
  private held: { readonly id: string; readonly calendar: WorkCalendar } | undefined;

  /**
   * The same for whoever writes dates by it: until the transaction ends the calendar does not change, and a change that
   * is under way is waited for. Taken after the item is in hand, never before.
   */
  async hold(tx: EntityManager): Promise<WorkCalendar> {
    await tx.query('SELECT pg_advisory_xact_lock_shared($1)', [CALENDAR_LOCK]);
    return this.load(tx);
  }

  /** The calendar to be changed: whoever writes dates has finished, and the next one waits. */
  async take(tx: EntityManager): Promise<{ readonly id: string; readonly calendar: WorkCalendar }> {
    await tx.query('SELECT pg_advisory_xact_lock($1)', [CALENDAR_LOCK]);
    const calendar = await this.load(tx);
    return { id: this.held!.id, calendar };
  }

  async load(tx: EntityManager): Promise<WorkCalendar> {
    const [active] = await tx.query<{ id: string; version: string; approvedThrough: LocalDate }[]>(
      `SELECT id, version, approved_through AS "approvedThrough" FROM work_calendar WHERE active`,
    );
    if (!active) throw new Error('No working calendar is installed; run the migrations');
    if (this.held?.id === active.id) return this.held.calendar;
    const days = await tx.query<{ day: LocalDate; kind: string }[]>(
      'SELECT day, kind FROM work_calendar_day WHERE calendar_id = $1',
      [active.id],
    );
    const of = (kind: string) => new Set(days.filter((row) => row.kind === kind).map((row) => row.day));
    const calendar: WorkCalendar = {
      version: active.version,
      approvedThrough: active.approvedThrough,
      daysOff: of('day_off'),
      workingWeekends: of('working_weekend'),
    };
    this.held = { id: active.id, calendar };
    return calendar;
  }
}
