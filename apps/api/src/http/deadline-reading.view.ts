import { explainDeadline, type DeadlineReading, type Locale } from '@zholdau/domain';

/** Deadline words as understood; never guessed. */
export class DeadlineReadingView {
  phrase!: string;
  kind!: string;
  rule!: string;
  start!: string | null;
  /** Dates the words name; of recurring words the next four. */
  due!: string[];
  /** The same on working days. */
  rolled!: string[];
  /** True where no date may be set without a person. */
  ask!: boolean;
  choices!: string[];
  /** In the reader's language. */
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
