import { executorBodies, type NewItem } from '@zholdau/domain';
import type { ImportRow } from './import-row.js';

/** Where the items of one import go and what they are said to come from. */
export interface ItemPlace {
  readonly planId: string;
  readonly planVersionId: string;
  readonly directiveId: string;
  readonly ordinal: number;
  readonly fileName: string;
}

/** What stands with an item of the row of the file it came from; the cells are compared when the file comes again. */
export const sourceOf = (row: ImportRow, fileName: string): Record<string, unknown> => ({
  file: fileName,
  sheet: row.sheet,
  row: row.sheetRow,
  raw: row.read.cells,
});

/** The row as a new item. A row without a number is called by its place, which people can point at. */
export function newItemOf(row: ImportRow, place: ItemPlace): NewItem {
  const { draft } = row;
  const { deadline, deadlineWords } = draft;
  return {
    planId: place.planId,
    planVersionId: place.planVersionId,
    directiveId: place.directiveId,
    externalKey: draft.key,
    number: draft.number || `б/н ${row.ordinal}`,
    ordinal: place.ordinal,
    titles: draft.titles,
    completionForms: draft.completionForms,
    level: draft.level,
    origin: draft.origin,
    deadline: {
      words: deadlineWords,
      kind: deadline?.kind ?? 'none',
      rule: deadline?.rule ?? 'NONE',
      due: deadline?.due ?? [],
      steps: deadline?.steps ?? [],
    },
    executors: executorBodies(draft.executors, draft.leadBodyId!),
    financing: draft.financing,
    source: sourceOf(row, place.fileName),
  };
}
