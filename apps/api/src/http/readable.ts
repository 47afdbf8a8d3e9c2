import { RequestError } from './request-error.js';

/** No body of ours is deeper; a deeper one is made to exhaust whoever walks through it. */
const MOST_LEVELS = 20;

const NUL = '\u0000';

/**
 * Refuses what no column can keep, before anything looks at it.
 *
 * @throws RequestError `unreadable_text` (400) on a NUL sign, half a character (a lone surrogate) or endless nesting
 */
export function refuseUnreadable(value: unknown): void {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    const bad = level.some((one) => typeof one === 'string' && (one.includes(NUL) || !isWellFormed(one)));
    if (bad || depth > MOST_LEVELS) throw new RequestError('unreadable_text', 400);
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
  }
}

/** Whether every surrogate has its other half. */
function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}
