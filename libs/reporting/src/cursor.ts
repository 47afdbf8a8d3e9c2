import { BadInputError, isLocalDate } from '@zholdau/domain';

export type CursorValue = string | number | null;

/** What a sort key holds; every kind but a number may be absent. */
export type CursorKind = 'number' | 'date' | 'instant' | 'id';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d{1,6})?\+00$/;

const FITS: Readonly<Record<CursorKind, (value: unknown) => boolean>> = {
  number: (value) => Number.isSafeInteger(value),
  date: (value) => value === null || isLocalDate(value),
  instant: (value) => value === null || (typeof value === 'string' && INSTANT.test(value)),
  id: (value) => typeof value === 'string' && UUID.test(value),
};

/** An opaque text for `after`: the sort values of the last row; it holds nothing that the page did not show. */
export function writeCursor(values: readonly CursorValue[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/**
 * The values behind a cursor of a sort of these kinds.
 *
 * @throws BadInputError `bad_cursor` on anything this sort has not written
 */
export function readCursor(text: string, kinds: readonly CursorKind[]): CursorValue[] {
  const values = parse(text);
  if (!Array.isArray(values) || values.length !== kinds.length || !kinds.every((kind, at) => FITS[kind](values[at]))) {
    throw new BadInputError('bad_cursor');
  }
  return values as CursorValue[];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
