import type { SubstitutionCard, SubstitutionChoices } from '@zholdau/identity';
import { PersonRef, SeatRef, toPersonRef, toSeatRef } from '../directory/refs.view.js';

export class SubstitutionView {
  id!: string;
  state!: 'current' | 'future' | 'past' | 'revoked';
  seat!: SeatRef;
  /** Who holds the seat on the first day. */
  holder!: PersonRef | null;
  substitute!: PersonRef;
  /** First and last day, YYYY-MM-DD, both inclusive. */
  fromOn!: string;
  toOn!: string;
  reason!: string;
  orderNumber!: string;
  setBy!: PersonRef | null;
  setAt!: string | null;
  revokedBy!: PersonRef | null;
  revokedAt!: string | null;
  mayRevoke!: boolean;
}

export class SubstitutedSeatView {
  seat!: SeatRef;
  holder!: PersonRef | null;
}

export class SubstitutionChoicesView {
  seats!: SubstitutedSeatView[];
  people!: PersonRef[];
}

export const toSubstitutionView = (card: SubstitutionCard): SubstitutionView => ({
  id: card.id,
  state: card.state,
  seat: toSeatRef(card.seat),
  holder: card.holder && toPersonRef(card.holder),
  substitute: toPersonRef(card.substitute),
  fromOn: card.fromOn,
  toOn: card.toOn,
  reason: card.reason,
  orderNumber: card.orderNumber,
  setBy: card.setBy && toPersonRef(card.setBy),
  setAt: card.setAt?.toISOString() ?? null,
  revokedBy: card.revokedBy && toPersonRef(card.revokedBy),
  revokedAt: card.revokedAt?.toISOString() ?? null,
  mayRevoke: card.mayRevoke,
});

export const toSubstitutionChoicesView = ({ seats, people }: SubstitutionChoices): SubstitutionChoicesView => ({
  seats: seats.map(({ seat, holder }) => ({ seat: toSeatRef(seat), holder: holder && toPersonRef(holder) })),
  people: people.map(toPersonRef),
});
