import type { Rating } from '@zholdau/domain';
import type { ReportView } from '../api/types.js';
import { sameWords, type DraftWords } from './draft-words.js';
import type { TypedEvidence } from './typed-evidence.js';

/** The body's own rating as it is being chosen. */
export interface Self {
  rating: Rating | null;
  words: string;
}

/** A piece of evidence that the server does not have yet. Its id is the key it is sent with, in every attempt. */
export type Addition = { id: string; refused: string | null } & (
  { kind: 'file'; name: string; mediaType: string; size: number } | { kind: 'typed'; evidence: TypedEvidence }
);

/** A request that was sent and whose answer is not known; it is sent again unchanged, under the same key. */
export interface Attempt {
  key: string;
  version: number | null;
}

/** Why the report stays on the device although the server was reached. */
export type Trouble =
  { kind: 'conflict'; theirs: ReportView } | { kind: 'refused'; status: number; code: string; detail: string };

/** A report as it is written on this device by one person in one seat, until the server has all of it. */
export interface KeptReport {
  /** Person and period; see {@link keptId}. */
  id: string;
  personId: string;
  seatId: string;
  /** The body of the seat; null: a seat of no body. */
  bodyId: string | null;
  itemId: string;
  checkpointId: string;
  /** Number of the item, for lists. */
  number: string;
  words: DraftWords;
  /** The words one began with: as long as they stand there is nothing to send. */
  start: DraftWords;
  /** The draft of the server that the words are written on; null: there was none. */
  base: { reportId: string; version: number; words: DraftWords } | null;
  additions: readonly Addition[];
  self: Self;
  /** The person has handed it in: it leaves as soon as the server can be reached. */
  wanted: boolean;
  saving: (Attempt & { words: DraftWords }) | null;
  handing: (Attempt & { reportId: string }) | null;
  trouble: Trouble | null;
  /** Of the clock of the device. */
  changedAt: string;
}

/** A report that left this device: nothing of its content stays. */
export interface SentNote {
  id: string;
  personId: string;
  itemId: string;
  number: string;
  /** When the server took it. */
  sentAt: string;
}

export type Standing = 'clean' | 'kept' | 'queued' | 'conflict' | 'refused';

export const keptId = (personId: string, checkpointId: string): string => `${personId} ${checkpointId}`;

/** Whether the words differ from what the server is known to have. */
export function wordsUnsent({ base, start, words, saving, wanted, additions }: KeptReport): boolean {
  if (saving !== null) return true;
  if (base !== null) return !sameWords(words, base.words);
  return wanted || additions.length > 0 || !sameWords(words, start);
}

/** Whether something of the report is on this device only. */
export function isUnsent(report: KeptReport): boolean {
  return report.wanted || report.additions.length > 0 || wordsUnsent(report);
}

/** Nothing is left that would be lost with the device; a rating that was chosen is still wanted by the open form. */
export const isSpent = (report: KeptReport): boolean => !isUnsent(report) && report.self.rating === null;

/** What a reader is told about it. */
export function standingOf(report: KeptReport): Standing {
  if (report.trouble !== null) return report.trouble.kind;
  if (report.wanted) return 'queued';
  return isUnsent(report) ? 'kept' : 'clean';
}

/** May leave by itself: a person has to look at a conflict or a refusal first. */
export const maySend = (report: KeptReport): boolean => report.trouble === null && isUnsent(report);
