/** What in a sentence speaks for or against its being an instruction; a closed list. */
export const SIGNAL_CODES = [
  'performative',
  'request',
  'reported',
  'modal',
  'duty',
  'passive_duty',
  'task',
  'imperative',
  'optative',
  'addressed_infinitive',
  'infinitive',
  'weak_modal',
  'expectation',
  'decision',
  'prohibition',
  'question',
  'past',
  'own_past',
  'negated',
  'reflection',
  'principle',
  'forecast',
  'others_opinion',
  'subordinate',
  'own_duty',
  'wish',
] as const;
export type SignalCode = (typeof SIGNAL_CODES)[number];

/** One signal found: its weight in log-odds (above zero speaks for an instruction) and the words that gave it. */
export interface Signal {
  readonly code: SignalCode;
  readonly weight: number;
  readonly words: string;
}

/** How a sentence that shows no signal stands: one in eight sentences of an Address instructs. */
export const NO_SIGNAL = -2;

/** From this score on a sentence counts as an instruction. */
export const INSTRUCTION_SCORE = 0.5;

/** The share, 0 to 1 with two digits, that the signals give together. */
export function scoreOf(signals: readonly Signal[]): number {
  const odds = signals.reduce((sum, { weight }) => sum + weight, NO_SIGNAL);
  return Math.round(100 / (1 + Math.exp(-odds))) / 100;
}
