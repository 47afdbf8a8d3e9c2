import { chooseLead } from './choose-lead.js';
import type { ExecutorMark } from './executor-marks.js';
import { splitExecutors } from './split-executors.js';

/** An executor of an item as its plan names it. */
export interface ExecutorToWrite {
  readonly name: string;
  readonly role: 'lead' | 'co';
  readonly marks: readonly ExecutorMark[];
}

/**
 * The cell that reads back as these executors in their roles.
 *
 * The order stays where it tells the lead by itself; else the lead stands first, and is called the convener where marks of
 * others would still lead. Names that commas would cut stand in lines of their own.
 */
export function writeExecutors(executors: readonly ExecutorToWrite[], word: (mark: ExecutorMark) => string): string {
  const written = inOrder(executors).map(({ name, marks }) => ({
    name,
    text: [name, ...marks.map((mark) => `(${word(mark)})`)].join(' '),
  }));
  const line = written.map(({ text }) => text).join(', ');
  const back = splitExecutors(line);
  const clear = back.length === written.length && back.every(({ name }, at) => name === written[at]!.name);
  return clear ? line : written.map(({ text }) => text).join(';\n');
}

function inOrder(executors: readonly ExecutorToWrite[]): readonly ExecutorToWrite[] {
  const lead = executors.find(({ role }) => role === 'lead');
  const leads = (list: readonly ExecutorToWrite[]): boolean =>
    list[chooseLead(list.map(({ marks }) => ({ marks, co: false }))) ?? -1] === lead;
  if (!lead || leads(executors)) return executors;
  const others = executors.filter((one) => one !== lead);
  const first = [lead, ...others];
  return leads(first) ? first : [{ ...lead, marks: ['convener', ...lead.marks] }, ...others];
}
