import type { PlanHeader } from './find-header.js';
import { leadingPart, readItemNumber } from './item-number.js';
import { isNote, latinNumeral, readHeading, type Heading } from './read-heading.js';
import { anyText, isBlank, type TableLine } from './table-line.js';

export type RowKind =
  | { readonly kind: 'empty' }
  | { readonly kind: 'note' }
  | { readonly kind: 'heading'; readonly heading: Heading | null; readonly text: string }
  /** A measure of its own; `number` empty when the row has none, `part` when it belongs to the number above. */
  | { readonly kind: 'item'; readonly number: string; readonly part: boolean }
  /** More lines of the measure above. */
  | { readonly kind: 'continuation' };

const LONGEST_HEADING = 200;

/** What a row below the heading is: decided by its merged cells, its number and which fields it fills. */
export function rowKind(line: TableLine, header: PlanHeader, follows: boolean): RowKind {
  if (line.own.length === 0) return { kind: 'empty' };
  if (isTotal(line)) return { kind: 'note' };
  return soleCell(line, header, follows) ?? measure(line, follows);
}

/** «Итого», «Барлығы» with nothing but sums beside it. */
const isTotal = ({ own: [first, ...sums] }: TableLine): boolean =>
  first !== undefined && isNote(first.text) && sums.every(({ text }) => /^[\d\s.,%–—-]*$/u.test(text));

/** A row with one cell (or a numeral and a title) is a heading, a note or a line of the measure above. */
function soleCell(line: TableLine, header: PlanHeader, follows: boolean): RowKind | null {
  const [first, second] = line.own;
  if (!first || line.own.length > 2) return null;
  if (second) {
    const numeral = latinNumeral(first.text.replace(/[.)\s]+$/, ''));
    if (first.field !== 'number' || second.field !== 'title' || !/^[IVXL]+$/.test(numeral)) return null;
    return heading(`${numeral}. ${second.text}`);
  }
  if (isNote(first.text)) return { kind: 'note' };
  const wide = first.merged !== undefined && first.merged.columns >= Math.max(3, header.columns.length / 2);
  if (wide || readHeading(first.text)) return heading(first.text);
  if (first.field === 'number') return readItemNumber(first.text) ? null : heading(first.text);
  if (first.field !== 'title') return first.field === null && !follows ? { kind: 'note' } : null;
  if (leadingPart(first.text)) return null;
  if (first.bold) return heading(first.text);
  const looksWhole = /^\p{Lu}/u.test(first.text) && first.text.length <= LONGEST_HEADING && !/[.,;:]$/.test(first.text);
  return looksWhole || !follows ? heading(first.text) : { kind: 'continuation' };
}

function measure(line: TableLine, follows: boolean): RowKind {
  const { fields, continues } = line;
  const numberCell = anyText(fields.number).replace(/\*+/g, '');
  const title = anyText(fields.title);
  const number = continues.number ? null : readItemNumber(numberCell);
  if (number) return { kind: 'item', number: number.text, part: number.kind === 'sub' };
  if (follows && continues.number && continues.title) return { kind: 'continuation' };
  if (numberCell !== '' && !continues.number) return { kind: 'item', number: numberCell, part: false };
  const part = leadingPart(title);
  if (part && follows) return { kind: 'item', number: part.part, part: true };
  if (follows && (title === '' || continues.title || /^[\p{Ll}–—-]/u.test(title))) return { kind: 'continuation' };
  const says = !isBlank(fields.deadline) || !isBlank(fields.executors) || !isBlank(fields.completionForm);
  if (follows && !says) return { kind: 'continuation' };
  return { kind: 'item', number: '', part: false };
}

const heading = (text: string): RowKind => ({ kind: 'heading', heading: readHeading(text), text });
