import { BadInputError } from '@zholdau/domain';
import { READING_LIMITS } from '../reading-limits.js';
import { attribute, type XmlAttributes, type XmlHandler } from '../xml/xml-handler.js';
import { columnLetters, columnOf } from './cell-address.js';
import { numberText, writtenDateText } from './cell-text.js';
import { withoutEscapes } from './escaped-text.js';
import type { CellStyle, CellStyles } from './cell-styles.js';
import { parseArea, type Area } from './merged-areas.js';
import type { SharedString } from './shared-strings.js';

export interface SheetCell {
  readonly text: string;
  readonly bold: boolean;
}

export interface SheetRow {
  readonly number: number;
  readonly hidden: boolean;
  /** By the column from 1 on. */
  readonly cells: Map<number, SheetCell>;
}

/** What the cells of a book share. */
export interface Book {
  readonly strings: readonly SharedString[];
  readonly styles: CellStyles;
  readonly from1904: boolean;
}

/** Merged areas beyond this are no table any more. */
const MOST_AREAS = 60_000;

/** Builds the rows of one sheet while its XML goes by. A formula gives the result kept beside it, never computed. */
export class SheetReader implements XmlHandler {
  readonly rows: SheetRow[] = [];
  readonly areas: Area[] = [];
  private row: SheetRow | null = null;
  private column = 0;
  private kind = 'n';
  private style: CellStyle | null = null;
  private value = '';
  private inValue = false;
  private inFormula = false;
  private filled = 0;

  constructor(
    private readonly book: Book,
    private readonly sheet: string,
  ) {}

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'row') this.openRow(attributes);
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'f') this.inFormula = true;
    else if (name === 'v' || name === 't') this.inValue = !this.inFormula;
    else if (name === 'rPh') this.inFormula = true;
    else if (name === 'mergeCell') this.addArea(attribute(attributes, 'ref') ?? '');
  }

  text(text: string): void {
    if (this.inValue) this.value += text;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.inValue = false;
    else if (name === 'f' || name === 'rPh') this.inFormula = false;
    else if (name === 'c') this.closeCell();
    else if (name === 'row') this.closeRow();
  }

  private openRow(attributes: XmlAttributes): void {
    const number = Number(attributes.r ?? (this.rows.at(-1)?.number ?? 0) + 1);
    this.row = { number, hidden: ['1', 'true'].includes(attributes.hidden ?? ''), cells: new Map() };
    this.column = 0;
  }

  private openCell(attributes: XmlAttributes): void {
    this.column = attributes.r === undefined ? this.column + 1 : columnOf(attributes.r);
    this.kind = attributes.t ?? 'n';
    this.style = this.book.styles.at(Number(attributes.s ?? 0));
    this.value = '';
  }

  private closeCell(): void {
    if (!this.row || this.column < 1 || this.column > READING_LIMITS.columns) return;
    const cell = this.read();
    if (cell.text.length > READING_LIMITS.cellLength) {
      const place = `${columnLetters(this.column)}${this.row.number}`;
      throw new BadInputError('cell_too_long', { sheet: this.sheet, cell: place, most: READING_LIMITS.cellLength });
    }
    this.row.cells.set(this.column, cell);
  }

  private read(): SheetCell {
    const { bold, form } = this.style!;
    switch (this.kind) {
      case 's': {
        const shared = this.book.strings[Number(this.value)];
        return { text: shared?.text ?? '', bold: bold || (shared?.bold ?? false) };
      }
      case 'b':
        return { text: this.value === '1' || this.value === 'true' ? 'да' : 'нет', bold };
      case 'e':
        return { text: '', bold };
      case 'd':
        return { text: writtenDateText(this.value, form), bold };
      case 'n':
        return { text: numberText(this.value, form, this.book.from1904), bold };
      default:
        return { text: withoutEscapes(this.value), bold };
    }
  }

  private closeRow(): void {
    if (!this.row) return;
    this.rows.push(this.row);
    if ([...this.row.cells.values()].some(({ text }) => text.trim() !== '')) this.filled++;
    if (this.filled > READING_LIMITS.rows) {
      throw new BadInputError('plan_too_many_rows', { rows: this.filled, most: READING_LIMITS.rows });
    }
    this.row = null;
  }

  private addArea(reference: string): void {
    const area = parseArea(reference);
    if (area) this.areas.push(area);
    if (this.areas.length > MOST_AREAS) throw new BadInputError('file_suspicious');
  }
}
