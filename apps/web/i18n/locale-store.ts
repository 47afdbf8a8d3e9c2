import type { Locale } from '../api/types.js';

const KEY = 'zholdau.locale';
const LOCALES: readonly Locale[] = ['kk', 'ru', 'en'];

export function isLocale(value: unknown): value is Locale {
  return LOCALES.includes(value as Locale);
}

/** The language chosen on this device, else the first language of the browser that we speak, else Russian. */
export function readLocale(): Locale {
  const chosen = localStorage.getItem(KEY);
  if (isLocale(chosen)) return chosen;
  const spoken = navigator.languages.map((tag) => tag.slice(0, 2)).find(isLocale);
  return spoken ?? 'ru';
}

export function writeLocale(locale: Locale): void {
  localStorage.setItem(KEY, locale);
}
