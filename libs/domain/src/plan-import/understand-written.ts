import type { LocalDate } from '../calendar/local-date.js';
import type { DeadlineReading } from '../deadlines/reading.js';
import type { Texts } from '../names.js';
import { chooseLead } from './choose-lead.js';
import { cleanCell } from './clean-cell.js';
import { doubt, wrong, type Doubt } from './doubt.js';
import type { ExecutorMark } from './executor-marks.js';
import type { PlanRow } from './plan-fields.js';
import type { ReadPhrase } from './deadline-terms.js';
import { readDeadlineCell } from './read-deadline-cell.js';
import { rowKey } from './row-key.js';
import { splitExecutors, type ExecutorMention } from './split-executors.js';
import type { PlanLanguage } from './text-language.js';
import { textDoubts, unpaired } from './understand-row.js';

/** An executor as the cell names it; nobody is looked up. */
export interface WrittenExecutor {
  readonly name: string;
  readonly role: 'lead' | 'co';
  readonly marks: readonly ExecutorMark[];
  /** The single names of a list that shares one noun; empty for one name. */
  readonly members: readonly string[];
}

/** A row of a plan as it reads by itself, without directory, plan or database. */
export interface WrittenRow {
  readonly row: PlanRow;
  readonly titles: Texts;
  readonly completionForms: Texts;
  readonly deadline: DeadlineReading | null;
  /** Each term of a cell that holds several; empty otherwise. */
  readonly deadlines: readonly DeadlineReading[];
  readonly executors: readonly WrittenExecutor[];
  readonly doubts: readonly Doubt[];
}

/** What the words of a plan are read with. */
export interface WordRules {
  readonly planOn: LocalDate;
  readonly read: ReadPhrase;
  /** The language that is taken where a row has both. */
  readonly language: PlanLanguage;
}

/** All rows of a plan by their own words; a number or a title that stands twice is in doubt in its second place. */
export function understandWritten(rows: readonly PlanRow[], rules: WordRules): readonly WrittenRow[] {
  const plan = {
    numbered: rows.filter(({ number }) => number !== '').length > rows.length / 2,
    sectioned: rows.some(({ sections }) => sections.length > 0),
  };
  const seen = new Set<string>();
  return rows.map((row) => {
    const titles = both(row.raw.titleRu, row.raw.titleKk);
    const completionForms = both(row.raw.completionFormRu, row.raw.completionFormKk);
    const term = readDeadlineCell(both(row.raw.deadlineRu, row.raw.deadlineKk), rules.planOn, rules.read);
    const carriers = readExecutors(both(row.raw.executorsRu, row.raw.executorsKk), rules.language);
    const key = rowKey(row.number, titles);
    const doubts = [
      ...row.doubts,
      ...textDoubts({ number: row.number, titles, completionForms, sections: row.sections }, plan),
      ...(seen.has(key) && key !== '' ? [repeated(row.number)] : []),
      ...term.doubts,
      ...unpaired(completionForms, term),
      ...carriers.doubts,
    ];
    seen.add(key);
    return {
      row,
      titles,
      completionForms,
      deadline: term.reading,
      deadlines: term.terms,
      executors: carriers.executors,
      doubts,
    };
  });
}

const both = (ru: string, kk: string): Texts => ({ ru: cleanCell(ru), kk: cleanCell(kk) });

const repeated = (number: string): Doubt =>
  number === '' ? wrong('title', 'title_repeated') : wrong('number', 'number_repeated', { number });

function readExecutors(
  words: Texts,
  language: PlanLanguage,
): { readonly executors: readonly WrittenExecutor[]; readonly doubts: readonly Doubt[] } {
  const lists = byList(splitExecutors(language === 'kk' ? words.kk || words.ru : words.ru || words.kk));
  if (lists.length === 0) return { executors: [], doubts: [wrong('executors', 'executors_missing')] };
  const leadAt = chooseLead(lists.map(([first]) => first!));
  const executors = lists.map((list, at): WrittenExecutor => {
    const [{ written, marks }] = list as [ExecutorMention];
    const members = list.length > 1 ? list.map(({ name }) => name) : [];
    return { name: written, role: at === leadAt ? 'lead' : 'co', marks, members };
  });
  const conveners = executors.filter(({ marks }) => marks.includes('convener'));
  return {
    executors,
    doubts: [
      ...(leadAt === null ? [wrong('executors', 'lead_missing')] : []),
      ...(conveners.length > 1 ? [doubt('executors', 'two_conveners', { name: conveners[0]!.name })] : []),
    ],
  };
}

/** Names of one list together, every other name alone. */
function byList(mentions: readonly ExecutorMention[]): readonly (readonly ExecutorMention[])[] {
  const lists: ExecutorMention[][] = [];
  for (const mention of mentions) {
    const last = lists.at(-1);
    if (last && mention.listed && last[0]!.listed && last[0]!.written === mention.written) last.push(mention);
    else lists.push([mention]);
  }
  return lists;
}
