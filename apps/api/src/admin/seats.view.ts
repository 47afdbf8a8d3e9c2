import type { SeatCard, Vacancies } from '@zholdau/identity';
import { BodyRef, PersonRef, SeatRef, toBodyRef, toPersonRef, toSeatRef } from '../directory/refs.view.js';

export class ChargesView {
  bodyIds!: string[];
  directiveIds!: string[];
}

export class SeatView extends SeatRef {
  holder!: PersonRef | null;
  /** First day of the present holder. */
  since!: string | null;
  closedAt!: string | null;
  charges!: ChargesView;
}

export class BodyVacancyView {
  body!: BodyRef;
  missing!: ('head' | 'executor')[];
}

export class VacanciesView {
  seats!: SeatView[];
  bodies!: BodyVacancyView[];
}

export const toSeatView = (seat: SeatCard): SeatView => ({
  ...toSeatRef(seat),
  holder: seat.holder && toPersonRef(seat.holder),
  since: seat.since,
  closedAt: seat.closedAt?.toISOString() ?? null,
  charges: { bodyIds: [...seat.charges.bodyIds], directiveIds: [...seat.charges.directiveIds] },
});

export const toVacanciesView = ({ seats, bodies }: Vacancies): VacanciesView => ({
  seats: seats.map(toSeatView),
  bodies: bodies.map(({ body, missing }) => ({ body: toBodyRef(body), missing: [...missing] })),
});
