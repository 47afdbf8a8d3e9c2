import { addDays, dayOfWeek, localDate, type LocalDate } from '@zholdau/domain';
import type { CalendarView } from '../../../api/types.js';

export type DayKind = 'working' | 'weekend' | 'holiday' | 'moved' | 'worked';

/** The kind of every day of the year, in order: what the calendar says, else by the day of the week. */
export function kindsOfYear(year: number, special: CalendarView['days']): ReadonlyMap<LocalDate, DayKind> {
  const said = new Map(special.map(({ day, sort }) => [day, sort]));
  const kinds = new Map<LocalDate, DayKind>();
  const end = localDate(`${year}-12-31`);
  for (let day = localDate(`${year}-01-01`); day <= end; day = addDays(day, 1)) {
    kinds.set(day, said.get(day) ?? (dayOfWeek(day) >= 6 ? 'weekend' : 'working'));
  }
  return kinds;
}

export function workingDays(kinds: ReadonlyMap<LocalDate, DayKind>): number {
  return [...kinds.values()].filter((kind) => kind === 'working' || kind === 'worked').length;
}
