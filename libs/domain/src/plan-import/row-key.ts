import type { Texts } from '../names.js';
import { foldText } from './fold-letters.js';

const LONGEST_KEY = 200;

/**
 * What a row of a plan is found again by: its number in the act, else its title without case, marks and spaces.
 *
 * Empty when it has neither. Two editions of one plan give the same key to the same measure.
 */
export function rowKey(number: string, titles: Texts): string {
  if (number.trim() !== '') return number.trim().toLowerCase();
  return titleKey(titles.ru || titles.kk);
}

export function titleKey(title: string): string {
  return foldText(title)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_KEY);
}
