import { addDays, localDate, type Locale } from '@zholdau/domain';
import type { NoticeKind } from '../notice-kind.js';
import { factsOf, type NoticeRow } from './notice-row.js';

/** What tells of a date to keep. An escalation tells of one that has passed. */
const TELLS_A_DATE: readonly NoticeKind[] = [
  'assigned',
  'delegated',
  'rescheduled',
  'extension_granted',
  'reminder',
  'remind_now',
];
/** RFC 5545: a line has at most 75 bytes; what is longer goes on after a blank. */
const MOST_BYTES = 75;

/**
 * The due dates of a letter for the reader's calendar, one all-day event a date; null when it tells of none.
 *
 * A date that moves keeps its event: the same UID with a higher sequence, so the calendar moves it too. Of a restricted
 * item the event says the number alone.
 *
 * Source: RFC 5545.
 *
 * @param host of the installation, a part of every UID
 * @param stampedAt when the letter was made
 */
export function calendarAttachment(
  rows: readonly NoticeRow[],
  { locale, host, publicUrl }: { readonly locale: Locale; readonly host: string; readonly publicUrl: string },
  stampedAt: Date,
): string | null {
  const dated = new Map<string, NoticeRow>();
  for (const row of rows)
    if (TELLS_A_DATE.includes(row.kind) && row.datedId !== null && row.ladderOn !== null) dated.set(row.datedId, row);
  if (dated.size === 0) return null;
  const stamp = `${stampedAt.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  const events = [...dated].flatMap(([id, row]) => {
    const { number, itemTitle } = factsOf(row, row.days, locale);
    const on = localDate(row.ladderOn!);
    return [
      'BEGIN:VEVENT',
      `UID:${id}@${host}`,
      `DTSTAMP:${stamp}`,
      `SEQUENCE:${Math.max(0, (row.currentVersion ?? 1) - 1)}`,
      `DTSTART;VALUE=DATE:${on.replaceAll('-', '')}`,
      `DTEND;VALUE=DATE:${addDays(on, 1).replaceAll('-', '')}`,
      `SUMMARY:${escaped(`№ ${number}${itemTitle === '' ? '' : `. ${itemTitle}`}`)}`,
      `URL:${publicUrl}/items/${row.itemId}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ];
  });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Zholdau//Zholdau//EN',
    'METHOD:PUBLISH',
    ...events,
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');
}

/** Folded between characters, never inside one. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  for (const character of line) {
    const room = parts.length === 0 ? MOST_BYTES : MOST_BYTES - 1;
    if (Buffer.byteLength(part + character) > room) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part].join('\r\n ');
}
