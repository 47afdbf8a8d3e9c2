import { BadInputError, RuleViolationError } from '../errors.js';

/** How far the work of a period came, worst first. */
export const RATINGS = ['not_done', 'partly', 'done'] as const;
export type Rating = (typeof RATINGS)[number];

/** What an agency says of its own work when it hands a report in. */
export interface SelfRating {
  readonly rating: Rating;
  /** What is left, where not all is done. */
  readonly words: string;
}

/** What a verdict rests on: a piece of the evidence, the report itself, an act, a visit, a data system. */
export const SOURCE_KINDS = ['evidence', 'report', 'act', 'visit', 'system'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export interface VerdictSource {
  readonly kind: SourceKind;
  readonly evidenceId?: string | null;
  readonly words?: string;
}

/** The coordinator's own rating of the same work, with what it rests on. */
export interface Verdict {
  readonly rating: Rating;
  readonly source: VerdictSource;
}

/**
 * Whether an agency's rating says enough.
 *
 * @throws BadInputError `rating_words_missing` when something is left undone and no words say what
 */
export function checkSelfRating({ rating, words }: SelfRating): void {
  if (rating !== 'done' && words.trim() === '') throw new BadInputError('rating_words_missing');
}

/**
 * Whether a verdict quotes what it rests on and agrees with the decision it stands beside.
 *
 * A report may be returned on its own words alone; it is never accepted on them, for then the agency would be its own
 * witness.
 *
 * Source: U8: the verdict must quote a source.
 *
 * @param evidenceIds the evidence of the report decided
 * @throws BadInputError `verdict_source_missing`
 * @throws RuleViolationError `verdict_not_done`, `verdict_on_own_words`
 */
export function checkVerdict(
  { rating, source }: Verdict,
  decision: 'accept' | 'return',
  evidenceIds: readonly string[],
): void {
  const { kind, evidenceId, words = '' } = source;
  if (kind === 'evidence' && !(evidenceId && evidenceIds.includes(evidenceId)))
    throw new BadInputError('verdict_source_missing');
  if (kind !== 'evidence' && kind !== 'report' && words.trim() === '')
    throw new BadInputError('verdict_source_missing');
  if (decision === 'return') return;
  if (rating === 'not_done') throw new RuleViolationError('verdict_not_done');
  if (kind === 'report') throw new RuleViolationError('verdict_on_own_words');
}

/** How an agency's rating stands to the verdict. */
export const RATING_GAPS = ['overstated', 'same', 'understated'] as const;
export type RatingGap = (typeof RATING_GAPS)[number];

/** Which way an agency's rating of its own work differs from the coordinator's. */
export function ratingGap(self: Rating, verdict: Rating): RatingGap {
  const steps = RATINGS.indexOf(self) - RATINGS.indexOf(verdict);
  if (steps === 0) return 'same';
  return steps > 0 ? 'overstated' : 'understated';
}
