import { cleanCell } from './clean-cell.js';
import type { PlanHeader } from './find-header.js';
import type { CellPlace, PlanField, Places } from './plan-fields.js';
import type { PlanCell, PlanTableRow } from './plan-table.js';
import { languageOf, splitLanguages, type PlanLanguage } from './text-language.js';

/** One field of one row in its two languages; a text whose language is unknown waits under `either`. */
export interface FieldText {
  readonly ru: string;
  readonly kk: string;
  readonly either: string;
}

/** One row of the file seen through the heading: its fields, and the cells that are really its own. */
export interface TableLine {
  readonly row: number;
  readonly hidden: boolean;
  readonly fields: Readonly<Record<PlanField, FieldText>>;
  /** Cells with text, each merged area once. */
  readonly own: readonly OwnCell[];
  readonly places: Places;
  /** Whether the cell of the field is merged with the one above. */
  readonly continues: Readonly<Record<PlanField, boolean>>;
}

export interface OwnCell extends PlanCell {
  readonly index: number;
  readonly field: PlanField | null;
}

const EMPTY: FieldText = { ru: '', kk: '', either: '' };
const NONE: Readonly<Record<PlanField, FieldText>> = {
  number: EMPTY,
  title: EMPTY,
  completionForm: EMPTY,
  deadline: EMPTY,
  executors: EMPTY,
  coExecutors: EMPTY,
  amount: EMPTY,
  source: EMPTY,
};

/** The row by field. A text counts for the language its column names, else for the one it is written in. */
export function readLine(row: PlanTableRow, header: PlanHeader): TableLine {
  const fields = { ...NONE };
  const continues = Object.fromEntries(Object.keys(NONE).map((field) => [field, false])) as Record<PlanField, boolean>;
  const places: Partial<Record<PlanField, CellPlace>> = {};
  for (const { field, language, index, caption } of header.columns) {
    const cell = row.cells[index];
    if (!cell || (field !== 'title' && reachesFromTitle(cell, header))) continue;
    if (cell.text.trim() !== '') places[field] ??= placeOfCell(cell, row.number, index);
    const text = field === 'amount' ? withUnit(cell.text, caption) : cell.text;
    fields[field] = joinTexts(
      fields[field],
      tell(text, isPaired(header, field) ? language : null, language === 'both' ? firstLanguage(caption) : null),
    );
    continues[field] ||= cell.merged !== undefined && cell.merged.row < row.number;
  }
  return { row: row.number, hidden: row.hidden ?? false, fields, own: ownCells(row, header), places, continues };
}

/** «2. | Меры по развитию туризма», merged to the end of the row: the words are the title's alone. */
const reachesFromTitle = ({ merged }: PlanCell, header: PlanHeader): boolean =>
  merged !== undefined &&
  merged.columns > 1 &&
  header.columns.some(({ field, index }) => field === 'title' && index === merged.column - 1);

const placeOfCell = ({ merged }: PlanCell, row: number, index: number): CellPlace =>
  merged ? { row: merged.row, column: merged.column } : { row, column: index + 1 };

/** Whether the field has a column for each language; a lone column may be headed in one and filled in the other. */
const isPaired = (header: PlanHeader, field: PlanField): boolean =>
  header.columns.filter((column) => column.field === field).length > 1;

/** Both languages, or whichever there is. */
export function anyText({ ru, kk, either }: FieldText): string {
  return [either, ru, kk].filter((text) => text !== '').join('\n');
}

export function isBlank(text: FieldText): boolean {
  return text.ru === '' && text.kk === '' && text.either === '';
}

/** Texts of two columns of one row; what is already there is not said twice. */
function joinTexts(left: FieldText, right: FieldText): FieldText {
  return { ru: join(left.ru, right.ru), kk: join(left.kk, right.kk), either: join(left.either, right.either) };
}

/**
 * Lines of a further row under those of the first. «протокол», which both languages write alike, is of the language it
 * stands with.
 */
export function appendLines(above: FieldText, below: FieldText): FieldText {
  return joinTexts(settle(above, below), settle(below, above));
}

function settle(text: FieldText, beside: FieldText): FieldText {
  const unsettled = text.either !== '' && text.ru === '' && text.kk === '' && beside.either === '';
  if (!unsettled || (beside.ru === '') === (beside.kk === '')) return text;
  return beside.ru === '' ? { ...EMPTY, kk: text.either } : { ...EMPTY, ru: text.either };
}

function join(above: string, below: string): string {
  if (below === '' || above === below || above.split('\n').includes(below)) return above;
  return above === '' ? below : `${above}\n${below}`;
}

/** Which language a caption in both begins with. */
const firstLanguage = (caption: string): PlanLanguage => (languageOf(caption.split('/')[0]!) === 'ru' ? 'ru' : 'kk');

function tell(text: string, language: PlanLanguage | 'both' | null, firstOf: PlanLanguage | null): FieldText {
  const cell = cleanCell(text);
  if (cell === '') return EMPTY;
  const parts = splitLanguages(cell, firstOf);
  if (parts) return { ...parts, either: '' };
  const own = languageOf(cell) ?? (language === 'both' ? null : language);
  return own === null ? { ...EMPTY, either: cell } : { ...EMPTY, [own]: cell };
}

function withUnit(amount: string, caption: string): string {
  const unit = /(тыс|мың|млн|млрд)\.?\s*(тенге|теңге|тг)?/iu.exec(caption)?.[0];
  return unit && /^[\d\s.,]+$/.test(amount) ? `${amount.trim()} ${unit}` : amount;
}

function ownCells(row: PlanTableRow, header: PlanHeader): OwnCell[] {
  const seen = new Set<string>();
  return row.cells.flatMap((cell, index) => {
    const area = cell.merged ? `${cell.merged.row}:${cell.merged.column}` : `cell ${index}`;
    if (cell.text.trim() === '' || seen.has(area)) return [];
    seen.add(area);
    const field = header.columns.find((column) => column.index === index)?.field ?? null;
    return [{ ...cell, text: cleanCell(cell.text), index, field }];
  });
}
