import { calendarSourceText, type DaySort, type Locale } from '@zholdau/domain';
import type { CalendarChanged, CalendarGroup, CalendarPreview } from '@zholdau/directives';
import type { CalendarCard } from '@zholdau/identity';

export class CalendarDayView {
  day!: string;
  kind!: 'day_off' | 'working_weekend';
  /** A holiday, a day off moved here, a day that is worked. */
  sort!: DaySort;
  note!: string;
}

export class CalendarDayChangeView {
  on!: string;
  sort!: DaySort;
}

export class CalendarEditionView {
  version!: string;
  actNumber!: string;
  actOn!: string;
  actTitle!: string;
  approvedThrough!: string;
  changes!: CalendarDayChangeView[];
  /** Dates that it moved. */
  moved!: number;
  createdAt!: string;
  byRu!: string;
  byKk!: string;
}

export class CalendarView {
  version!: string;
  source!: string;
  /** Later days follow the rule of the law and are marked as estimated. */
  approvedThrough!: string;
  days!: CalendarDayView[];
  /** Changes by acts, the newest first. */
  editions!: CalendarEditionView[];
}

export class PreviewRungView {
  key!: string;
  /** Null: it was not awaited before. */
  from!: string | null;
  /** Null: at once. */
  to!: string | null;
}

export class CalendarPreviewRow {
  checkpointId!: string;
  itemId!: string;
  number!: string;
  /** Empty where the item is restricted. */
  titleRu!: string;
  titleKk!: string;
  leadRu!: string;
  leadKk!: string;
  dueBefore!: string;
  dueAfter!: string;
  innerBefore!: string | null;
  innerAfter!: string | null;
  /** Why this day, in the reader's language. */
  why!: string[];
  /** Messages of the ladder that come at another time. */
  rungs!: PreviewRungView[];
}

export class CalendarPreviewView {
  /** For If-Match of the change. */
  fingerprint!: number;
  /** Of the edition it would make. */
  version!: string;
  /** Open dates looked at. */
  open!: number;
  /** Due or inner dates that move. */
  dates!: number;
  /** Items whose dates stay and whose messages come at another time. */
  ladders!: number;
  /** Dates that would fall on a day that has passed, and stay. */
  kept!: number;
  /** Dates that are no estimate any more. */
  settled!: number;
  /** People who hear of it, each once. */
  people!: number;
  /** Dates that move in other regions of the installation. */
  elsewhere!: number;
  group!: CalendarGroup;
  rows!: CalendarPreviewRow[];
  /** `from` of the following rows; null: these were the last. */
  next!: number | null;
}

export class CalendarChangedView {
  id!: string;
  version!: string;
  dates!: number;
  ladders!: number;
  kept!: number;
  people!: number;
}

/** The calendar; where its days come from is said in the reader's language. */
export const toCalendarView = (card: CalendarCard, locale: Locale): CalendarView => ({
  ...card,
  source: calendarSourceText(card.source, locale),
  days: card.days.map((day) => ({ ...day, note: calendarSourceText(day.note, locale) })),
  editions: card.editions.map((edition) => ({
    ...edition,
    changes: edition.changes.map(({ on, sort }) => ({ on, sort })),
    createdAt: edition.createdAt.toISOString(),
  })),
});

export const toPreviewView = (preview: CalendarPreview): CalendarPreviewView => ({
  ...preview,
  rows: preview.rows.map((row) => ({
    ...row,
    why: [...row.why],
    rungs: row.rungs.map(({ key, from, to }) => ({
      key,
      from: from?.toISOString() ?? null,
      to: to?.toISOString() ?? null,
    })),
  })),
});

export const toChangedView = (changed: CalendarChanged): CalendarChangedView => changed;
