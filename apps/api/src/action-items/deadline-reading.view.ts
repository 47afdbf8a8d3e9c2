import { explainDeadline, type DeadlineReading, type Locale } from '@zholdau/domain';

/** Deadline words as understood; never guessed. */
export class DeadlineReadingView {
  phrase!: string;
  kind!: string;
  rule!: string;
  start!: string | null;
  /** The dates the words mean. */
  due!: string[];
  /** The same on working days. */
  rolled!: string[];
  /** A person must choose the date. */
  ask!: boolean;
  choices!: string[];
  why!: string;
}

export const toDeadlineReadingView = (reading: DeadlineReading, locale: Locale): DeadlineReadingView => ({
  phrase: reading.phrase,
  kind: reading.kind,
  rule: reading.rule,
  start: reading.start,
  due: [...reading.due],
  rolled: [...reading.rolled],
  ask: reading.ask,
  choices: [...reading.choices],
  why: explainDeadline(reading, locale),
});
