import type { Locale } from '../api/types.js';
import { numberText } from '../i18n/dictionary.js';

const UNITS: Record<Locale, readonly [string, string]> = { ru: ['КБ', 'МБ'], kk: ['КБ', 'МБ'], en: ['KB', 'MB'] };

/** «482 КБ», «3,4 МБ». */
export function fileSizeText(bytes: number, locale: Locale): string {
  const kilo = bytes / 1024;
  if (kilo < 1000) return `${numberText(Math.max(1, Math.round(kilo)), locale)}\u00a0${UNITS[locale][0]}`;
  return `${numberText(Math.round((kilo / 1024) * 10) / 10, locale)}\u00a0${UNITS[locale][1]}`;
}
