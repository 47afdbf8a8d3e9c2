import type { Translate } from '../../../i18n/locale.js';
import { hasText } from '../../../i18n/texts.js';

/** A value in words: the name of a choice, yes or no, a number as people write it. */
export function valueText(value: unknown, t: Translate, number: (n: number) => string): string {
  if (typeof value === 'boolean') return t(value ? 'admin.settings.yes' : 'admin.settings.no');
  if (typeof value === 'number') return number(value);
  const text = String(value);
  const key = `admin.choice.${text}`;
  return hasText(key) ? t(key) : text;
}
