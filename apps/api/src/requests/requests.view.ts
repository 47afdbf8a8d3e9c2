import type { RequestRow } from '@zholdau/reporting';
import type { Names, PersonRef, Texts } from '../directory/refs.view.js';

export class RequestView {
  id!: string;
  itemId!: string;
  itemNumber!: string;
  itemTitles!: Texts;
  text!: string;
  askedBy!: PersonRef;
  askedSeatTitles!: Names;
  askedAt!: string;
  answer!: string | null;
  answeredBy!: PersonRef | null;
  answeredAt!: string | null;
}

export const toRequestView = (row: RequestRow): RequestView => ({
  id: row.id,
  itemId: row.itemId,
  itemNumber: row.itemNumber,
  itemTitles: row.itemTitles,
  text: row.text,
  askedBy: row.askedBy,
  askedSeatTitles: row.askedSeatTitles,
  askedAt: row.askedAt.toISOString(),
  answer: row.answer,
  answeredBy: row.answeredBy,
  answeredAt: row.answeredAt?.toISOString() ?? null,
});
