import type { Locale, Texts } from '../api/types.js';
import { numberText } from '../i18n/dictionary.js';

/** A figure with at most two digits after the comma, as people of the language write it. */
export function figureText(value: number | null, locale: Locale): string {
  return value === null ? '—' : numberText(Math.round(value * 100) / 100, locale);
}

/** A text of the plan in the reader's language where it is written, else in the other. */
export function textOf({ ru, kk }: Texts, locale: Locale): string {
  return locale === 'kk' ? kk || ru : ru || kk;
}
