import { Injectable, Logger } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import { fenceVerdict, type FenceHome, type FenceReason } from '@zholdau/domain';
import type { EntityManager } from 'typeorm';
import { PlaceMarks, type PlaceMark } from './place-mark.js';

/** The answer of the fence: whether letters may be taken, and what to remember once the transaction is committed. */
export interface Passage {
  readonly open: boolean;
  /** Call it after the commit. */
  readonly remember: () => void;
}

interface FenceRow {
  readonly installationId: string;
  readonly epoch: number;
  readonly home: FenceHome | null;
  readonly here: FenceHome;
  readonly closedAt: Date | null;
  readonly demo: boolean;
}

interface PlaceRow {
  readonly turn: string | null;
  readonly admitted: boolean;
}

/** Another place that has passed within this time is at work. */
const AT_WORK_WITHIN = '10 minutes';

/**
 * Stands before every letter: lets it leave where letters have left before, and closes for a restored backup or a copy.
 *
 * What makes the difference lies outside the database: the cluster and the table it lives in, and a mark in the data
 * folder of the place that sends. A demonstration reaches nobody and is copied freely: only a hand closes its fence.
 */
@Injectable()
export class Fence {
  private readonly log = new Logger(Fence.name);

  constructor(
    private readonly marks: PlaceMarks,
    private readonly journal: Journal,
  ) {}

  /** Asked in the transaction that claims letters, so that nothing is claimed behind a closed fence. */
  async pass(engine: EntityManager): Promise<Passage> {
    const row = await this.row(engine);
    if (row.demo) return { open: row.closedAt === null, remember: () => undefined };
    const { installationId, home, here } = row;
    const mark = this.marks.read(installationId);
    const place = mark && (await this.place(engine, mark.place));
    const verdict = fenceVerdict({
      home,
      here,
      rememberedTurn: mark?.turn ?? null,
      knownTurn: !place ? null : place.turn === null ? 'any' : Number(place.turn),
      admitted: place?.admitted ?? false,
      othersAtWork: await this.othersAtWork(engine, mark?.place ?? null),
    });
    if (verdict === 'begin') await this.begin(engine, here);
    const admitted = verdict === 'begin' || (place?.admitted ?? false);
    const open = row.closedAt === null && (verdict === 'begin' || verdict === 'pass');
    if (verdict === 'moved' || verdict === 'restored' || verdict === 'copied') await this.close(engine, verdict);
    return { open, remember: await this.turn(engine, installationId, mark, admitted, open) };
  }

  /** Ends the sending of the whole installation. What was told until now belongs to the past from here on. */
  async close(engine: EntityManager, why: Exclude<FenceReason, 'by_hand'>): Promise<void> {
    const closed = await engine.query<unknown[]>(
      `WITH closed AS (UPDATE fence SET closed_at = (SELECT zholdau_now()), closed_why = $1
                       WHERE closed_at IS NULL RETURNING id) SELECT id FROM closed`,
      [why],
    );
    if (closed.length === 0) return;
    this.log.error(`The fence is closed (${why}): no letter leaves until an administrator opens it`);
    for (const { id } of await engine.query<{ id: string }[]>('SELECT id FROM region'))
      await this.journal.record(engine, null, {
        regionId: id,
        action: 'fence.closed',
        subjectType: 'fence',
        subjectId: id,
        after: { why },
      });
  }

  private async row(engine: EntityManager): Promise<FenceRow> {
    const [row] = await engine.query<FenceRow[]>(
      `SELECT f.installation_id AS "installationId", f.epoch, f.home, fence_here() AS here, f.closed_at AS "closedAt",
              c.mode = 'demo' AS demo FROM fence f CROSS JOIN clock c`,
    );
    return row!;
  }

  private async place(engine: EntityManager, id: string): Promise<PlaceRow | null> {
    const [row] = await engine.query<PlaceRow[]>('SELECT turn, admitted FROM sending_place WHERE id = $1', [id]);
    return row ?? null;
  }

  private async othersAtWork(engine: EntityManager, id: string | null): Promise<boolean> {
    const [row] = await engine.query<{ at: boolean }[]>(
      `SELECT EXISTS (SELECT FROM sending_place WHERE admitted AND id IS DISTINCT FROM $1
                      AND seen_at > clock_timestamp() - $2::interval) AS at`,
      [id, AT_WORK_WITHIN],
    );
    return row!.at;
  }

  private async begin(engine: EntityManager, here: FenceHome): Promise<void> {
    await engine.query('UPDATE fence SET home = $1 WHERE home IS NULL', [here]);
  }

  /** Counts a passage in the database first; the data folder follows, so it is never ahead of its own database. */
  private async turn(
    engine: EntityManager,
    installationId: string,
    mark: PlaceMark | null,
    admitted: boolean,
    open: boolean,
  ): Promise<() => void> {
    const { place, turn } = mark ?? this.marks.begin(installationId);
    const [row] = await engine.query<{ turn: string }[]>(
      `INSERT INTO sending_place AS p (id, name, admitted, turn, seen_at) VALUES ($1, $2, $3, $4, clock_timestamp())
       ON CONFLICT (id) DO UPDATE SET seen_at = excluded.seen_at, name = excluded.name,
         turn = CASE WHEN $5 THEN coalesce(p.turn, $4) + 1 ELSE p.turn END
       RETURNING turn`,
      [place, this.marks.name, admitted, turn, open],
    );
    return () => {
      if (open) this.marks.write(installationId, { place, turn: Number(row!.turn) });
    };
  }
}
