import type { Rating, RatingGap } from '@zholdau/domain';
import type { RatedReportRow, RatingGapOfBody } from '@zholdau/reporting';
import type { BodyRef, PersonRef, Texts } from '../directory/refs.view.js';

/** How one agency rates its own work against what the coordinator found. */
export class RatingGapView {
  body!: BodyRef;
  decided!: number;
  overstated!: number;
  same!: number;
  understated!: number;
}

export class RatedReportView {
  reportId!: string;
  itemId!: string;
  number!: string;
  titles!: Texts;
  period!: string;
  body!: BodyRef;
  self!: Rating;
  selfWords!: string;
  verdict!: Rating;
  gap!: RatingGap;
  state!: 'accepted' | 'returned';
  decidedAt!: string;
  decidedBy!: PersonRef | null;
}

export const toRatingGapView = ({ body, decided, overstated, same, understated }: RatingGapOfBody): RatingGapView => ({
  body,
  decided,
  overstated,
  same,
  understated,
});

export const toRatedReportView = (row: RatedReportRow): RatedReportView => ({
  reportId: row.reportId,
  itemId: row.itemId,
  number: row.number,
  titles: row.titles,
  period: row.period,
  body: row.body,
  self: row.self,
  selfWords: row.selfWords,
  verdict: row.verdict,
  gap: row.gap,
  state: row.state,
  decidedAt: row.decidedAt.toISOString(),
  decidedBy: row.decidedBy,
});
