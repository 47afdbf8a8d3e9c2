import { Injectable } from '@nestjs/common';
import { localDateOf, nextRungAt, type LocalDate } from '@zholdau/domain';
import { Flags, openRegions } from '@zholdau/notifications';
import { ActiveCalendar, Clock, EngineGeneration, SettingsStore, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { LadderGround } from '../ladder-ground.js';
import { LadderPolicies } from '../ladder-policies.js';
import { letterFaults } from './letter-faults.sql.js';
import { reviewDrift } from './review-drift.js';
import { reviewFaults } from './review-faults.sql.js';

/**
 * What the auditor can find wrong.
 *
 * `rung_late`: due and not fired. `plan_drift`: a ladder would look again later than its next rung. `ladder_missing`:
 * an open date that nothing watches. `ladder_stray`: a ladder alive on closed work or an older date. `review_missing`:
 * a report or a request that waits for an answer while nothing counts the days. `review_stray`: such a count goes on
 * although the answer was given. Late rungs and drifted plans are those of reviewers too. `letter_stuck`: due and not sent. `lease_stuck`: claimed by a sender that is gone. `letter_after_close`: it left though the work was
 * closed. `memory_lost`: the database no longer refuses a second firing.
 */
export const AUDIT_CODES = [
  'rung_late',
  'plan_drift',
  'ladder_missing',
  'ladder_stray',
  'review_missing',
  'review_stray',
  'letter_stuck',
  'lease_stuck',
  'letter_after_close',
  'memory_lost',
] as const;
export type AuditCode = (typeof AUDIT_CODES)[number];

export interface Violation {
  readonly code: AuditCode;
  readonly regionId: string;
  readonly count: number;
  /** One of the items it is about. */
  readonly itemId: string | null;
}

export interface Audit {
  readonly violations: readonly Violation[];
  readonly armed: number;
  readonly milliseconds: number;
}

interface PlanGroup {
  readonly regionId: string;
  readonly policyId: string;
  readonly ladderOn: LocalDate;
  /** Where its clock has stood still it is a group by itself; null: a group of ladders without pauses. */
  readonly checkpointId: string | null;
  readonly armedAt: Date | null;
  readonly nextRungAt: Date | null;
  readonly runs: number;
}

/** A rung fires within this time of its instant while the engine is up. */
const LATE_AFTER = '60 seconds';
/** A letter that nothing holds back leaves within this time, even where it waits for a sweep. */
const STUCK_AFTER_MS = 15 * 60_000;
/** Ladders without pauses share their days, whatever their checkpoints. */
const NO_CHECKPOINT = '00000000-0000-0000-0000-000000000000';
/** Of `pg_try_advisory_xact_lock`: one auditor at a time. */
const AUDIT_LOCK = 7_305_002;

/**
 * The auditor: looks at every armed ladder, not at those of the last days, and finds where the engine's own rules do not hold.
 *
 * What decides the next instant of a ladder (its policy, its day, its reviews) is shared by many: they are grouped by
 * an index and each group is computed once. A ladder that would look again too late is told to look at once.
 */
@Injectable()
export class Auditor {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly ground: LadderGround,
    private readonly policies: LadderPolicies,
    private readonly flags: Flags,
    private readonly calendar: ActiveCalendar,
    private readonly settings: SettingsStore,
    private readonly generation: EngineGeneration,
  ) {}

  /** @returns null when another process audits at this moment, or an engine of another generation is at work */
  audit(): Promise<Audit | null> {
    return this.transactions.asEngine(async (tx) => {
      const [lock] = await tx.query<{ mine: boolean }[]>('SELECT pg_try_advisory_xact_lock($1) AS mine', [AUDIT_LOCK]);
      if (!lock?.mine || !(await this.generation.holds(tx))) return null;
      const began = performance.now();
      const { armed, violations: drifted } = await this.plans(tx);
      const violations = [...drifted, ...(await this.rows(tx))];
      const milliseconds = Math.round(performance.now() - began);
      await this.raise(tx, violations);
      await this.beat(tx, { violations, armed, milliseconds });
      return { violations, armed, milliseconds };
    });
  }

  /** Ladders whose plan is later than their policy says. An hour moved within the day by a setting is set right without a word. */
  private async plans(tx: EntityManager): Promise<{ armed: number; violations: Violation[] }> {
    const groups = await tx.query<PlanGroup[]>(
      `SELECT r.region_id AS "regionId", r.policy_id AS "policyId", r.ladder_on::text AS "ladderOn",
              paused.checkpoint_id AS "checkpointId", CASE WHEN paused.checkpoint_id IS NOT NULL THEN r.armed_at END AS "armedAt",
              r.next_rung_at AS "nextRungAt", count(*)::int AS runs
       FROM ladder_run r LEFT JOIN (SELECT DISTINCT checkpoint_id FROM suspension) paused ON paused.checkpoint_id = r.checkpoint_id
       WHERE r.state = 'armed' GROUP BY 1, 2, r.ladder_on, 4, 5, 6`,
    );
    const now = await this.clock.now(tx);
    const policies = await this.policies.frozenAt(
      tx,
      groups.map(({ policyId }) => policyId),
    );
    const counted = groups.map((group) => ({ ...group, checkpointId: group.checkpointId ?? NO_CHECKPOINT }));
    const daysOf = await this.ground.of(tx, counted);
    const ladders = groups.reduce((sum, { runs }) => sum + runs, 0);
    const drifted = new Map<string, Violation>();
    const note = (regionId: string, runs: number, itemId: string | null): void => {
      const before = drifted.get(regionId)?.count ?? 0;
      drifted.set(regionId, { code: 'plan_drift', regionId, count: before + runs, itemId });
    };
    for (const [at, group] of groups.entries()) {
      const expected = nextRungAt(policies.get(group.policyId)!.rungs, daysOf(counted[at]!), now);
      if (expected === null || (group.nextRungAt !== null && group.nextRungAt <= expected)) continue;
      const itemId = await this.lookAgain(tx, group);
      const sameDay = group.nextRungAt !== null && localDateOf(group.nextRungAt) === localDateOf(expected);
      if (!sameDay) note(group.regionId, group.runs, itemId);
    }
    const reviews = await reviewDrift(tx, { ground: this.ground, policies: this.policies }, now);
    for (const { regionId, runs, itemId } of reviews.drifted) note(regionId, runs, itemId);
    return { armed: ladders + reviews.running, violations: [...drifted.values()] };
  }

  private async lookAgain(tx: EntityManager, group: PlanGroup): Promise<string | null> {
    const [run] = await tx.query<{ itemId: string }[]>(
      `WITH woken AS (
         UPDATE ladder_run SET next_rung_at = (SELECT zholdau_now())
         WHERE state = 'armed' AND region_id = $1 AND policy_id = $2 AND ladder_on = $3
           AND next_rung_at IS NOT DISTINCT FROM $5
           AND CASE WHEN $4::uuid IS NULL THEN checkpoint_id NOT IN (SELECT checkpoint_id FROM suspension) ELSE checkpoint_id = $4 END
         RETURNING item_id)
       SELECT item_id AS "itemId" FROM woken LIMIT 1`,
      [group.regionId, group.policyId, group.ladderOn, group.checkpointId, group.nextRungAt],
    );
    return run?.itemId ?? null;
  }

  private async rows(tx: EntityManager): Promise<Violation[]> {
    const found = await tx.query<Violation[]>(
      `SELECT code, region_id AS "regionId", count(*)::int AS count, (array_agg(item_id))[1] AS "itemId" FROM (
         SELECT 'rung_late' AS code, region_id, item_id FROM ladder_run
          WHERE state = 'armed' AND next_rung_at < (SELECT zholdau_now()) - $1::interval
         UNION ALL
         SELECT 'ladder_missing', c.region_id, c.item_id FROM checkpoint c
          WHERE c.state IN ('assigned', 'in_work', 'returned') AND c.ladder_on IS NOT NULL AND NOT EXISTS (
            SELECT FROM ladder_run r WHERE r.checkpoint_id = c.id AND r.deadline_version = c.deadline_version
              AND r.state IN ('armed', 'held'))
         UNION ALL
         SELECT 'ladder_stray', r.region_id, r.item_id FROM ladder_run r JOIN checkpoint c ON c.id = r.checkpoint_id
          WHERE r.state IN ('armed', 'held') AND (r.deadline_version <> c.deadline_version
            OR c.state NOT IN ('assigned', 'in_work', 'returned', 'submitted', 'disputed'))
         UNION ALL
         ${reviewFaults('$1::interval')}
         UNION ALL
         ${letterFaults('$2::uuid[]')}
       ) fault GROUP BY code, region_id`,
      [LATE_AFTER, await this.openForLetters(tx)],
    );
    return found;
  }

  /** Regions in whose window letters have been leaving for so long that none may still wait. */
  private async openForLetters(tx: EntityManager): Promise<string[]> {
    const { calendar, settings } = this;
    const now = await this.clock.now(tx);
    const open = await openRegions(tx, { calendar, settings }, now);
    const before = await openRegions(tx, { calendar, settings }, new Date(now.getTime() - STUCK_AFTER_MS));
    return open.filter((id) => before.includes(id));
  }

  /** One flag a kind of fault and region; put down by the first audit that no longer finds it. */
  private async raise(tx: EntityManager, violations: readonly Violation[]): Promise<void> {
    const keyOf = ({ code, regionId }: Violation): string => `audit-${code}-${regionId}`;
    await tx.query(
      `UPDATE flag SET resolved_at = (SELECT zholdau_now())
       WHERE kind LIKE 'audit\\_%' AND resolved_at IS NULL AND dedupe_key <> ALL($1)`,
      [violations.map(keyOf)],
    );
    await this.flags.raise(
      tx,
      violations.map((violation) => ({
        regionId: violation.regionId,
        kind: `audit_${violation.code}` as const,
        dedupeKey: keyOf(violation),
        itemId: violation.itemId,
        params: { count: violation.count },
      })),
    );
  }

  private async beat(tx: EntityManager, audit: Audit): Promise<void> {
    const faults = audit.violations.reduce((sum, { count }) => sum + count, 0);
    await tx.query(
      `INSERT INTO heartbeat (component, at, detail) VALUES ('audit', clock_timestamp(), $1)
       ON CONFLICT (component) DO UPDATE SET at = excluded.at, detail = excluded.detail`,
      [JSON.stringify({ faults, armed: audit.armed, milliseconds: audit.milliseconds, violations: audit.violations })],
    );
  }
}
