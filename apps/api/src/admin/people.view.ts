import type { Locale } from '@zholdau/domain';
import type { PersonCard } from '@zholdau/identity';
import { SeatRef, toSeatRef } from '../directory/refs.view.js';

export class PersonView {
  id!: string;
  version!: number;
  email!: string;
  nameRu!: string;
  nameKk!: string;
  locale!: Locale;
  disabledAt!: string | null;
  invited!: 'accepted' | 'waiting' | 'none';
  seats!: SeatRef[];
}

export const toPersonView = (person: PersonCard): PersonView => ({
  id: person.id,
  version: person.version,
  email: person.email,
  nameRu: person.nameRu,
  nameKk: person.nameKk,
  locale: person.locale,
  disabledAt: person.disabledAt?.toISOString() ?? null,
  invited: person.invited,
  seats: person.seats.map(toSeatRef),
});
