import { unmixAlphabets } from './fold-letters.js';

/** What a heading row says: 1 is a direction of the Address, 2 a part of one. */
export interface Heading {
  readonly level: 1 | 2;
  readonly number: string;
  readonly title: string;
}

const NUMERAL = '(?:[IVXLІХ]{1,7}|\\d{1,2})';
const GAP = '[\\s.:)–—-]*';
const TOP_WORD = 'раздел|направление|приоритет|глава|блок|бөлім|бағыт|тарау|басымдық|бөлімі|бағыты';
const PART_WORD = 'подраздел|задача|цель|параграф|§|кіші бөлім|міндет|мақсат|тармақша';

const PATTERNS: readonly (readonly [1 | 2, RegExp])[] = [
  [2, new RegExp(`^(?:${PART_WORD})\\s*№?\\s*(\\d{1,2}(?:\\.\\d{1,2})*|${NUMERAL})${GAP}(.*)$`, 'isu')],
  [2, new RegExp(`^(\\d{1,2})\\s*-?\\s*(?:${PART_WORD})${GAP}(.*)$`, 'isu')],
  [1, new RegExp(`^(?:${TOP_WORD})\\s*№?\\s*(${NUMERAL})(?![\\p{L}\\d])${GAP}(.*)$`, 'isu')],
  [1, new RegExp(`^(${NUMERAL})\\s*-?\\s*(?:${TOP_WORD})(?!\\p{L})${GAP}(.*)$`, 'isu')],
  [2, /^([IVXLІХ]{1,7}(?:\.\d{1,2})+)(?:\s*[.)]\s*|\s+)(.*)$/su],
  [1, /^([IVXLІХ]{1,7})(?:\s*[.)–—-]\s*|\s+)(.*)$/su],
  [2, /^(\d{1,2}\.\d{1,2})\.?\s+(\p{Lu}.*)$/su],
];

const CYRILLIC_NUMERALS: Readonly<Record<string, string>> = { І: 'I', Х: 'X', і: 'I', х: 'X', У: 'V' };

/** The heading in words that are written as one («I. …», «Раздел 1. …», «2-бағыт. …», «Задача 1.1 …»), else null. */
export function readHeading(text: string): Heading | null {
  const line = text.replace(/\s+/g, ' ').trim();
  for (const [level, pattern] of PATTERNS) {
    const found = pattern.exec(line);
    if (found) return { level, number: latinNumeral(found[1] ?? ''), title: (found[2] ?? '').trim() };
  }
  return null;
}

/** «ІІ» typed with Cyrillic letters as «II»; other numbers as they are. */
export function latinNumeral(number: string): string {
  return /^[IVXLІХУ]+$/iu.test(number)
    ? [...number].map((char) => CYRILLIC_NUMERALS[char] ?? char.toUpperCase()).join('')
    : number;
}

/** 4 for «IV», «4» and «4.»; null for what is no whole number. */
export function numeralValue(number: string): number | null {
  const text = latinNumeral(number.replace(/[.)\s]+$/, ''));
  if (/^\d+$/.test(text)) return Number(text);
  if (!/^[IVXL]+$/.test(text)) return null;
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };
  const digits = [...text].map((char) => values[char] ?? 0);
  return digits.reduce((sum, value, at) => sum + (value < (digits[at + 1] ?? 0) ? -value : value), 0);
}

const NOTE =
  /^(\*|примечани|ескерт|расшифровк|сокращени|аббревиатур|список сокращений|қысқартулар|принятые сокращения|(?:итого|всего|барлығы|жиыны)(?!\p{L}))/iu;

/** Whether a row is a note, a legend of abbreviations or a total and no measure. */
export function isNote(text: string): boolean {
  return NOTE.test(unmixAlphabets(text).trim());
}
