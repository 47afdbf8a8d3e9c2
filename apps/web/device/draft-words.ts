import type { ReportView } from '../api/types.js';

/** Numbers of indicators by indicator and period; null: taken out. */
export type DraftFacts = Readonly<Record<string, number | null>>;

/** What a person writes in a report, without its evidence. */
export interface DraftWords {
  text: string;
  percent: number;
  delayReason: string;
  nextStep: string;
  facts: DraftFacts;
}

const FIELDS = ['text', 'percent', 'delayReason', 'nextStep'] as const;

export const factKey = (indicatorId: string, period: string): string => `${indicatorId} ${period}`;

export const NO_WORDS: DraftWords = { text: '', percent: 0, delayReason: '', nextStep: '', facts: {} };

export function wordsOf(report: ReportView): DraftWords {
  const { text, percent, delayReason, nextStep } = report;
  const facts = Object.fromEntries(
    report.facts.map(({ indicatorId, period, value }) => [factKey(indicatorId, period), value]),
  );
  return { text, percent, delayReason, nextStep, facts };
}

/** The same as the API takes it. */
export function draftBody({ facts, ...words }: DraftWords) {
  const list = Object.entries(facts).map(([key, value]) => {
    const [indicatorId = '', period = ''] = key.split(' ');
    return { indicatorId, period, value };
  });
  return { ...words, ...(list.length === 0 ? {} : { facts: list }) };
}

export function sameWords(a: DraftWords, b: DraftWords): boolean {
  return FIELDS.every((field) => a[field] === b[field]) && sameFacts(a.facts, b.facts);
}

/** A number that was taken out is the same as one that never was. */
function sameFacts(a: DraftFacts, b: DraftFacts): boolean {
  return [...Object.keys(a), ...Object.keys(b)].every((key) => (a[key] ?? null) === (b[key] ?? null));
}
