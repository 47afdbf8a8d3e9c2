import type { PlanSection } from './plan-fields.js';
import { readHeading, type Heading } from './read-heading.js';
import { languageOf, splitLanguages } from './text-language.js';

interface OpenSection {
  readonly section: PlanSection;
  readonly row: number;
  readonly text: string;
  used: boolean;
}

/** The headings that the next measure stands under, outermost first. */
export class SectionPath {
  private path: readonly OpenSection[] = [];
  private readonly all: OpenSection[] = [];
  private numberedTop = false;

  /** A heading without a number stands below the numbered ones, or on top where there are none. */
  enter(heading: Heading | null, text: string, row: number): void {
    const { number, title } = heading ?? withLeadingNumber(text);
    const level = this.levelOf(heading);
    const above = this.path[level - 1];
    if (heading === null && above && above.section.titleRu === '' && above.section.titleKk === '' && !above.used) {
      return this.open(level, {
        section: toSection(above.section.number, text),
        row: above.row,
        text: `${above.text} ${text}`,
        used: false,
      });
    }
    if (above && !above.used && heading?.level === level && above.section.number === number) {
      const section = otherLanguage(above.section, toSection(number, title));
      return this.open(level, { section, row: above.row, text: `${above.text} / ${text}`, used: false });
    }
    if (heading?.level === 1) this.numberedTop = true;
    this.open(level, { section: toSection(number, title), row, text, used: false });
  }

  current(): readonly PlanSection[] {
    for (const open of this.path) open.used = true;
    return this.path.map(({ section }) => section);
  }

  /** The same headings as they are written. */
  written(): readonly string[] {
    return this.path.map(({ text }) => oneLine(text));
  }

  /** Headings under which nothing stood: a signature or a stray line, not a direction. */
  unused(): readonly { readonly row: number; readonly text: string }[] {
    return this.all.filter(({ used }) => !used).map(({ row, text }) => ({ row, text }));
  }

  private levelOf(heading: Heading | null): 1 | 2 {
    if (heading?.level === 1) return 1;
    const last = this.path[0];
    if (heading === null && last && !last.used && last.section.titleRu === '' && last.section.titleKk === '') return 1;
    return this.path.length > 0 && (this.numberedTop || heading?.level === 2) ? 2 : 1;
  }

  private open(level: 1 | 2, section: OpenSection): void {
    const replaced = this.path[level - 1];
    if (replaced && replaced.row === section.row) this.all.splice(this.all.indexOf(replaced), 1);
    this.path = [...this.path.slice(0, level - 1), section];
    this.all.push(section);
  }
}

function withLeadingNumber(text: string): { number: string; title: string } {
  const found = /^(\d{1,2})[.)]\s+(.+)$/su.exec(text);
  return found ? { number: found[1]!, title: found[2]! } : { number: '', title: text };
}

function toSection(number: string, title: string): PlanSection {
  const both = splitLanguages(title);
  if (both) {
    return {
      number,
      titleRu: oneLine(withoutNumber(both.ru, number)),
      titleKk: oneLine(withoutNumber(both.kk, number)),
    };
  }
  const language = languageOf(title);
  return {
    number,
    titleRu: language === 'kk' ? '' : oneLine(title),
    titleKk: language === 'ru' ? '' : oneLine(title),
  };
}

/** The same heading said again in the other language. */
const otherLanguage = (above: PlanSection, below: PlanSection): PlanSection => ({
  number: above.number,
  titleRu: above.titleRu || below.titleRu,
  titleKk: below.titleKk || above.titleKk,
});

/** «I. Экономика / I. Экономика»: the second half repeats the numeral. */
function withoutNumber(title: string, number: string): string {
  const again = readHeading(title);
  return again && again.number === number ? again.title : title;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
