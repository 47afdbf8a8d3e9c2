import { Injectable } from '@nestjs/common';
import { addDays } from '@zholdau/domain';
import { Flags } from '@zholdau/notifications';
import { ActiveCalendar, Clock, SettingsStore, Transactions } from '@zholdau/persistence';

/** Watches that the approved calendar does not run out unnoticed: dates beyond it are estimates (X25). */
@Injectable()
export class CalendarWatch {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly calendar: ActiveCalendar,
    private readonly settings: SettingsStore,
    private readonly flags: Flags,
  ) {}

  /**
   * Raises one flag a region while the end of the calendar is near, and puts it down when the next year is there.
   * Harmless at any time and from several workers at once.
   *
   * @returns how many regions are warned
   */
  look(): Promise<number> {
    return this.transactions.asEngine(async (tx) => {
      const { approvedThrough } = await this.calendar.load(tx);
      const today = await this.clock.today(tx);
      const regions = await tx.query<{ id: string }[]>('SELECT id FROM region ORDER BY id');
      const warned: string[] = [];
      for (const { id } of regions) {
        const days = (await this.settings.read(tx, id))['calendar.warn-days'];
        if (addDays(today, days) >= approvedThrough) warned.push(id);
      }
      await tx.query(
        `UPDATE flag SET resolved_at = (SELECT zholdau_now())
         WHERE kind = 'calendar_ends' AND resolved_at IS NULL AND dedupe_key <> ALL($1)`,
        [warned.map((id) => keyOf(id, approvedThrough))],
      );
      await this.flags.raise(
        tx,
        warned.map((regionId) => ({
          regionId,
          kind: 'calendar_ends',
          dedupeKey: keyOf(regionId, approvedThrough),
          params: { on: approvedThrough.split('-').reverse().join('.') },
        })),
      );
      return warned.length;
    });
  }
}

const keyOf = (regionId: string, approvedThrough: string): string => `calendar-ends-${approvedThrough}-${regionId}`;
