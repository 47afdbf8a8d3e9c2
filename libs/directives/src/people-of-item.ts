import type { NewNotice } from '@zholdau/notifications';
import type { ItemAtHand } from './item-at-hand.js';

/** Everybody an item lies with: executor and head of the lead, the executors of the others. */
export function peopleOf(item: Pick<ItemAtHand, 'leadBodyId' | 'bodyIds'>): NewNotice['to'] {
  return [
    { bodyId: item.leadBodyId, as: 'both' },
    ...item.bodyIds.filter((id) => id !== item.leadBodyId).map((bodyId) => ({ bodyId, as: 'executor' }) as const),
  ];
}
