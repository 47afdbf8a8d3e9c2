import { Injectable } from '@nestjs/common';
import {
  firingKey,
  ladderOutlook,
  movedRungs,
  notFired,
  type LadderOutlook,
  type LocalDate,
  type MovedRung,
  type Rung,
  type RungInstant,
  type WorkCalendar,
} from '@zholdau/domain';
import { LADDER_KINDS } from '@zholdau/notifications';
import { Clock } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { FiringMemory, type FiredRun, type Firing } from './firing-memory.js';
import { LadderGround, type CountedDays } from './ladder-ground.js';
import { LadderPolicies } from './ladder-policies.js';
import type { LiveLadder } from './live-ladders.js';

/** Another date of a checkpoint, as a calendar makes it. */
export interface ShiftedDate {
  readonly checkpointId: string;
  /** The deadline version that the date gets. */
  readonly deadlineVersion: number;
  readonly ladderOn: LocalDate;
}

/** A ladder that a change of the calendar concerns. */
export interface ShiftedLadder {
  readonly run: LiveLadder;
  /** Null: its date stays, only its rungs move. */
  readonly date: ShiftedDate | null;
  /** Empty: nobody hears anything at another time, only the engine looks at it at another. */
  readonly rungs: readonly MovedRung[];
  readonly next: Date | null;
  /** What has fired for the old date and whose time has come by the new one: it is not said again. */
  readonly silent: readonly RungInstant[];
}

/** Ladders computed and written at a time. */
const BATCH = 2_000;

const LIVE = `SELECT r.id AS "runId", r.region_id AS "regionId", r.item_id AS "itemId", r.checkpoint_id AS "checkpointId",
    r.deadline_version AS "deadlineVersion", r.policy_id AS "policyId", r.ladder_on::text AS "ladderOn",
    r.armed_at AS "armedAt", r.held_at AS "heldAt", r.state
  FROM ladder_run r JOIN checkpoint c ON c.id = r.checkpoint_id AND c.deadline_version = r.deadline_version
  WHERE r.state IN ('armed', 'held') AND c.closed_at IS NULL`;

/**
 * Counts every live ladder by another calendar. Each keeps its policy, its pauses and the memory of what it has said:
 * a rung fires once for the date as people know it, though the date gets a new version.
 */
@Injectable()
export class LadderShift {
  constructor(
    private readonly clock: Clock,
    private readonly ground: LadderGround,
    private readonly policies: LadderPolicies,
    private readonly memory: FiringMemory,
  ) {}

  /**
   * What the calendar would make of the ladders. Changes nothing.
   *
   * @param how `lock`: the sweep leaves them alone until the transaction ends
   */
  async look(
    engine: EntityManager,
    { before, after }: { readonly before: WorkCalendar; readonly after: WorkCalendar },
    dates: ReadonlyMap<string, ShiftedDate>,
    how: { readonly lock?: boolean } = {},
  ): Promise<ShiftedLadder[]> {
    const runs = await engine.query<LiveLadder[]>(`${LIVE} ORDER BY r.id ${how.lock ? 'FOR UPDATE OF r' : ''}`);
    const now = await this.clock.now(engine);
    const outlooks = new Map<string, LadderOutlook>();
    const shifted: ShiftedLadder[] = [];
    for (let from = 0; from < runs.length; from += BATCH) {
      const some = runs.slice(from, from + BATCH);
      const old = await this.ground.of(engine, some, { calendar: before });
      const fresh = await this.ground.of(engine, some, { calendar: after });
      const fired = await this.memory.ofRuns(engine, some);
      const frozen = await this.policies.frozenAt(
        engine,
        some.map(({ policyId }) => policyId),
      );
      const outlook = (side: string, run: LiveLadder, days: CountedDays): LadderOutlook => {
        const key = `${side} ${run.regionId} ${run.policyId} ${days.ladderOn} ${days.pauseKey}`;
        const known = outlooks.get(key) ?? ladderOutlook(frozen.get(run.policyId)!.rungs, days, now);
        outlooks.set(key, known);
        return known;
      };
      for (const run of some) {
        const date = dates.get(run.checkpointId) ?? null;
        const was = outlook('before', run, old(run));
        const will = outlook('after', run, fresh(date === null ? run : { ...run, ladderOn: date.ladderOn }));
        const ladder = shiftOf(run, date, was, will, fired(run), now);
        const sooner = will.coming[0]?.at.getTime() !== was.coming[0]?.at.getTime();
        if (ladder.date !== null || ladder.rungs.length > 0 || sooner) shifted.push(ladder);
      }
    }
    return shifted;
  }

  /** Does what {@link look} has shown, with the engine's rights, after the checkpoints have got their dates. */
  async apply(engine: EntityManager, ladders: readonly ShiftedLadder[]): Promise<void> {
    for (let from = 0; from < ladders.length; from += BATCH) {
      const some = ladders.slice(from, from + BATCH);
      await this.moveInstants(
        engine,
        some.filter(({ date }) => date === null),
      );
      const dated = some.filter((ladder): ladder is DatedLadder => ladder.date !== null);
      if (dated.length > 0) await this.moveDates(engine, dated);
    }
    await this.lookAtReviews(engine);
  }

  /** The same date, the same memory: only the next look comes at another instant. A held ladder is counted when it goes on. */
  private async moveInstants(engine: EntityManager, ladders: readonly ShiftedLadder[]): Promise<void> {
    if (ladders.length === 0) return;
    await engine.query(
      `UPDATE ladder_run r SET next_rung_at = s.next FROM unnest($1::uuid[], $2::timestamptz[]) AS s (id, next)
       WHERE r.id = s.id AND r.state = 'armed'`,
      [ladders.map(({ run }) => run.runId), ladders.map(({ next }) => next)],
    );
  }

  private async moveDates(engine: EntityManager, ladders: readonly DatedLadder[]): Promise<void> {
    const rows = ladders.map(({ run, date, next }) => ({ ...run, ...date, next: run.state === 'held' ? null : next }));
    await engine.query(
      `UPDATE ladder_run SET state = 'superseded', next_rung_at = NULL, ended_at = (SELECT zholdau_now()) WHERE id = ANY($1)`,
      [ladders.map(({ run }) => run.runId)],
    );
    const made = await engine.query<FiredRun[]>(
      `INSERT INTO ladder_run (region_id, item_id, checkpoint_id, deadline_version, policy_id, ladder_on, state,
                               next_rung_at, armed_at, held_at, held_days)
       SELECT r.region_id, r.item_id, r.checkpoint_id, n."deadlineVersion", r.policy_id, n."ladderOn", n.state, n.next,
              r.armed_at, r.held_at, r.held_days
       FROM jsonb_to_recordset($1::jsonb) AS n ("runId" uuid, "deadlineVersion" int, "ladderOn" date, state text,
              next timestamptz)
       JOIN ladder_run r ON r.id = n."runId"
       RETURNING id AS "runId", region_id AS "regionId", item_id AS "itemId", checkpoint_id AS "checkpointId",
                 deadline_version AS "deadlineVersion"`,
      [JSON.stringify(rows)],
    );
    const runs = new Map(made.map((run) => [run.checkpointId, run]));
    await this.memory.remember(
      engine,
      ladders.flatMap(({ run, silent }) =>
        silent.map((instant): Firing => ({
          run: runs.get(run.checkpointId)!,
          instant,
          outcome: 'suppressed_superseded',
          detail: { quiet: true, calendar: true },
        })),
      ),
    );
    await this.carryLetters(engine, ladders);
  }

  /**
   * What was said and no letter has carried yet: where the ladder runs on the same day, it goes on with the new version;
   * where the day is another, the letter would name a wrong one and is taken back, and the notice of the change speaks.
   */
  private async carryLetters(engine: EntityManager, ladders: readonly DatedLadder[]): Promise<void> {
    await engine.query(
      `UPDATE notice n SET deadline_version = CASE WHEN s.same THEN s.version ELSE n.deadline_version END,
              state = CASE WHEN s.same THEN n.state ELSE 'cancelled' END,
              cancel_reason = CASE WHEN s.same THEN n.cancel_reason ELSE 'superseded' END
       FROM unnest($1::uuid[], $2::int[], $3::boolean[], $4::int[]) AS s (id, version, same, before)
       WHERE n.checkpoint_id = s.id AND n.deadline_version = s.before AND n.state = 'pending' AND n.kind = ANY($5)`,
      [
        ladders.map(({ run }) => run.checkpointId),
        ladders.map(({ date }) => date.deadlineVersion),
        ladders.map(({ run, date }) => run.ladderOn === date.ladderOn),
        ladders.map(({ run }) => run.deadlineVersion),
        LADDER_KINDS,
      ],
    );
  }

  /** The clocks of reviewers count working days too: each is looked at, fires what is due and finds its next instant. */
  private async lookAtReviews(engine: EntityManager): Promise<void> {
    await engine.query(
      `UPDATE review_run SET next_rung_at = (SELECT zholdau_now()) WHERE state = 'armed' AND next_rung_at > (SELECT zholdau_now())`,
    );
  }
}

type DatedLadder = ShiftedLadder & { readonly date: ShiftedDate };

function shiftOf(
  run: LiveLadder,
  date: ShiftedDate | null,
  was: LadderOutlook,
  will: LadderOutlook,
  fired: ReadonlySet<string>,
  now: Date,
): ShiftedLadder {
  const rungs = movedRungs(was, will, fired, date === null ? fired : new Set());
  const waits = notFired(will.passed, fired).length > 0;
  const next = waits ? now : (will.coming[0]?.at ?? null);
  const silent = date === null ? [] : will.passed.filter(({ rung, occurrence }) => fired.has(keyOf(rung, occurrence)));
  return { run, date, rungs, next, silent };
}

const keyOf = (rung: Rung, occurrence: number): string => firingKey(rung.key, occurrence);
