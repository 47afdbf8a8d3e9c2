import type { ErrorParams, Locale } from '@zholdau/domain';
import { DICTIONARIES } from './index.js';

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A calendar date as people here write it, 31.12.2026; every other value as it is. */
function shown(value: string | number): string {
  const text = String(value);
  const date = ISO_DATE.exec(text);
  return date ? `${date[3]}.${date[2]}.${date[1]}` : text;
}

/** Keys as their words: alternatives by a bar, the others by a comma. */
function listed(keys: string, prefix: string, locale: Locale): string {
  const word = (key: string): string => message(`${prefix}_${key}`, {}, locale);
  return keys
    .split(' ')
    .map((one) => one.split('|').map(word).join(' / '))
    .join(', ');
}

/** Whether some dictionary knows the code. */
export function hasMessage(code: string): boolean {
  return Object.hasOwn(DICTIONARIES, code);
}

/**
 * The sentence of a code in the reader's language.
 *
 * A gap `{name:prefix}` holds keys: «act letter|document» becomes the words of `prefix_act`, and of `prefix_letter` or
 * `prefix_document`. A gap without a value stays visible as `{name}`. A code that no dictionary knows gives the general refusal:
 * the reader still gets a sentence, and a test refuses such a code before it is released.
 */
export function message(code: string, params: ErrorParams, locale: Locale): string {
  const sentence = DICTIONARIES[hasMessage(code) ? code : 'refused']![locale];
  return sentence.replace(/\{(\w+)(?::(\w+))?\}/g, (gap, name: string, prefix?: string) => {
    const value = params[name];
    if (value === undefined) return gap;
    return prefix === undefined ? shown(value) : listed(String(value), prefix, locale);
  });
}
