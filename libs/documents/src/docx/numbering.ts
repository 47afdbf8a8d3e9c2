import { attribute, isOn, type XmlAttributes, type XmlHandler } from '../xml/xml-handler.js';
import { numberInForm } from './number-words.js';
import type { NumberingUse } from './styles.js';

interface Level {
  start: number;
  form: string;
  /** «%1.%2.»: figures of the levels above and of its own. */
  pattern: string;
  legal: boolean;
  style: string | null;
}

interface ListForm {
  readonly levels: Map<number, Level>;
  /** The style whose list this one is, where the levels stand elsewhere. */
  styleLink: string | null;
}

interface List {
  form: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Level>;
}

const DEEPEST_LEVEL = 8;

/**
 * The automatic numbers of a document. Lists of one form go on counting together, as in Word, unless one of them says
 * where it begins again.
 */
export class Numbering implements XmlHandler {
  private readonly forms = new Map<string, ListForm>();
  private readonly lists = new Map<string, List>();
  private readonly counters = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();
  private form: ListForm | null = null;
  private list: List | null = null;
  private level: Level | null = null;
  private override = 0;

  open(name: string, attributes: XmlAttributes): void {
    const value = attribute(attributes, 'val') ?? '';
    if (name === 'abstractNum') {
      this.form = { levels: new Map(), styleLink: null };
      this.forms.set(attribute(attributes, 'abstractNumId') ?? '', this.form);
    }
    if (name === 'num') {
      this.list = { form: '', starts: new Map(), levels: new Map() };
      this.lists.set(attribute(attributes, 'numId') ?? '', this.list);
    }
    if (name === 'lvlOverride') this.override = Number(attribute(attributes, 'ilvl') ?? 0);
    if (name === 'lvl') this.beginLevel(Number(attribute(attributes, 'ilvl') ?? 0));
    if (name === 'abstractNumId' && this.list) this.list.form = value;
    if (name === 'startOverride') this.list?.starts.set(this.override, Number(value));
    if (name === 'numStyleLink' && this.form) this.form.styleLink = value;
    this.describeLevel(name, value, attributes);
  }

  close(name: string): void {
    if (name === 'abstractNum') this.form = null;
    if (name === 'num') this.list = null;
    if (name === 'lvl') this.level = null;
  }

  /**
   * Counts one paragraph and gives its number: «12.», «1.2)»; empty for bullets and unknown lists.
   *
   * @param style the paragraph's style, which may choose the level
   * @param listOfStyle the list that a style stands for
   */
  next(use: NumberingUse, style: string | null, listOfStyle: (style: string) => NumberingUse | null): string {
    const list = this.lists.get(use.list);
    if (!list) return '';
    const levels = this.levelsOf(list, listOfStyle);
    const at = Math.min(DEEPEST_LEVEL, Math.max(0, use.level ?? levelOfStyle(levels, style)));
    const levelAt = (index: number): Level | undefined => list.levels.get(index) ?? levels.get(index);
    const level = levelAt(at);
    if (!level) return '';
    const counters = this.countersOf(use.list, list);
    counters[at] = (counters[at] ?? (list.starts.get(at) ?? level.start) - 1) + 1;
    counters.length = at + 1;
    if (level.form === 'bullet') return '';
    return level.pattern
      .replace(/%(\d)/g, (_, digit: string) => {
        const index = Number(digit) - 1;
        const of = levelAt(index);
        return numberInForm(counters[index] ?? of?.start ?? 1, level.legal ? 'decimal' : (of?.form ?? 'decimal'));
      })
      .trim();
  }

  /** A list that says where it starts begins again the first time it is met. */
  private countersOf(id: string, { form, starts }: List): (number | undefined)[] {
    const known = this.counters.get(form) ?? [];
    if (!this.begun.has(id)) {
      this.begun.add(id);
      for (const level of starts.keys()) known[level] = undefined;
    }
    this.counters.set(form, known);
    return known;
  }

  private levelsOf(list: List, listOfStyle: (style: string) => NumberingUse | null): ReadonlyMap<number, Level> {
    const form = this.forms.get(list.form);
    if (!form) return list.levels;
    if (form.styleLink === null || form.levels.size > 0) return form.levels;
    const linked = this.lists.get(listOfStyle(form.styleLink)?.list ?? '');
    return this.forms.get(linked?.form ?? '')?.levels ?? form.levels;
  }

  private beginLevel(at: number): void {
    this.level = { start: 1, form: 'decimal', pattern: `%${at + 1}.`, legal: false, style: null };
    (this.form ?? this.list)?.levels.set(at, this.level);
  }

  private describeLevel(name: string, value: string, attributes: XmlAttributes): void {
    if (!this.level) return;
    if (name === 'start') this.level.start = Number(value) || 0;
    if (name === 'numFmt') this.level.form = value;
    if (name === 'lvlText') this.level.pattern = value;
    if (name === 'isLgl') this.level.legal = isOn(attributes);
    if (name === 'pStyle') this.level.style = value;
  }
}

function levelOfStyle(levels: ReadonlyMap<number, Level>, style: string | null): number {
  if (style === null) return 0;
  return [...levels].find(([, level]) => level.style === style)?.[0] ?? 0;
}
