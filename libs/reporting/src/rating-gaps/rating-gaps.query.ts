import { Injectable } from '@nestjs/common';
import {
  demand,
  endOfDay,
  instantAt,
  type Actor,
  type LocalDate,
  type Rating,
  type RatingGap,
  type Texts,
} from '@zholdau/domain';
import { Transactions } from '@zholdau/persistence';
import { bodyRefSql, personRefSql, type BodyRef, type PersonRef } from '../refs.js';
import { SqlParams } from '../sql-params.js';

/** What narrows the report on the gap between the two ratings; days are those of the decision, both inclusive. */
export interface RatingGapFilter {
  readonly addressId?: string;
  readonly bodyId?: string;
  readonly gap?: RatingGap;
  readonly from?: LocalDate;
  readonly to?: LocalDate;
}

export interface RatingGapCounts {
  readonly decided: number;
  readonly overstated: number;
  readonly same: number;
  readonly understated: number;
}

export interface RatingGapOfBody extends RatingGapCounts {
  readonly body: BodyRef;
}

/** One decided report with both ratings. */
export interface RatedReportRow {
  readonly reportId: string;
  readonly itemId: string;
  readonly number: string;
  readonly titles: Texts;
  readonly period: string;
  readonly body: BodyRef;
  readonly self: Rating;
  readonly selfWords: string;
  readonly verdict: Rating;
  readonly gap: RatingGap;
  readonly state: 'accepted' | 'returned';
  readonly decidedAt: Date;
  readonly decidedBy: PersonRef | null;
}

/** The most rows of one list; the counts say when there are more. */
const MOST_ROWS = 500;

const RANK = (rating: string): string => `array_position(ARRAY['not_done', 'partly', 'done'], ${rating})`;
/** The twin of ratingGap in the rules. */
const GAP = `CASE sign(${RANK('r.self_rating')} - ${RANK('r.verdict')})
  WHEN 1 THEN 'overstated' WHEN 0 THEN 'same' ELSE 'understated' END`;

const COUNTS = `count(*)::int AS decided, count(*) FILTER (WHERE rated.gap = 'overstated')::int AS overstated,
  count(*) FILTER (WHERE rated.gap = 'same')::int AS same, count(*) FILTER (WHERE rated.gap = 'understated')::int AS understated`;

/** How agencies rate their own work against what the coordinator found; each number is the length of its list. */
@Injectable()
export class RatingGapsQuery {
  constructor(private readonly transactions: Transactions) {}

  /** Bodies with the most overstated reports first. */
  byBody(actor: Actor, filter: RatingGapFilter): Promise<RatingGapOfBody[]> {
    demand(actor, 'rating-gap.read');
    const params = new SqlParams();
    const rated = ratedSql(params, filter);
    return this.transactions.asActor(actor, (tx) =>
      tx.query<RatingGapOfBody[]>(
        `SELECT ${bodyRefSql('b')} AS body, ${COUNTS} FROM (${rated}) rated JOIN body b ON b.id = rated.body_id
         GROUP BY b.id ORDER BY overstated DESC, decided DESC, b.name_ru`,
        params.values,
      ),
    );
  }

  /** The newest decision first. */
  reports(actor: Actor, filter: RatingGapFilter): Promise<RatedReportRow[]> {
    demand(actor, 'rating-gap.read');
    const params = new SqlParams();
    const rated = ratedSql(params, filter);
    return this.transactions.asActor(actor, (tx) =>
      tx.query<RatedReportRow[]>(
        `SELECT rated.id AS "reportId", i.id AS "itemId", i.number,
           jsonb_build_object('ru', i.title_ru, 'kk', i.title_kk) AS titles, c.period, ${bodyRefSql('b')} AS body,
           rated.self_rating AS self, rated.self_rating_words AS "selfWords", rated.verdict, rated.gap, rated.state,
           rated.decided_at AS "decidedAt", ${personRefSql('decider')} AS "decidedBy"
         FROM (${rated}) rated
         JOIN action_item i ON i.id = rated.item_id
         JOIN checkpoint c ON c.id = rated.checkpoint_id
         JOIN body b ON b.id = rated.body_id
         LEFT JOIN person decider ON decider.id = rated.decided_by
         ORDER BY rated.decided_at DESC, rated.id LIMIT ${MOST_ROWS}`,
        params.values,
      ),
    );
  }
}

function ratedSql(params: SqlParams, { addressId, bodyId, gap, from, to }: RatingGapFilter): string {
  const where = ['r.verdict IS NOT NULL', 'r.self_rating IS NOT NULL'];
  if (bodyId) where.push(`r.body_id = ${params.add(bodyId)}::uuid`);
  if (from) where.push(`r.decided_at >= ${params.add(instantAt(from, 0))}::timestamptz`);
  if (to) where.push(`r.decided_at < ${params.add(endOfDay(to))}::timestamptz`);
  if (gap) where.push(`${GAP} = ${params.add(gap)}`);
  if (addressId) {
    where.push(`EXISTS (SELECT FROM action_item i JOIN plan p ON p.id = i.plan_id
      WHERE i.id = r.item_id AND p.address_id = ${params.add(addressId)}::uuid)`);
  }
  return `SELECT r.*, ${GAP} AS gap FROM progress_report r WHERE ${where.join(' AND ')}`;
}
