import { BadInputError } from '@zholdau/domain';

/** A reason that says something. */
export const SHORTEST_REASON = 10;

/** @throws BadInputError `reason_too_short` */
export function requireReason(reason: string): void {
  if (reason.trim().length < SHORTEST_REASON)
    throw new BadInputError('reason_too_short', { shortest: SHORTEST_REASON });
}
