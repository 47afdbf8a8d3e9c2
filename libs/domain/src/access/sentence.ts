import type { Actor, Role } from './actor.js';

/** A rule of the work that may forbid to anyone what a sentence grants; its code finds the words for people. */
export interface WorkRule<S> {
  readonly code: string;
  readonly holds: (subject: S, actor: Actor) => boolean;
}

/**
 * One line of the table of access: who may do what, to whose things, and under which rules of the work.
 *
 * Whoever no sentence grants the action is not allowed (403); whoever is granted
 * it while a rule does not hold breaks a rule (409).
 */
export interface Sentence<A extends string, S> {
  /** The sentence as people say it; it stands in docs/access.md. */
  readonly says: string;
  readonly roles: readonly Role[];
  readonly action: A;
  /** Whether the thing is theirs to act on; absent: any they can see. */
  readonly whose?: (subject: S, actor: Actor) => boolean;
  readonly rules?: readonly WorkRule<S>[];
}

/** The sentences of one word: each action with the subject it needs. */
export type Sentences<Subjects> = readonly { [A in keyof Subjects & string]: Sentence<A, Subjects[A]> }[keyof Subjects &
  string][];

/** An action on nothing in particular: creating, importing, opening a page. */
export type NoSubject = undefined;
