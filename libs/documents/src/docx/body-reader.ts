import { BadInputError } from '@zholdau/domain';
import { READING_LIMITS } from '../reading-limits.js';
import { attribute, isOn, type XmlAttributes, type XmlHandler } from '../xml/xml-handler.js';
import type { DocxBlock, DocxCell, DocxRow } from './docx-document.js';
import type { Numbering } from './numbering.js';
import { OpenParagraph } from './open-paragraph.js';
import { levelOf, type Styles } from './styles.js';

/** Content that no reader sees, and former properties kept for tracked changes. */
const UNSEEN = new Set([
  'moveFrom', 'Fallback', 'instrText', 'delText', 'delInstrText', 'sdtPr', 'rt', 'pPrChange', 'rPrChange', 'tcPrChange',
  'trPrChange', 'tblPrChange', 'tblGridChange', 'sectPrChange', 'numberingChange', 'tblPrExChange', 'docPartObj',
]); // prettier-ignore

const DEEPEST_TABLE = 12;

interface OpenTable {
  readonly rows: DocxRow[];
  readonly grid: number[];
  row: { cells: DocxCell[]; before: number; deleted: boolean } | null;
}

interface OpenCell {
  span: number;
  continues: boolean;
}

/** Builds the blocks of a body while its XML goes by. */
export class BodyReader implements XmlHandler {
  readonly blocks: DocxBlock[] = [];
  /** Where finished blocks go: the body, a cell or a text box, innermost last. */
  private readonly places: DocxBlock[][] = [this.blocks];
  private readonly path: string[] = [];
  private readonly paragraphs: OpenParagraph[] = [];
  private readonly tables: OpenTable[] = [];
  private readonly cells: OpenCell[] = [];
  private readonly boxes: DocxBlock[][] = [];
  private unseen = 0;
  private inText = false;
  private rowCount = 0;
  private paragraphCount = 0;

  constructor(
    private readonly styles: Styles,
    private readonly numbering: Numbering,
  ) {}

  open(name: string, attributes: XmlAttributes): void {
    if (this.unseen > 0 || this.isUnseen(name)) {
      this.unseen++;
      return;
    }
    this.path.push(name);
    const value = attribute(attributes, 'val') ?? '';
    if (name === 'p') this.paragraphs.push(new OpenParagraph(this.boxes.length > 0));
    else if (name === 'tbl') this.openTable();
    else if (name === 'txbxContent') this.openBox();
    else if (this.tables.length > 0) this.openInTable(name, attributes, value);
    this.openInParagraph(name, attributes, value);
  }

  close(name: string): void {
    if (this.unseen > 0) {
      this.unseen--;
      return;
    }
    this.path.pop();
    if (name === 't') this.inText = false;
    else if (name === 'r') this.paragraphs.at(-1)?.closeRun();
    else if (name === 'p') this.closeParagraph();
    else if (name === 'tc') this.closeCell();
    else if (name === 'tr') this.closeRow();
    else if (name === 'tbl') this.closeTable();
    else if (name === 'txbxContent') this.closeBox();
  }

  text(text: string): void {
    if (this.inText && this.unseen === 0) this.paragraphs.at(-1)?.add(text);
  }

  /** A deletion wraps what is gone; inside properties it marks a row or the end of a paragraph. */
  private isUnseen(name: string): boolean {
    if (name === 'del') return this.path.at(-1) !== 'trPr' && this.path.at(-1) !== 'rPr';
    if (name === 'moveFrom') return this.path.at(-1) !== 'rPr';
    return UNSEEN.has(name);
  }

  private openTable(): void {
    if (this.tables.length >= DEEPEST_TABLE) throw new BadInputError('file_suspicious');
    this.tables.push({ rows: [], grid: [], row: null });
  }

  private openInTable(name: string, attributes: XmlAttributes, value: string): void {
    const table = this.tables.at(-1)!;
    const cell = this.cells.at(-1);
    if (name === 'gridCol') table.grid.push(Number(attribute(attributes, 'w') ?? 0) || 0);
    if (name === 'tr') table.row = { cells: [], before: 0, deleted: false };
    if (name === 'del' && table.row && this.path.at(-2) === 'trPr') table.row.deleted = true;
    if (name === 'gridBefore' && table.row) table.row.before = widthOf(value);
    if (name === 'tc') {
      this.cells.push({ span: 1, continues: false });
      this.places.push([]);
    }
    if (this.path.at(-2) !== 'tcPr' || !cell) return;
    if (name === 'gridSpan') cell.span = widthOf(value);
    if (name === 'vMerge') cell.continues = value !== 'restart';
  }

  private openInParagraph(name: string, attributes: XmlAttributes, value: string): void {
    const paragraph = this.paragraphs.at(-1);
    if (!paragraph || name === 'p') return;
    const [parent, above] = [this.path.at(-2), this.path.at(-3)];
    if (name === 'r') paragraph.openRun();
    else if (name === 't') this.inText = true;
    else if (name === 'tab' && parent !== 'tabs') paragraph.add('\t');
    else if (name === 'ptab') paragraph.add('\t');
    else if (name === 'br' || name === 'cr') paragraph.add('\n');
    else if (name === 'noBreakHyphen') paragraph.add('-');
    else if (parent === 'pPr' && name === 'pStyle') paragraph.style = value;
    else if (parent === 'pPr' && name === 'outlineLvl') paragraph.outline = levelOf(value);
    else if (parent === 'numPr' && name === 'numId') paragraph.list = value;
    else if (parent === 'numPr' && name === 'ilvl') paragraph.level = Number(value);
    else if (parent === 'rPr' && above === 'pPr' && name === 'del') paragraph.endDeleted = true;
    else if (parent === 'rPr' && above === 'r') this.openRunProperty(paragraph, name, attributes, value);
  }

  private openRunProperty(paragraph: OpenParagraph, name: string, attributes: XmlAttributes, value: string): void {
    if (name === 'b') paragraph.runBold = isOn(attributes);
    if (name === 'rStyle') paragraph.runBold ??= this.styles.bold(value);
    if (name === 'vanish') paragraph.hidden = isOn(attributes);
  }

  private closeParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (!paragraph) return;
    if (++this.paragraphCount > READING_LIMITS.paragraphs) throw new BadInputError('file_unpacks_too_large');
    const place = this.places.at(-1)!;
    const gone = this.tables.at(-1)?.row?.deleted === true;
    const done = paragraph.finish(this.styles, gone ? null : this.numbering);
    const last = place.at(-1);
    const joins = last?.kind === 'paragraph' && this.joined.has(last);
    if (joins) place.pop();
    const block = joins ? { ...last, text: `${last.text}${done.text}`, bold: last.bold && done.bold } : done;
    place.push(block);
    if (paragraph.endDeleted) this.joined.add(block);
  }

  /** Paragraphs whose end was deleted: the next one continues them. */
  private readonly joined = new WeakSet<DocxBlock>();

  private closeCell(): void {
    const cell = this.cells.pop();
    const blocks = this.places.pop();
    if (cell && blocks) this.tables.at(-1)?.row?.cells.push({ ...cell, blocks });
  }

  private closeRow(): void {
    const table = this.tables.at(-1);
    if (table?.row && !table.row.deleted) {
      const { cells, before } = table.row;
      table.rows.push({ cells, before });
      if (++this.rowCount > READING_LIMITS.rows) {
        throw new BadInputError('plan_too_many_rows', { rows: this.rowCount, most: READING_LIMITS.rows });
      }
    }
    if (table) table.row = null;
  }

  private closeTable(): void {
    const table = this.tables.pop();
    if (table) this.places.at(-1)!.push({ kind: 'table', rows: table.rows, grid: table.grid });
  }

  private openBox(): void {
    this.boxes.push([]);
    this.places.push(this.boxes.at(-1)!);
  }

  /** What stands in a text box follows the paragraph that carries it. */
  private closeBox(): void {
    const blocks = this.boxes.pop() ?? [];
    this.places.pop();
    this.places.at(-1)!.push(...blocks);
  }
}

const widthOf = (value: string): number => Math.min(READING_LIMITS.columns, Math.max(1, Number(value) || 1));
