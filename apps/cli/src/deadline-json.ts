import { explainDeadline, type DeadlineReading, type Locale } from '@zholdau/domain';

/** A deadline as the commands print it: what was understood, and why in words. */
export function deadlineJson(
  { phrase, kind, rule, start, due, rolled, ask, choices, ...rest }: DeadlineReading,
  locale: Locale,
) {
  return { phrase, kind, rule, start, due, rolled, ask, choices, why: explainDeadline(rest, locale) };
}
