import type { Role } from '../access/actor.js';
import { regionMayExtend, type Level, type Origin } from './origin.js';

/** How a proposal to take a period off control ended; `kept`: additional control. */
export const REMOVAL_STATES = ['pending', 'removed', 'returned', 'kept'] as const;
export type RemovalState = (typeof REMOVAL_STATES)[number];

/** Who takes a period off control inside the region: the coordinator or the akim, or a higher seat on a proposal. */
export type Remover = 'coordinator' | 'leadership';
export type Removers = Readonly<Record<`removal.decider.${Level}`, Remover>>;

/**
 * Whether a higher body decides on taking an item off control.
 *
 * For origins above the region always; for the others the setting of the level
 * says. Then the coordinator proposes, and the akim or the chief of staff records
 * the decision of the competent body with its number and date.
 *
 * Source: Regulation of the Government, p. 140: removal only by whoever gave the instruction.
 */
export function higherBodyRemoves(origin: Origin, level: Level, settings: Removers): boolean {
  return !regionMayExtend(origin) || settings[`removal.decider.${level}`] === 'leadership';
}

/** The seats that take a period off control. */
export function removersOf(higher: boolean): readonly Role[] {
  return higher ? ['akim', 'chief_of_staff'] : ['coordinator', 'akim'];
}
