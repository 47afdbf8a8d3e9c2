/** A line of the journal as the chain sees it: every field a text, an absent one null. */
export interface ChainLine {
  /** Number of the line in the database. */
  readonly id: string;
  readonly regionId: string;
  /** Whole microseconds since 1970-01-01T00:00:00Z: what the column can hold, no more and no less. */
  readonly atMicros: string;
  readonly personId: string | null;
  readonly seatId: string | null;
  readonly actingForId: string | null;
  readonly authority: string;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly itemId: string | null;
  /** As PostgreSQL writes a `jsonb`: one text for one value. */
  readonly before: string | null;
  readonly after: string | null;
  readonly reason: string;
  readonly ip: string;
  readonly requestId: string;
}

/** The order is part of the format and never changes; a new field goes to the end under a new version. */
const FIELDS = [
  'id',
  'regionId',
  'atMicros',
  'personId',
  'seatId',
  'actingForId',
  'authority',
  'action',
  'subjectType',
  'subjectId',
  'itemId',
  'before',
  'after',
  'reason',
  'ip',
  'requestId',
] as const satisfies readonly (keyof ChainLine)[];

/**
 * The one text of a line, of which the chain takes the digest.
 *
 * Every field stands behind its length in bytes of UTF-8 (`6:reason4:text`), so no text can pretend to be
 * the end of its field and the beginning of the next; an absent value is `-`, an empty one `0:`. Time is an integer
 * of microseconds, because a finer one would not come back from the database as it went in.
 *
 * Source: docs/adr/0005-a-journal-sealed-after-the-fact.md.
 */
export function canonicalLine(line: ChainLine): string {
  return `zholdau-journal-line-1;${FIELDS.map((name) => `${prefixed(name)}${prefixed(line[name])}`).join('')}`;
}

function prefixed(text: string | null): string {
  return text === null ? '-' : `${utf8Length(text)}:${text}`;
}

/** Bytes of a well-formed text in UTF-8, counted without making them: a verification does this for every field of every line. */
function utf8Length(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    bytes += unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 1 : 2; // half of a pair has two of the four bytes
  }
  return bytes;
}

/** Whether an unknown value, read from a file, has every field of a line and nothing else is taken from it. */
export function isChainLine(value: unknown): value is ChainLine {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Record<string, unknown>;
  return FIELDS.every((name) => typeof fields[name] === 'string' || fields[name] === null);
}
