import { calendarSourceText, type Locale } from '@zholdau/domain';
import type { CalendarCard, SettingCard } from '@zholdau/identity';

export class SettingView {
  key!: string;
  value!: unknown;
  default!: unknown;
  /** The document or practice behind the default. */
  source!: string;
  type!: 'number' | 'text' | 'time' | 'choice' | 'boolean';
  choices!: string[] | null;
  min!: number | null;
  max!: number | null;
  title!: string;
  help!: string;
}

export class CalendarDayView {
  day!: string;
  kind!: 'day_off' | 'working_weekend';
  note!: string;
}

export class CalendarView {
  version!: string;
  source!: string;
  /** Later days follow the rule of the law and are marked as estimated. */
  approvedThrough!: string;
  days!: CalendarDayView[];
}

/** The setting with its words in the reader's language. */
export const toSettingView = ({ key, value, rule }: SettingCard, locale: Locale): SettingView => ({
  key,
  value,
  default: rule.default,
  source: rule.source,
  type: rule.type,
  choices: rule.choices?.map(String) ?? null,
  min: rule.min ?? null,
  max: rule.max ?? null,
  title: rule.title[locale],
  help: rule.help?.[locale] ?? '',
});

/** The calendar; where its days come from is said in the reader's language. */
export const toCalendarView = (
  { version, source, approvedThrough, days }: CalendarCard,
  locale: Locale,
): CalendarView => ({
  version,
  source: calendarSourceText(source, locale),
  approvedThrough,
  days: days.map(({ day, kind, note }) => ({ day, kind, note: calendarSourceText(note, locale) })),
});
