/** Who gave the instruction an item comes from. */
export const ORIGINS = [
  'president',
  'administration',
  'government',
  'akim',
  'maslikhat',
  'party',
  'meeting',
  'own',
] as const;
export type Origin = (typeof ORIGINS)[number];

/** How closely an item is watched; the level chooses the ladder. */
export const LEVELS = ['special', 'control', 'working'] as const;
export type Level = (typeof LEVELS)[number];

const REGION_DECIDES: ReadonlySet<Origin> = new Set(['akim', 'meeting', 'own']);

/**
 * Whether the region itself may give an item of this origin another due date.
 *
 * For every other origin only the one who gave the instruction decides; the
 * region then records that decision with its number and date.
 *
 * Source: Regulation of the Government, p. 140: removal from control and change
 * of a term only by whoever gave the instruction, never by the executor.
 */
export function regionMayExtend(origin: Origin): boolean {
  return REGION_DECIDES.has(origin);
}

const NAMES_A_NUMBER = /(№|\bN|#)\s*\S*\d/i;
const NAMES_A_DATE =
  /\b(\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}-\d{2}-\d{2})\b|\d{1,2}\s+\p{L}+\s+\d{4}|\d{4}\s+жыл\p{L}*\s+\d{1,2}/u;

/** Whether the words name a decision as a document is named: with its number and its date, «№ 976 от 27.04.2010». */
export function namesDecision(authority: string): boolean {
  return NAMES_A_NUMBER.test(authority) && NAMES_A_DATE.test(authority);
}
