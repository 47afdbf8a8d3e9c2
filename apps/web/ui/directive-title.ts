import type { Locale, Names } from '../api/types.js';
import { nameOf } from './names-text.js';

/** «II. Социальное развитие»: the number once, whether or not the title already begins with it. */
export function directiveTitle(directive: { number: string; titles: Names }, locale: Locale): string {
  return `${directive.number}. ${bareTitle(directive, locale)}`;
}

/** The title without its number. */
export function bareTitle({ number, titles }: { number: string; titles: Names }, locale: Locale): string {
  const title = nameOf(titles, locale);
  return title.startsWith(`${number}.`) ? title.slice(number.length + 1).trimStart() : title;
}
