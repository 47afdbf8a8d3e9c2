import type { ReportView } from '../../api/types.js';

/** What a person writes in a report, without its evidence. */
export interface DraftWords {
  text: string;
  percent: number;
  delayReason: string;
  nextStep: string;
}

const FIELDS = ['text', 'percent', 'delayReason', 'nextStep'] as const;

export function wordsOf(report: ReportView): DraftWords {
  const { text, percent, delayReason, nextStep } = report;
  return { text, percent, delayReason, nextStep };
}

export function sameWords(a: DraftWords, b: DraftWords): boolean {
  return FIELDS.every((field) => a[field] === b[field]);
}

export function isLocalDraft(value: unknown): value is DraftWords {
  if (typeof value !== 'object' || value === null) return false;
  const draft = value as Record<string, unknown>;
  return FIELDS.every((field) => typeof draft[field] === (field === 'percent' ? 'number' : 'string'));
}
