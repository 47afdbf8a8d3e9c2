import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import {
  commitmentOf,
  drawSample,
  endOfDay,
  instantAt,
  populationDigest,
  quarterBefore,
  quarterOf,
  seedOf,
  type LocalDate,
  type Quarter,
} from '@zholdau/domain';
import { Clock, SettingsStore, Transactions } from '@zholdau/persistence';
import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';

interface RegionRow {
  readonly id: string;
  readonly kato: string;
}

interface EndedDraw {
  readonly id: string;
  readonly quarter: string;
  readonly fromOn: LocalDate;
  readonly toOn: LocalDate;
  readonly percent: number;
  readonly nonce: string;
}

const NONCE_BYTES = 32;

/**
 * Draws a share of the accepted work of each quarter for a second look.
 *
 * At the beginning of a quarter the hash of a secret is published; after its end the secret, the list of what was
 * accepted and the seed that follows from both. See docs/recheck.md.
 */
@Injectable()
export class RecheckDrawService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly settings: SettingsStore,
    private readonly journal: Journal,
  ) {}

  /**
   * Publishes what is missing and draws what has ended. Harmless at any time and by many workers at once: a quarter of
   * a region is committed once and drawn once.
   *
   * @returns how many quarters were drawn
   */
  async run(): Promise<number> {
    const regions = await this.transactions.asEngine((tx) => tx.query<RegionRow[]>('SELECT id, kato FROM region'));
    let drawn = 0;
    for (const region of regions) {
      await this.transactions.asEngine((tx) => this.commitTo(tx, region));
      while (await this.transactions.asEngine((tx) => this.drawNext(tx, region))) drawn += 1;
    }
    return drawn;
  }

  /** The quarter that runs; and the one before it where something was accepted while no worker ran. */
  private async commitTo(tx: EntityManager, { id }: RegionRow): Promise<void> {
    const today = await this.clock.today(tx);
    await this.commit(tx, id, quarterOf(today));
    const before = quarterBefore(today);
    if ((await this.accepted(tx, id, before)).length > 0) await this.commit(tx, id, before);
  }

  private async commit(tx: EntityManager, regionId: string, { name, from, to }: Quarter): Promise<void> {
    const [present] = await tx.query<unknown[]>('SELECT 1 FROM recheck_draw WHERE region_id = $1 AND quarter = $2', [
      regionId,
      name,
    ]);
    if (present) return;
    const nonce = randomBytes(NONCE_BYTES).toString('hex');
    const percent = (await this.settings.read(tx, regionId))['recheck.percent'];
    const [made] = await tx.query<{ id: string }[]>(
      `INSERT INTO recheck_draw (region_id, quarter, from_on, to_on, percent, commitment, committed_at)
       VALUES ($1, $2, $3, $4, $5, $6, zholdau_now()) ON CONFLICT (region_id, quarter) DO NOTHING RETURNING id`,
      [regionId, name, from, to, percent, commitmentOf(nonce)],
    );
    if (!made) return;
    await tx.query('INSERT INTO recheck_secret (draw_id, nonce) VALUES ($1, $2)', [made.id, nonce]);
    await this.journal.record(tx, null, {
      action: 'recheck.committed',
      subjectType: 'recheck-draw',
      subjectId: made.id,
      regionId,
      after: { quarter: name, percent, commitment: commitmentOf(nonce) },
    });
  }

  private async drawNext(tx: EntityManager, { id: regionId, kato }: RegionRow): Promise<boolean> {
    const [draw] = await tx.query<EndedDraw[]>(
      `SELECT d.id, d.quarter, d.from_on AS "fromOn", d.to_on AS "toOn", d.percent, s.nonce
       FROM recheck_draw d JOIN recheck_secret s ON s.draw_id = d.id
       WHERE d.region_id = $1 AND d.drawn_at IS NULL AND d.to_on < $2 ORDER BY d.from_on LIMIT 1
       FOR UPDATE OF d SKIP LOCKED`,
      [regionId, await this.clock.today(tx)],
    );
    if (!draw) return false;
    const { id, quarter, percent, nonce } = draw;
    const population = await this.accepted(tx, regionId, { name: quarter, from: draw.fromOn, to: draw.toOn });
    const inputs = { kato, quarter, percent, nonce, population };
    const sample = drawSample(inputs);
    const seed = seedOf(inputs);
    await tx.query(
      `UPDATE recheck_draw SET nonce = $2, population = $3, population_digest = $4, seed = $5, drawn_at = zholdau_now()
       WHERE id = $1`,
      [id, nonce, population, populationDigest(population), seed],
    );
    await tx.query('DELETE FROM recheck_secret WHERE draw_id = $1', [id]);
    await tx.query(
      `INSERT INTO recheck_sample (region_id, draw_id, item_id, checkpoint_id, report_id, place)
       SELECT c.region_id, $1, c.item_id, c.id, (SELECT r.id FROM progress_report r WHERE r.checkpoint_id = c.id
           AND r.state = 'accepted' ORDER BY r.decided_at DESC LIMIT 1), drawn.place
       FROM unnest($2::uuid[]) WITH ORDINALITY AS drawn (id, place) JOIN checkpoint c ON c.id = drawn.id`,
      [id, sample],
    );
    await this.journal.record(tx, null, {
      action: 'recheck.drawn',
      subjectType: 'recheck-draw',
      subjectId: id,
      regionId,
      after: { quarter, seed, population: population.length, drawn: sample.length },
    });
    return true;
  }

  /** What was accepted in the days of the quarter and still stands as accepted, by id. */
  private async accepted(tx: EntityManager, regionId: string, { from, to }: Quarter): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `SELECT id FROM checkpoint WHERE region_id = $1 AND accepted_at >= $2 AND accepted_at < $3
         AND state IN ('accepted', 'removal_pending', 'off_control') ORDER BY id`,
      [regionId, instantAt(from, 0), endOfDay(to)],
    );
    return rows.map(({ id }) => id);
  }
}
