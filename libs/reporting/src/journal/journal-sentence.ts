import type { ErrorParams, Locale } from '@zholdau/domain';
import { hasMessage, message } from '@zholdau/platform';

const suffix = (action: string): string => action.replace(/[^a-z]+/g, '_');

/** What a line says, in the reader's language. */
export function journalSentence(action: string, before: unknown, after: unknown, locale: Locale): string {
  const params: ErrorParams = { before: dateIn(before), after: dateIn(after), name: valueIn(after, 'name') };
  const code = `history_${suffix(action)}`;
  return hasMessage(code) ? message(code, params, locale) : actionName(action, locale);
}

/** The action by itself, for a filter and for lines without an item. */
export function actionName(action: string, locale: Locale): string {
  const known = [`journal_${suffix(action)}`, `history_${suffix(action)}`].find(hasMessage);
  return message(known ?? 'history_other', {}, locale);
}

const dateIn = (side: unknown): string => valueIn(side, 'dueOn') || '—';

function valueIn(side: unknown, key: string): string {
  const value = typeof side === 'object' && side !== null ? (side as Record<string, unknown>)[key] : undefined;
  return typeof value === 'string' ? value : '';
}
