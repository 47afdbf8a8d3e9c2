import { Injectable } from '@nestjs/common';
import {
  countOf,
  localDateOf,
  rungInstants,
  rungKind,
  rungsToCome,
  rungWeight,
  type LadderDays,
  type LocalDate,
  type Names,
  type Pause,
  type Rung,
  type RungCount,
  type RungInstant,
  type RungKind,
  type RungTarget,
  type RungUnit,
} from '@zholdau/domain';
import { Clock, elevated } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import type { FiringOutcome } from './firing-memory.js';
import { LadderGround } from './ladder-ground.js';
import { LadderPolicies } from './ladder-policies.js';

export interface ToldOfRung {
  readonly person: { readonly id: string; readonly nameRu: string; readonly nameKk: string };
  readonly seatTitles: Names;
  readonly kind: string;
  readonly letter: 'waiting' | 'sent' | 'failed' | 'unknown' | 'cancelled' | 'inbox';
  readonly sentAt: Date | null;
}

export interface ShownRung {
  readonly key: string;
  readonly kind: RungKind;
  /** Working days from the date the ladder runs on; of a repetition too. */
  readonly offset: number;
  readonly occurrence: number;
  readonly at: Date;
  readonly outcome: FiringOutcome | 'to_come';
  readonly firedAt: Date | null;
  readonly unit: RungUnit;
  readonly targets: readonly RungTarget[];
  readonly seatIds: readonly string[];
  /** Why this day. */
  readonly count: RungCount;
  readonly told: readonly ToldOfRung[];
}

/** A line of the ledger of pauses, as it is shown. */
export interface ShownPause extends Pause {
  readonly reason: string;
}

/** The clock of whoever must answer a report or a request. */
export interface ShownReview {
  readonly subject: 'report' | 'extension';
  readonly askedOn: LocalDate;
  /** When the next message leaves for want of an answer. */
  readonly nextAt: Date | null;
}

export interface ShownLadder {
  readonly checkpointId: string;
  readonly period: string;
  readonly state: 'armed' | 'held' | 'superseded' | 'cancelled' | 'done' | 'none';
  readonly policyVersion: number;
  readonly rungs: readonly ShownRung[];
  readonly pauses: readonly ShownPause[];
  readonly reviews: readonly ShownReview[];
  /** Whether the latest escalation may still be taken note of. */
  readonly notable: boolean;
}

interface RunRow {
  readonly checkpointId: string;
  readonly period: string;
  readonly regionId: string;
  readonly runId: string | null;
  readonly state: ShownLadder['state'];
  readonly policyId: string;
  readonly ladderOn: LocalDate;
  readonly armedAt: Date;
}

interface FireRow {
  readonly fireId: string;
  readonly runId: string;
  readonly key: string;
  readonly occurrence: number;
  readonly dueAt: Date;
  readonly firedAt: Date;
  readonly outcome: FiringOutcome;
  /** Taken note of. */
  readonly noted: boolean;
}

interface ToldRow {
  readonly fireId: string;
  readonly personId: string;
  readonly nameRu: string;
  readonly nameKk: string;
  readonly titleRu: string | null;
  readonly titleKk: string | null;
  readonly titleEn: string | null;
  readonly kind: string;
  readonly state: 'pending' | 'sent' | 'cancelled' | 'inbox_only';
  readonly letterId: string | null;
}

/** What has been sent and what is to come, for the card of an item. */
@Injectable()
export class LadderQuery {
  constructor(
    private readonly clock: Clock,
    private readonly ground: LadderGround,
    private readonly policies: LadderPolicies,
  ) {}

  /**
   * The present ladder of every checkpoint of the item, in the order of periods. Runs in the reader's transaction:
   * row security decides which item is there and who was told may be named.
   */
  async ofItem(tx: EntityManager, itemId: string): Promise<ShownLadder[]> {
    const runs = await tx.query<RunRow[]>(
      `SELECT c.id AS "checkpointId", c.period, c.region_id AS "regionId", r.id AS "runId",
              coalesce(r.state, 'none') AS state, r.policy_id AS "policyId", r.ladder_on::text AS "ladderOn",
              r.armed_at AS "armedAt"
       FROM checkpoint c LEFT JOIN LATERAL (
         SELECT * FROM ladder_run WHERE checkpoint_id = c.id ORDER BY deadline_version DESC LIMIT 1
       ) r ON true
       WHERE c.item_id = $1 ORDER BY c.ordinal`,
      [itemId],
    );
    const armed = runs.filter(({ runId }) => runId !== null);
    const ledger = await this.ledger(tx, itemId);
    const reviews = await this.reviews(tx, itemId);
    const standing = ({ checkpointId }: RunRow) => ({
      pauses: ledger.filter((line) => line.checkpointId === checkpointId),
      reviews: reviews.filter((line) => line.checkpointId === checkpointId),
    });
    if (armed.length === 0) return runs.map((run) => ({ ...without(run), ...standing(run) }));
    const now = await this.clock.now(tx);
    const daysOf = await this.ground.of(tx, armed);
    const policies = await this.policies.frozenAt(
      tx,
      armed.map(({ policyId }) => policyId),
    );
    const fires = await this.fires(
      tx,
      armed.map(({ runId }) => runId!),
    );
    const told = await this.told(tx, itemId);
    return runs.map((run) => {
      if (run.runId === null) return { ...without(run), ...standing(run) };
      const { rungs, version } = policies.get(run.policyId)!;
      const days = daysOf(run);
      const own = fires.filter(({ runId }) => runId === run.runId);
      const live = run.state === 'armed' || run.state === 'held';
      const instants = live
        ? [...rungInstants(rungs, days, now), ...rungsToCome(rungs, days, now)]
        : rungInstants(rungs, days, now);
      const waiting = instants.filter(
        ({ rung, occurrence }) => live && !own.some((fire) => fire.key === rung.key && fire.occurrence === occurrence),
      );
      const shown = [
        ...own.map((fire) => fired(fire, instants, days, told.get(fire.fireId) ?? [])),
        ...waiting.map((one) => toCome(one, days)),
      ];
      shown.sort((one, other) => one.at.getTime() - other.at.getTime() || rungWeight(one) - rungWeight(other));
      const lastSpoken = own
        .filter(
          ({ outcome, fireId }) => outcome === 'sent' && told.get(fireId)?.some(({ kind }) => kind === 'escalation'),
        )
        .sort(
          (one, other) =>
            one.dueAt.getTime() - other.dueAt.getTime() || one.firedAt.getTime() - other.firedAt.getTime(),
        )
        .at(-1);
      return {
        checkpointId: run.checkpointId,
        period: run.period,
        state: run.state,
        policyVersion: version,
        rungs: shown,
        ...standing(run),
        notable: live && lastSpoken !== undefined && !lastSpoken.noted,
      };
    });
  }

  private ledger(tx: EntityManager, itemId: string): Promise<(ShownPause & { checkpointId: string })[]> {
    return tx.query(
      `SELECT checkpoint_id AS "checkpointId", cause, from_on::text AS "fromOn", to_on::text AS "toOn", reason
       FROM suspension WHERE item_id = $1 AND (to_on IS NULL OR from_on < to_on) ORDER BY opened_at, id`,
      [itemId],
    );
  }

  private reviews(tx: EntityManager, itemId: string): Promise<(ShownReview & { checkpointId: string })[]> {
    return tx.query(
      `SELECT checkpoint_id AS "checkpointId", subject, asked_on::text AS "askedOn", next_rung_at AS "nextAt"
       FROM review_run WHERE item_id = $1 AND state = 'armed' ORDER BY armed_at, id`,
      [itemId],
    );
  }

  private fires(tx: EntityManager, runIds: readonly string[]): Promise<FireRow[]> {
    return tx.query<FireRow[]>(
      `SELECT id AS "fireId", run_id AS "runId", rung_key AS key, occurrence, due_at AS "dueAt", fired_at AS "firedAt",
              outcome, EXISTS (SELECT FROM suspension s WHERE s.fire_id = rung_fire.id) AS noted
       FROM rung_fire WHERE run_id = ANY($1)`,
      [runIds],
    );
  }

  private async told(tx: EntityManager, itemId: string): Promise<Map<string, ToldOfRung[]>> {
    const rows = await tx.query<ToldRow[]>(
      `SELECT n.rung_fire_id AS "fireId", p.id AS "personId", p.name_ru AS "nameRu", p.name_kk AS "nameKk",
              s.title_ru AS "titleRu", s.title_kk AS "titleKk", s.title_en AS "titleEn", n.kind, n.state,
              n.letter_id AS "letterId"
       FROM notice n JOIN person p ON p.id = n.person_id LEFT JOIN seat s ON s.id = n.seat_id
       WHERE n.item_id = $1 AND n.rung_fire_id IS NOT NULL ORDER BY n.created_at, n.id`,
      [itemId],
    );
    const letters = await this.letters(
      tx,
      rows.flatMap(({ letterId }) => letterId ?? []),
    );
    const told = new Map<string, ToldOfRung[]>();
    for (const row of rows) {
      const letter = letters.get(row.letterId ?? '');
      const one: ToldOfRung = {
        person: { id: row.personId, nameRu: row.nameRu, nameKk: row.nameKk },
        seatTitles: { ru: row.titleRu ?? '', kk: row.titleKk ?? '', en: row.titleEn ?? '' },
        kind: row.kind,
        letter: letterState(row.state, letter?.state),
        sentAt: row.state === 'sent' ? (letter?.sentAt ?? null) : null,
      };
      told.set(row.fireId, [...(told.get(row.fireId) ?? []), one]);
    }
    return told;
  }

  /** The state of letters is the engine's; of a notice that the reader may see it may be told. */
  private async letters(tx: EntityManager, ids: readonly string[]) {
    const rows = await elevated(tx, (engine) =>
      engine.query<{ id: string; state: string; sentAt: Date | null }[]>(
        `SELECT id, state, sent_at AS "sentAt" FROM outbox WHERE id = ANY($1)`,
        [[...new Set(ids)]],
      ),
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}

function without({ checkpointId, period }: RunRow): ShownLadder {
  return { checkpointId, period, state: 'none', policyVersion: 0, rungs: [], pauses: [], reviews: [], notable: false };
}

function fired(
  fire: FireRow,
  instants: readonly RungInstant[],
  days: LadderDays,
  told: readonly ToldOfRung[],
): ShownRung {
  const { key, occurrence, dueAt, firedAt, outcome } = fire;
  const rung = instants.find((instant) => instant.rung.key === key)?.rung ?? ofKey(key);
  const offset = rung.offset + occurrence * (rung.repeatEvery ?? 0);
  return {
    key,
    kind: rungKind({ offset }),
    offset,
    unit: rung.unit ?? 'working_days',
    occurrence,
    at: dueAt,
    outcome,
    firedAt,
    targets: rung.targets,
    seatIds: rung.seatIds ?? [],
    count: countOf({ rung, occurrence, on: localDateOf(dueAt), at: dueAt }, days),
    told,
  };
}

function toCome(instant: RungInstant, days: LadderDays): ShownRung {
  const { rung, occurrence, at } = instant;
  const offset = rung.offset + occurrence * (rung.repeatEvery ?? 0);
  return {
    key: rung.key,
    kind: rungKind(rung),
    offset,
    unit: rung.unit ?? 'working_days',
    occurrence,
    at,
    outcome: 'to_come',
    firedAt: null,
    targets: rung.targets,
    seatIds: rung.seatIds ?? [],
    count: countOf(instant, days),
    told: [],
  };
}

/** A rung that an older policy had, as far as its name tells it. */
function ofKey(key: string): Rung {
  const amount = Number(/\d+/.exec(key)?.[0] ?? 0);
  const unit = key.endsWith('h') ? 'working_hours' : key.endsWith('d') ? 'calendar_days' : 'working_days';
  return { key, offset: key.startsWith('before') ? -amount : amount, unit, targets: [] };
}

function letterState(notice: ToldRow['state'], letter: string | undefined): ToldOfRung['letter'] {
  if (notice === 'cancelled') return 'cancelled';
  if (letter === 'failed' || letter === 'unknown') return letter;
  if (notice === 'inbox_only') return 'inbox';
  return notice === 'sent' ? 'sent' : 'waiting';
}
