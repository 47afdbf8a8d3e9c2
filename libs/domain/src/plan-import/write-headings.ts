import { readHeading } from './read-heading.js';
import { SectionPath } from './section-path.js';
import type { PlanLanguage } from './text-language.js';

/** A directive as a heading of its plan. */
export interface HeadingToWrite {
  readonly number: string;
  readonly title: string;
}

/** What stands before the number where the number alone does not tell the level. */
const WORDS: Readonly<Record<PlanLanguage, (level: 1 | 2, number: string) => string>> = {
  ru: (level, number) => `${level === 1 ? 'Раздел' : 'Задача'} ${number}`,
  kk: (level, number) => `${number}-${level === 1 ? 'бөлім' : 'міндет'}`,
};

/**
 * Writes the headings of a plan one after another so that they read back as they are: «I. Экономика», and with a word for
 * its level only where the number would be taken for something else. A form has two levels; of a deeper path the outermost
 * heading and the last stand.
 */
export class HeadingWriter {
  /** The heading rows so far; each list stands before a measure. */
  private readonly written: string[][] = [];
  private before: readonly HeadingToWrite[] = [];

  constructor(private readonly language: PlanLanguage) {}

  /** The heading rows to write before the next measure; none while it stands under the same headings. */
  to(path: readonly HeadingToWrite[]): readonly string[] {
    const wanted = (path.length > 2 ? [path[0]!, path.at(-1)!] : path).map(bare);
    const from = wanted.findIndex((one, at) => !same(one, this.before[at]));
    const higher = from < 0 && wanted.length < this.before.length;
    const begin = higher ? 0 : from < 0 ? wanted.length : from;
    const rows: string[] = [];
    if (begin < wanted.length) this.written.push(rows);
    for (let at = begin; at < wanted.length; at += 1) rows.push(this.write(wanted.slice(0, at + 1)));
    this.before = wanted;
    return rows;
  }

  private write(path: readonly HeadingToWrite[]): string {
    const heading = path.at(-1)!;
    const level = path.length === 1 ? 1 : 2;
    const plain = heading.number === '' ? heading.title : `${heading.number}. ${heading.title}`;
    if (heading.number === '') return plain;
    const worded = `${WORDS[this.language](level, heading.number)}. ${heading.title}`;
    return [plain, worded].find((text) => this.readsAs(text, path)) ?? plain;
  }

  private readsAs(text: string, path: readonly HeadingToWrite[]): boolean {
    const reading = new SectionPath();
    for (const [at, rows] of this.written.entries()) {
      reading.current();
      const last = at === this.written.length - 1;
      for (const line of last ? [...rows, text] : rows) reading.enter(readHeading(line), line, at);
    }
    const read = reading.current();
    return read.length === path.length && read.every((section, at) => reads(section, path[at]!));
  }
}

/** «I. Экономика» of directive I: the number stands once. */
const bare = ({ number, title }: HeadingToWrite): HeadingToWrite => ({
  number,
  title: number !== '' && title.startsWith(`${number}.`) ? title.slice(number.length + 1).trimStart() : title,
});

const same = (one: HeadingToWrite, other: HeadingToWrite | undefined): boolean =>
  other !== undefined && one.number === other.number && one.title === other.title;

const reads = (
  { number, titleRu, titleKk }: { readonly number: string; readonly titleRu: string; readonly titleKk: string },
  wanted: HeadingToWrite,
): boolean => number === wanted.number && [titleRu, titleKk].includes(wanted.title.replace(/\s+/g, ' ').trim());
