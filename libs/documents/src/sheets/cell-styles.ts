import { attribute, isOn, type XmlAttributes, type XmlHandler } from '../xml/xml-handler.js';
import { numberForm, type NumberForm } from './cell-text.js';

export interface CellStyle {
  readonly bold: boolean;
  readonly form: NumberForm;
}

const PLAIN: CellStyle = { bold: false, form: { code: '', isDate: false } };

/** The styles of cells as far as they change what is read: bold letters, and numbers that are dates. */
export class CellStyles implements XmlHandler {
  private readonly codes = new Map<number, string>();
  private readonly boldFonts: boolean[] = [];
  private readonly uses: { font: number; format: number }[] = [];
  private readonly path: string[] = [];

  open(name: string, attributes: XmlAttributes): void {
    const parent = this.path.at(-1);
    this.path.push(name);
    const number = (key: string): number => Number(attribute(attributes, key) ?? 0);
    if (name === 'numFmt') this.codes.set(number('numFmtId'), attribute(attributes, 'formatCode') ?? '');
    if (name === 'font' && parent === 'fonts') this.boldFonts.push(false);
    if (name === 'b' && parent === 'font' && this.path.at(-3) === 'fonts') {
      this.boldFonts[this.boldFonts.length - 1] = isOn(attributes);
    }
    if (name === 'xf' && parent === 'cellXfs') this.uses.push({ font: number('fontId'), format: number('numFmtId') });
  }

  close(): void {
    this.path.pop();
  }

  at(index: number): CellStyle {
    const use = this.uses[index];
    if (!use) return PLAIN;
    return {
      bold: this.boldFonts[use.font] ?? false,
      form: numberForm(use.format, this.codes.get(use.format)),
    };
  }
}
