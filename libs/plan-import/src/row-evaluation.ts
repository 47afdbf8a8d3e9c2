import {
  compareWithItem,
  doubt,
  matchDirective,
  rowKey,
  understandRow,
  wrong,
  type Corrections,
  type Doubt,
  type KnownDirective,
  type PlanItem,
  type PlanSection,
  type RowContext,
} from '@zholdau/domain';
import type { ImportRow, RowAsRead } from './import-row.js';
import type { PlanAsItStands } from './plan-as-it-stands.js';

/** A row before and after it is understood: what is kept of it. */
export type EvaluatedRow = Pick<ImportRow, 'draft' | 'doubts' | 'outcome' | 'changes' | 'itemId'>;

export interface RowToEvaluate {
  readonly read: RowAsRead;
  readonly corrections: Corrections;
  readonly skipped: boolean;
}

/**
 * Understands the rows of one file against the plan as it stands.
 *
 * Knows all rows together: a number or title that stands twice is wrong in its second place, and of two rows that
 * could be one item the one with the same cells is it.
 */
export class RowEvaluation {
  private readonly byCells = new Map<string, PlanItem>();
  private readonly byKey = new Map<string, PlanItem>();
  /** Ordinal of the first row of every key. */
  private readonly firstOf = new Map<string, number>();
  /** Ordinal of the first row below every heading. */
  private readonly firstBelow = new Map<string, number>();

  constructor(
    private readonly context: RowContext,
    private readonly plan: PlanAsItStands,
    rows: readonly RowToEvaluate[],
  ) {
    for (const item of plan.items) {
      this.byKey.set(item.key, item);
      if (item.raw) this.byCells.set(cellsKey(item.raw), item);
    }
    rows.forEach((row, ordinal) => {
      const key = keyOf(row);
      if (!row.skipped && key !== '' && !this.firstOf.has(key)) this.firstOf.set(key, ordinal);
      const heading = headingOf(row.read.sections);
      if (!this.firstBelow.has(heading)) this.firstBelow.set(heading, ordinal);
    });
  }

  /** @param ordinal place among the rows given at the start, from 0 */
  evaluate({ read, corrections, skipped }: RowToEvaluate, ordinal: number): EvaluatedRow {
    const { draft, doubts } = understandRow(
      { raw: read.cells, sections: read.sections, number: read.number, doubts: read.doubts ?? [] },
      this.context,
      corrections,
    );
    const directive = this.directiveOf(draft.sections);
    const item = this.byCells.get(cellsKey(read.cells)) ?? this.byKey.get(draft.key) ?? null;
    const all = [
      ...doubts,
      ...(skipped ? [] : this.repeated(draft.key, draft.number, ordinal)),
      ...this.otherTitle(draft.sections, ordinal),
    ];
    const compared = compareWithItem(read.cells, draft, all, item, directive?.id ?? null, corrections);
    return { draft, ...compared, itemId: item?.id ?? null };
  }

  private repeated(key: string, number: string, ordinal: number): readonly Doubt[] {
    const first = this.firstOf.get(key);
    if (first === undefined || first === ordinal) return [];
    return [number === '' ? wrong('title', 'title_repeated') : wrong('number', 'number_repeated', { number })];
  }

  /** The directive at the end of the path; null as soon as one on the way does not exist yet. */
  private directiveOf(sections: readonly PlanSection[]): KnownDirective | null {
    let found: KnownDirective | null = null;
    for (const section of sections) {
      found = matchDirective(section, found?.id ?? null, this.plan.directives);
      if (!found) return null;
    }
    return found;
  }

  /** Said once, at the first row below: the number is known, the title is another one. */
  private otherTitle(sections: readonly PlanSection[], ordinal: number): readonly Doubt[] {
    const [section] = sections;
    if (this.firstBelow.get(headingOf(sections)) !== ordinal) return [];
    const found = section && matchDirective(section, null, this.plan.directives);
    if (!section || !found) return [];
    const given = section.titleRu || section.titleKk;
    const known = section.titleRu ? found.titleRu : found.titleKk;
    const same = matchDirective({ ...section, number: '' }, null, [found]) !== null;
    return same || given === ''
      ? []
      : [doubt('section', 'section_other_title', { number: found.number, given, known })];
  }
}

const headingOf = ([section]: readonly PlanSection[]): string =>
  section ? `${section.number} ${section.titleRu} ${section.titleKk}` : '';

/** What a row would be found by; known before it is understood. */
export function keyOf({ read, corrections }: RowToEvaluate): string {
  const { number = read.number, titleRu = read.cells.titleRu, titleKk = read.cells.titleKk } = corrections;
  return rowKey(number, { ru: titleRu, kk: titleKk });
}

/** Cells in one order, since a database keeps the keys of an object in its own. */
const cellsKey = (cells: RowAsRead['cells']): string =>
  JSON.stringify(Object.entries(cells).sort(([one], [other]) => (one < other ? -1 : 1)));
