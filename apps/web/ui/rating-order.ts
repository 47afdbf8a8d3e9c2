import type { Rating } from '@zholdau/domain';

/** As people choose: the best first. */
export const RATING_ORDER: readonly Rating[] = ['done', 'partly', 'not_done'];
