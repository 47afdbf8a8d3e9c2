import type { PlanField, PlanSection } from './plan-fields.js';
import type { OpenItem } from './read-table.js';
import { anyText, isBlank, appendLines, type FieldText } from './table-line.js';

const SHARED = ['completionForm', 'deadline', 'executors', 'coExecutors'] as const satisfies readonly PlanField[];

/**
 * Settles what a measure and its parts are to each other.
 *
 * A measure that only leads in («Обеспечить:») lends its words to its parts and is none itself; one that only stands
 * over 1.1, 1.2 is a heading. Parts that fill no
 * cell of their own are further lines of the measure. Any other part stands alone and takes from the measure the
 * cells it leaves empty.
 */
export function gatherParts(items: readonly OpenItem[]): readonly OpenItem[] {
  const gathered: OpenItem[] = [];
  for (const [at, item] of items.entries()) {
    if (isLeadIn(item, items, at)) continue;
    const parent = parentOf(item, items, at);
    if (!parent) gathered.push(item);
    else if (isLineOf(item, parent)) appendTitle(gathered, parent, item);
    else if (isHeadingOf(parent, item)) gathered.push(under(parent, item));
    else gathered.push({ ...item, fields: inherit(item, parent), places: { ...parent.places, ...item.places } });
  }
  return gathered;
}

/** Whether the measure fills no cell but its title and the next one is its part. */
function isLeadIn(item: OpenItem, items: readonly OpenItem[], at: number): boolean {
  return fillsNothing(item) && items[at + 1] !== undefined && partOf(items[at + 1]!, item);
}

function parentOf(item: OpenItem, items: readonly OpenItem[], at: number): OpenItem | null {
  if (item.partOf === null) return null;
  const above = items.slice(Math.max(0, at - 60), at).reverse();
  return above.find((candidate) => partOf(item, candidate)) ?? null;
}

const partOf = (part: OpenItem, item: OpenItem): boolean =>
  part.partOf !== null && part.partOf === item.number && !(part.lettered && item.lettered);

const fillsNothing = ({ fields }: OpenItem): boolean => SHARED.every((field) => isBlank(fields[field]));

const isLineOf = (part: OpenItem, parent: OpenItem): boolean =>
  part.lettered && fillsNothing(part) && !fillsNothing(parent);

/** «1 Развитие экономики» over 1.1, 1.2: a direction and no measure, unless its words run on («Обеспечить:»). */
const isHeadingOf = (parent: OpenItem, part: OpenItem): boolean =>
  fillsNothing(parent) && !part.lettered && !/[:,]$/.test(anyText(parent.fields.title).trim());

const under = (parent: OpenItem, item: OpenItem): OpenItem => ({
  ...item,
  sections: [...item.sections, sectionOf(parent)],
  headings: [...item.headings, `${parent.number}. ${anyText(parent.fields.title)}`.replace(/\s+/g, ' ')],
});

function sectionOf({ number, fields: { title } }: OpenItem): PlanSection {
  return { number, titleRu: title.ru || title.either, titleKk: title.kk || title.either };
}

function appendTitle(gathered: OpenItem[], parent: OpenItem, part: OpenItem): void {
  const at = gathered.findLastIndex(({ number, row }) => number === parent.number && row === parent.row);
  const holder = gathered[at];
  if (!holder) return;
  gathered[at] = {
    ...holder,
    fields: { ...holder.fields, title: appendLines(holder.fields.title, part.fields.title) },
  };
}

function inherit(part: OpenItem, parent: OpenItem): OpenItem['fields'] {
  const fields = { ...part.fields };
  for (const field of SHARED) if (isBlank(fields[field])) fields[field] = parent.fields[field];
  if (fillsNothing(parent)) fields.title = ledIn(parent.fields.title, part.fields.title);
  return fields;
}

/** «Обеспечить:» before «построить школу», in each language that has both. */
function ledIn(lead: FieldText, title: FieldText): FieldText {
  const together = (above: string, below: string): string =>
    above === '' || below === '' ? below || '' : `${above.replace(/[:.;,\s]+$/, '')}: ${below}`;
  const single = anyText(title) === title.either;
  return {
    ru: together(lead.ru, title.ru),
    kk: together(lead.kk, title.kk),
    either: single ? together(anyText(lead), title.either) : title.either,
  };
}
