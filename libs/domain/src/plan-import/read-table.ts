import { describeColumns, findHeader, isHeaderRow, isNumberingRow, type PlanHeader } from './find-header.js';
import type { JoinedTable } from './join-tables.js';
import { leadingPart } from './item-number.js';
import { doubt, type Doubt } from './doubt.js';
import type { IgnoredRow, PlanField, PlanSection, Places } from './plan-fields.js';
import type { PlanTable, PlanTableRow } from './plan-table.js';
import { rowKind } from './row-kind.js';
import { SectionPath } from './section-path.js';
import { isBlank, appendLines, readLine, type FieldText, type TableLine } from './table-line.js';

/** A measure while its rows are being gathered. */
export interface OpenItem {
  readonly row: number;
  readonly sections: readonly PlanSection[];
  readonly headings: readonly string[];
  readonly number: string;
  /** The number that a following «1)» continues. */
  readonly main: string;
  /** Number of the measure it is a part of, for «1)» and «12.1»; null for a measure of its own. */
  readonly partOf: string | null;
  /** Written as «1)» and not with the whole number. */
  readonly lettered: boolean;
  fields: Readonly<Record<PlanField, FieldText>>;
  places: Places;
  readonly doubts: readonly Doubt[];
}

export interface TableReading {
  readonly items: readonly OpenItem[];
  readonly ignored: readonly IgnoredRow[];
  readonly columns: Readonly<Record<string, string>>;
  /** The heading that the end of the table is read by. */
  readonly header: PlanHeader;
}

/** The measures of one table in their order, with their headings; null when it has no heading of a plan. */
export function readTable(table: PlanTable): TableReading | null {
  const header = findHeader(table);
  return header && new TableReader(table, header).read();
}

/** The same by columns that no heading names; every row carries the doubt about it. */
export function readTableBy(table: PlanTable, columns: PlanHeader['columns'], said: Doubt): TableReading {
  return new TableReader({ ...table, doubtful: { from: 0, said } }, { from: 0, to: -1, columns }).read();
}

class TableReader {
  private readonly items: OpenItem[] = [];
  private readonly ignored: IgnoredRow[] = [];
  private readonly path = new SectionPath();
  private ended = false;
  /** The table writes «1)», «2)» for its own measures, so these are no parts. */
  private bracketed = false;

  constructor(
    private readonly table: PlanTable & Partial<Pick<JoinedTable, 'doubtful'>>,
    private header: PlanHeader,
  ) {}

  read(): TableReading {
    const columns = describeColumns(this.header);
    this.table.rows.slice(0, this.header.from).forEach((row) => this.ignore(row, 'before_header'));
    let at = this.header.to + 1;
    while (at < this.table.rows.length) at = this.step(at);
    this.ignored.push(
      ...this.path.unused().map((line) => ({ ...this.place(line.row), text: line.text, why: 'note' as const })),
    );
    return { items: this.items, ignored: this.ignored, columns, header: this.header };
  }

  /** Reads one row; the index of the next one to read. */
  private step(at: number): number {
    const row = this.table.rows[at]!;
    const next = isHeaderRow(this.table, at) ? findHeader(this.table, at) : null;
    if (next) {
      this.header = next;
      this.ended = false;
      return next.to + 1;
    }
    if (!this.belongsToHeader(row) && !isNumberingRow(row)) this.take(row);
    return at + 1;
  }

  private take(row: PlanTableRow): void {
    const line = readLine(row, this.header);
    const kind = rowKind(line, this.header, this.items.length > 0);
    if (kind.kind === 'empty') return;
    if (kind.kind === 'note') this.ended = true;
    if (kind.kind === 'note' || (this.ended && !startsItem(line))) return this.ignore(row, 'note');
    if (kind.kind === 'heading') return this.path.enter(kind.heading, kind.text, row.number);
    if (saysNothing(line)) return this.ignore(row, 'empty_item');
    this.ended = false;
    if (kind.kind === 'continuation') return this.continueItem(line);
    this.openItem(line, kind.number, kind.part);
  }

  private openItem(line: TableLine, written: string, asPart: boolean): void {
    const part = asPart && !this.countsInBrackets(written);
    const main = part ? (this.items.at(-1)?.main ?? '') : written;
    const number = !part ? written : main === '' ? '' : `${main}.${written}`;
    const partOf = part ? main : (/^(.+)[.-]\d+$/.exec(written)?.[1] ?? null);
    const { doubtful } = this.table;
    const fields = part ? { ...line.fields, title: withoutPart(line.fields.title) } : line.fields;
    this.items.push({
      row: line.row,
      sections: this.path.current(),
      headings: this.path.written(),
      number,
      main,
      partOf,
      lettered: part,
      fields,
      places: line.places,
      doubts: [
        ...(doubtful && line.row >= doubtful.from ? [doubtful.said] : []),
        ...(line.hidden ? [doubt('title', 'row_hidden')] : []),
      ],
    });
  }

  /** Where the first number of a table is «1)», so are the others until a plain one comes. */
  private countsInBrackets(written: string): boolean {
    const first = this.items.every(({ main }) => main === '');
    if (!/^\d+$/.test(written)) return false;
    if (first) this.bracketed = true;
    return this.bracketed;
  }

  private continueItem(line: TableLine): void {
    const item = this.items.at(-1)!;
    const fields = { ...item.fields };
    for (const field of Object.keys(fields) as PlanField[]) {
      if (field === 'number' || line.continues[field]) continue;
      fields[field] = appendLines(fields[field], line.fields[field]);
    }
    item.fields = fields;
    item.places = { ...line.places, ...item.places };
  }

  /** A row that a heading merged over several rows still reaches into, whatever else stands in it. */
  private belongsToHeader(row: PlanTableRow): boolean {
    const lastRow = this.table.rows[this.header.to]?.number ?? 0;
    const filled = row.cells.filter(({ text }) => text.trim() !== '');
    return filled.some(({ merged }) => merged !== undefined && merged.row <= lastRow);
  }

  private place(row: number): Pick<IgnoredRow, 'table' | 'tableIndex' | 'row'> {
    return { table: this.table.name, tableIndex: this.table.index ?? 1, row };
  }

  private ignore(row: PlanTableRow, why: IgnoredRow['why']): void {
    const text = [...new Set(row.cells.map((cell) => cell.text.trim()).filter((cell) => cell !== ''))].join(' ');
    if (text !== '') this.ignored.push({ ...this.place(row.number), text: text.slice(0, 300), why });
  }
}

const startsItem = ({ fields }: TableLine): boolean =>
  !isBlank(fields.title) && !isBlank(fields.deadline) && !isBlank(fields.executors);

/** A number with nothing beside it: a template filled in half. */
const saysNothing = ({ fields }: TableLine): boolean =>
  (Object.keys(fields) as PlanField[]).every((field) => field === 'number' || isBlank(fields[field]));

const withoutPart = (title: FieldText): FieldText => ({
  ru: leadingPart(title.ru)?.title ?? title.ru,
  kk: leadingPart(title.kk)?.title ?? title.kk,
  either: leadingPart(title.either)?.title ?? title.either,
});
