import { addDays, type LocalDate } from '../calendar/local-date.js';
import { instantAt, localDateOf } from '../calendar/zone.js';

/** The head of a region's chain on one day, as it is signed. */
export interface AnchorFacts {
  readonly regionId: string;
  readonly anchoredOn: LocalDate;
  /** How many lines the chain had. */
  readonly seq: string;
  /** Hexadecimal hash of its last link. */
  readonly hash: string;
}

/**
 * The text that is signed: plain lines, so that anybody can write it down and check the signature with any program.
 *
 * Source: docs/journal.md.
 */
export function anchorStatement({ regionId, anchoredOn, seq, hash }: AnchorFacts): string {
  return `zholdau-journal-anchor-1\nregion ${regionId}\non ${anchoredOn}\nseq ${seq}\nhash ${hash}\n`;
}

/**
 * The latest day whose anchor can be due: today from its hour on, yesterday before.
 *
 * @param time by the clock of Kazakhstan, 'HH:MM'
 */
export function latestAnchorDay(now: Date, time: string): LocalDate {
  const today = localDateOf(now);
  return now.getTime() >= instantAt(today, time).getTime() ? today : addDays(today, -1);
}
