import { NotAllowedError, RuleViolationError } from '../errors.js';
import type { Actor } from './actor.js';
import { addressSentences, type AddressActions } from './address.js';
import { administrationSentences, type AdministrationActions } from './administration.js';
import { disputeSentences, type DisputeActions } from './disputes.js';
import { indicatorSentences, type IndicatorActions } from './indicators.js';
import { extensionSentences, type ExtensionActions } from './extensions.js';
import { itemSentences, type ItemActions } from './items.js';
import { partSentences, type PartActions } from './parts.js';
import { planSentences, type PlanActions } from './plans.js';
import { recheckSentences, type RecheckActions } from './rechecks.js';
import type { Sentence } from './sentence.js';
import { substitutionSentences, type SubstitutionActions } from './substitutions.js';
import { talkSentences, type TalkActions } from './talk.js';

/** Every action of the system with what it is done to; a word adds its own. */
export interface Actions
  extends
    AddressActions,
    AdministrationActions,
    DisputeActions,
    ExtensionActions,
    IndicatorActions,
    ItemActions,
    PartActions,
    PlanActions,
    RecheckActions,
    SubstitutionActions,
    TalkActions {}
export type Action = keyof Actions & string;

type AnySentence = Sentence<Action, never>;
type SubjectOf<A extends Action> = Actions[A] extends undefined ? [] : [subject: Actions[A]];

/** The whole table of access: what no sentence grants is forbidden. */
export const SENTENCES: readonly AnySentence[] = [
  ...administrationSentences,
  ...itemSentences,
  ...disputeSentences,
  ...indicatorSentences,
  ...extensionSentences,
  ...partSentences,
  ...planSentences,
  ...addressSentences,
  ...talkSentences,
  ...recheckSentences,
  ...substitutionSentences,
] as readonly AnySentence[];

/** Whether the actor may do this now; buttons and services ask the same question. */
export function can<A extends Action>(actor: Actor, action: A, ...subject: SubjectOf<A>): boolean {
  return refusalOf(actor, action, subject[0]) === null;
}

/**
 * Lets the actor pass or says why not.
 *
 * @throws NotAllowedError `not_allowed` when no sentence grants the action to this actor
 * @throws RuleViolationError with the code of the rule that does not hold
 */
export function demand<A extends Action>(actor: Actor, action: A, ...subject: SubjectOf<A>): void {
  const code = refusalOf(actor, action, subject[0]);
  if (code === 'not_allowed') throw new NotAllowedError('not_allowed', { action });
  if (code !== null) throw new RuleViolationError(code, { action });
}

/** Actions without a subject that the actor may do: what a menu shows. */
export function mayOf(actor: Actor): Action[] {
  const plain = SENTENCES.filter(({ roles, whose, rules }) => roles.includes(actor.role) && !whose && !rules);
  return [...new Set(plain.map(({ action }) => action))];
}

/** null when allowed, `not_allowed`, or the code of the first rule that fails in every sentence that grants it. */
export function refusalOf(actor: Actor, action: Action, subject: unknown): string | null {
  const granted = SENTENCES.filter(
    (line) =>
      line.action === action && line.roles.includes(actor.role) && (line.whose?.(subject as never, actor) ?? true),
  );
  const failures = granted.map(
    (line) => line.rules?.find((rule) => !rule.holds(subject as never, actor))?.code ?? null,
  );
  if (failures.includes(null)) return null;
  return failures[0] ?? 'not_allowed';
}
