import type { LocalDate } from '../calendar/local-date.js';
import type { IndicatorFacts, ReportedNumber, ServingEvent } from './indicator.js';
import { periodSpan, spanAround } from './period-span.js';
import { startValue } from './trajectory.js';

/** What is known of one period: its own value and the total until its end. */
export interface Actual {
  readonly period: string;
  /** As the plan of the period counts it: a total, or what the period brought. */
  readonly value: number;
  /** Compares with the trajectory. */
  readonly total: number;
  /** The day of which it speaks: the end of the period, or the day of the report where that came first. */
  readonly on: LocalDate;
  /** The number that was reported, without events; null where only events speak. */
  readonly reported: number | null;
  /** Coverage of the events of the period. */
  readonly coverage: number;
  /** Whether everything in it was accepted. */
  readonly official: boolean;
  readonly reportIds: readonly string[];
}

/**
 * What is known, period by period.
 *
 * A reported number speaks without events; the coverage of events is added to it: to the period in which they took
 * place, and for a total to every later one. The same event counts once, in whatever reports it stands (U10). With
 * `official` only accepted reports speak; otherwise a number under review stands before the accepted one.
 */
export function actualsOf(indicator: IndicatorFacts, official: boolean): Actual[] {
  const numbers = indicator.numbers.filter((number) => number.official || !official);
  const events = uniqueEvents(indicator.events.filter((event) => event.official || !official));
  const periods = [
    ...new Set([
      ...numbers.map(({ period }) => period),
      ...events.map(({ on }) => spanAround(on, indicator.periodKind).name),
    ]),
  ]
    .map((name) => periodSpan(name)!)
    .sort((a, b) => (a.endOn < b.endOn ? -1 : 1));
  let total = startValue(indicator);
  let known = startValue(indicator);
  return periods.map(({ name, startOn, endOn }) => {
    const number = newest(numbers.filter(({ period }) => period === name));
    const inside = events.filter(({ on }) => on >= startOn && on <= endOn);
    const coverage = sumOf(inside);
    if (indicator.sum === 'cumulative') {
      known = number?.value ?? known;
      total = known + sumOf(events.filter(({ on }) => on <= endOn));
    } else {
      total += (number?.value ?? 0) + coverage;
    }
    return {
      period: name,
      value: indicator.sum === 'cumulative' ? total : (number?.value ?? 0) + coverage,
      total,
      on: dayOf(endOn, number, inside),
      reported: number?.value ?? null,
      coverage,
      official: (number?.official ?? true) && inside.every((event) => event.official),
      reportIds: [...new Set([...(number ? [number.reportId] : []), ...inside.map(({ reportId }) => reportId)])],
    };
  });
}

/** Each event once; where it stands in several reports, the accepted one speaks. */
function uniqueEvents(events: readonly ServingEvent[]): ServingEvent[] {
  const byKey = new Map<string, ServingEvent>();
  for (const event of events) {
    const known = byKey.get(event.key);
    if (!known || (event.official && !known.official)) byKey.set(event.key, event);
  }
  return [...byKey.values()];
}

/** What is under review is newer than what was accepted. */
function newest(numbers: readonly ReportedNumber[]): ReportedNumber | undefined {
  return numbers.find(({ official }) => !official) ?? numbers[0];
}

function dayOf(endOn: LocalDate, number: ReportedNumber | undefined, inside: readonly ServingEvent[]): LocalDate {
  const day = number?.reportedOn ?? inside.reduce<LocalDate>((last, { on }) => (on > last ? on : last), inside[0]!.on);
  return day < endOn ? day : endOn;
}

const sumOf = (events: readonly ServingEvent[]): number => events.reduce((sum, { coverage }) => sum + coverage, 0);
