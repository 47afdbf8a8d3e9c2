import { Injectable } from '@nestjs/common';
import { can, demand, NotFoundError, type Actor, type LocalDate, type Texts } from '@zholdau/domain';
import { reportersSql, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { bodyRefSql, personRefSql, type BodyRef, type PersonRef } from '../refs.js';

/** What became of the samples of a draw that the reader sees; each number has its list. */
export interface RecheckCounts {
  readonly drawn: number;
  readonly waiting: number;
  readonly confirmed: number;
  readonly not_confirmed: number;
}

/** The draw of one quarter with everything it follows from. */
export interface RecheckDrawRow {
  readonly id: string;
  readonly kato: string;
  readonly quarter: string;
  readonly fromOn: LocalDate;
  readonly toOn: LocalDate;
  readonly percent: number;
  readonly commitment: string;
  readonly committedAt: Date;
  readonly nonce: string | null;
  readonly populationSize: number | null;
  readonly populationDigest: string | null;
  readonly seed: string | null;
  readonly drawnAt: Date | null;
  readonly counts: RecheckCounts;
}

export type RecheckStanding = 'waiting' | 'confirmed' | 'not_confirmed';

export interface RecheckSampleRow {
  readonly id: string;
  readonly place: number;
  readonly itemId: string;
  readonly number: string;
  readonly titles: Texts;
  readonly checkpointId: string;
  readonly period: string;
  readonly body: BodyRef;
  readonly acceptedAt: Date | null;
  readonly acceptedBy: PersonRef | null;
  readonly outcome: 'confirmed' | 'not_confirmed' | null;
  readonly reason: string;
  readonly source: 'act' | 'visit' | 'system' | null;
  readonly sourceWords: string;
  readonly finishOn: LocalDate | null;
  readonly decidedAt: Date | null;
  readonly decidedBy: PersonRef | null;
  /** Whether the reader may record the outcome now. */
  readonly mayDecide: boolean;
}

type RawSample = Omit<RecheckSampleRow, 'mayDecide'> & {
  readonly acceptorId: string | null;
  readonly reporters: readonly string[];
};

const DRAWS = `
  SELECT d.id, g.kato, d.quarter, d.from_on AS "fromOn", d.to_on AS "toOn", d.percent, d.commitment,
    d.committed_at AS "committedAt", d.nonce, cardinality(d.population) AS "populationSize",
    d.population_digest AS "populationDigest", d.seed, d.drawn_at AS "drawnAt",
    (SELECT jsonb_build_object('drawn', count(*), 'waiting', count(*) FILTER (WHERE s.outcome IS NULL),
       'confirmed', count(*) FILTER (WHERE s.outcome = 'confirmed'),
       'not_confirmed', count(*) FILTER (WHERE s.outcome = 'not_confirmed'))
     FROM recheck_sample s WHERE s.draw_id = d.id) AS counts
  FROM recheck_draw d JOIN region g ON g.id = d.region_id`;

const SAMPLES = `
  SELECT s.id, s.place, s.item_id AS "itemId", i.number, jsonb_build_object('ru', i.title_ru, 'kk', i.title_kk) AS titles,
    s.checkpoint_id AS "checkpointId", c.period, ${bodyRefSql('b')} AS body, r.decided_at AS "acceptedAt",
    ${personRefSql('acceptor')} AS "acceptedBy", s.outcome, s.reason, s.source, s.source_words AS "sourceWords",
    s.finish_on AS "finishOn", s.decided_at AS "decidedAt", ${personRefSql('decider')} AS "decidedBy",
    r.decided_by AS "acceptorId", CASE WHEN r.id IS NULL THEN '{}' ELSE ${reportersSql('r')} END AS reporters
  FROM recheck_sample s
  JOIN action_item i ON i.id = s.item_id
  JOIN checkpoint c ON c.id = s.checkpoint_id
  JOIN body b ON b.id = i.lead_body_id
  LEFT JOIN progress_report r ON r.id = s.report_id
  LEFT JOIN person acceptor ON acceptor.id = r.decided_by
  LEFT JOIN person decider ON decider.id = s.decided_by`;

const OF_STANDING: Readonly<Record<RecheckStanding, string>> = {
  waiting: 'AND s.outcome IS NULL',
  confirmed: `AND s.outcome = 'confirmed'`,
  not_confirmed: `AND s.outcome = 'not_confirmed'`,
};

/** The draws of work that is checked again, and what the second look found. */
@Injectable()
export class RechecksQuery {
  constructor(private readonly transactions: Transactions) {}

  /** The newest quarter first. */
  draws(actor: Actor): Promise<RecheckDrawRow[]> {
    demand(actor, 'recheck.read');
    return this.transactions.asActor(actor, (tx) => tx.query<RecheckDrawRow[]>(`${DRAWS} ORDER BY d.from_on DESC`));
  }

  /** @throws NotFoundError `recheck_draw_not_found` */
  samples(actor: Actor, drawId: string, standing: RecheckStanding | null): Promise<RecheckSampleRow[]> {
    demand(actor, 'recheck.read');
    return this.transactions.asActor(actor, async (tx) => {
      await this.draw(tx, drawId);
      return samples(tx, actor, `s.draw_id = $1 ${standing ? OF_STANDING[standing] : ''}`, drawId);
    });
  }

  /** @throws NotFoundError `recheck_not_found` */
  async sample(actor: Actor, id: string): Promise<RecheckSampleRow> {
    const [found] = await this.transactions.asActor(actor, (tx) => samples(tx, actor, 's.id = $1', id));
    if (!found) throw new NotFoundError('recheck_not_found');
    return found;
  }

  /**
   * The ids that were drawn from, in their order; empty before the draw.
   *
   * @throws NotFoundError `recheck_draw_not_found`
   */
  population(actor: Actor, drawId: string): Promise<readonly string[]> {
    demand(actor, 'recheck.read');
    return this.transactions.asActor(actor, async (tx) => (await this.draw(tx, drawId)).population ?? []);
  }

  private async draw(tx: EntityManager, id: string): Promise<{ population: string[] | null }> {
    const [draw] = await tx.query<{ population: string[] | null }[]>(
      'SELECT population FROM recheck_draw WHERE id = $1',
      [id],
    );
    if (!draw) throw new NotFoundError('recheck_draw_not_found');
    return draw;
  }
}

async function samples(tx: EntityManager, actor: Actor, where: string, id: string): Promise<RecheckSampleRow[]> {
  const rows = await tx.query<RawSample[]>(`${SAMPLES} WHERE ${where} ORDER BY s.place`, [id]);
  return rows.map(({ acceptorId, reporters, ...row }) => ({
    ...row,
    mayDecide: can(actor, 'recheck.decide', { acceptedBy: acceptorId, reporters, decided: row.outcome !== null }),
  }));
}
