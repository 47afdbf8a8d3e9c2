import { nextWindow } from '@zholdau/domain';
import type { ActiveCalendar, SettingsStore } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';

/** Regions whose window for letters is open at an instant of the one clock. */
export async function openRegions(
  engine: EntityManager,
  { calendar, settings }: { readonly calendar: ActiveCalendar; readonly settings: SettingsStore },
  at: Date,
): Promise<string[]> {
  const days = await calendar.load(engine);
  const open: string[] = [];
  for (const { id } of await engine.query<{ id: string }[]>('SELECT id FROM region')) {
    const own = await settings.read(engine, id);
    const window = { start: own['letters.windowStart'], end: own['letters.windowEnd'] };
    if (nextWindow(at, days, window).getTime() === at.getTime()) open.push(id);
  }
  return open;
}
