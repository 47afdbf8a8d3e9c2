import { mayOf, type Locale, type Role } from '@zholdau/domain';
import type { LinkOwner, SessionPicture, SignedIn } from '@zholdau/identity';
import { AddressRef, RegionRef, SeatRef, toRegionRef, toSeatRef } from '../directory/refs.view.js';

export class SessionPerson {
  id!: string;
  email!: string;
  nameRu!: string;
  nameKk!: string;
  locale!: Locale;
}

export class SessionView {
  /** Goes into the X-CSRF-Token header of every change. */
  csrf!: string;
  person!: SessionPerson;
  /** The seat the person acts in; null for somebody who holds none. */
  seat!: SeatRef | null;
  seats!: SeatRef[];
  role!: Role | null;
  region!: RegionRef;
  /** Actions of the whole application that the person may do: plan.import, item.create, admin … */
  may!: string[];
  addresses!: AddressRef[];
  today!: string;
  now!: string;
  demo!: boolean;
  /** Notices not yet read. */
  unread!: number;
}

/** The request was taken; whether a letter leaves is not said. */
export class AcceptedView {
  accepted!: boolean;
}

export class PasswordTokenView {
  purpose!: 'invitation' | 'password_reset';
  email!: string;
  nameRu!: string;
  nameKk!: string;
}

export function toSessionView(visitor: SignedIn, picture: SessionPicture, unread: number): SessionView {
  const { id, email, nameRu, nameKk, locale } = visitor.person;
  const seats = picture.seats.map(toSeatRef);
  return {
    csrf: visitor.csrf,
    person: { id, email, nameRu, nameKk, locale },
    seat: seats.find((seat) => seat.id === visitor.actor?.seatId) ?? null,
    seats,
    role: visitor.actor?.role ?? null,
    region: toRegionRef(picture.region),
    may: visitor.actor ? mayOf(visitor.actor) : [],
    addresses: picture.addresses.map(({ id: addressId, year, deliveredOn, titles }) => ({
      id: addressId,
      year,
      deliveredOn,
      titles,
    })),
    today: picture.today,
    now: picture.now.toISOString(),
    demo: picture.demo,
    unread,
  };
}

export const toPasswordTokenView = ({ purpose, email, nameRu, nameKk }: LinkOwner): PasswordTokenView => ({
  purpose,
  email,
  nameRu,
  nameKk,
});
