import { BadInputError, RuleViolationError } from '../errors.js';
import { isBetter, type Colour } from './colour.js';

/** A colour that a person gave in place of the computed one. */
export interface Judgement {
  readonly colour: Colour;
  /** What was computed when it was given. */
  readonly computed: Colour;
  readonly reason: string;
}

/** A reason that says something. */
export const SHORTEST_COLOUR_REASON = 10;

/**
 * The colour that is shown. A person's word holds for the computed colour it was given on: when another is computed, it
 * is over. A new report with a fact ends it too; that is written down when the report is handed in.
 */
export function colourInForce(computed: Colour, judgement: Judgement | null): Colour {
  return judgement !== null && judgement.computed === computed ? judgement.colour : computed;
}

/**
 * Lets a person's colour pass: worse freely, better only with a reason that everybody reads (U11).
 *
 * @throws RuleViolationError `colour_as_computed` when there is nothing to change
 * @throws BadInputError `colour_reason_missing`
 */
export function checkJudgement({ colour, computed, reason }: Judgement): void {
  if (colour === computed) throw new RuleViolationError('colour_as_computed');
  if (isBetter(colour, computed) && reason.trim().length < SHORTEST_COLOUR_REASON) {
    throw new BadInputError('colour_reason_missing', { shortest: SHORTEST_COLOUR_REASON });
  }
}
