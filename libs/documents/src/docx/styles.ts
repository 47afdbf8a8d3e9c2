import { attribute, isOn, type XmlAttributes, type XmlHandler } from '../xml/xml-handler.js';

/** Which list a paragraph belongs to and how deep it stands in it. */
export interface NumberingUse {
  readonly list: string;
  readonly level: number | null;
}

interface Style {
  basedOn: string | null;
  bold: boolean | null;
  outline: number | null;
  list: string | null;
  level: number | null;
}

/** A chain of styles longer than this is a circle. */
const LONGEST_CHAIN = 20;

/** The styles of a document as far as they change what a plan means: bold, outline level, automatic numbers. */
export class Styles implements XmlHandler {
  private readonly styles = new Map<string, Style>();
  private readonly path: string[] = [];
  private present: Style | null = null;

  open(name: string, attributes: XmlAttributes): void {
    const above = this.path.at(-1);
    this.path.push(name);
    if (name === 'style') return this.begin(attribute(attributes, 'styleId') ?? '');
    if (!this.present || this.path.includes('tblStylePr')) return;
    const value = attribute(attributes, 'val') ?? '';
    if (name === 'basedOn') this.present.basedOn = value;
    if (name === 'b' && above === 'rPr') this.present.bold = isOn(attributes);
    if (name === 'outlineLvl') this.present.outline = levelOf(value);
    if (name === 'numId') this.present.list = value;
    if (name === 'ilvl') this.present.level = Number(value);
  }

  close(name: string): void {
    this.path.pop();
    if (name === 'style') this.present = null;
  }

  bold(style: string | null): boolean | null {
    return this.inherited(style, ({ bold }) => bold);
  }

  outline(style: string | null): number | null {
    return this.inherited(style, ({ outline }) => outline);
  }

  numbering(style: string | null): NumberingUse | null {
    const list = this.inherited(style, (one) => one.list);
    return list === null ? null : { list, level: this.inherited(style, (one) => one.level) };
  }

  private begin(id: string): void {
    this.present = { basedOn: null, bold: null, outline: null, list: null, level: null };
    this.styles.set(id, this.present);
  }

  private inherited<T>(style: string | null, property: (style: Style) => T | null): T | null {
    let found = style === null ? undefined : this.styles.get(style);
    for (let steps = 0; found && steps < LONGEST_CHAIN; steps++) {
      const value = property(found);
      if (value !== null) return value;
      found = found.basedOn === null ? undefined : this.styles.get(found.basedOn);
    }
    return null;
  }
}

/** Level 9 of Word is body text. */
export function levelOf(value: string): number | null {
  const level = Number(value);
  return Number.isInteger(level) && level >= 0 && level < 9 ? level : null;
}
