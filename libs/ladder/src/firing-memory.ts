import { Injectable } from '@nestjs/common';
import { firingKey, type RungInstant } from '@zholdau/domain';
import type { EntityManager } from 'typeorm';

/** What a firing is remembered under. */
export interface FiredRun {
  readonly runId: string;
  readonly regionId: string;
  readonly itemId: string;
  readonly checkpointId: string;
  readonly deadlineVersion: number;
}

export type FiringOutcome =
  | 'sent'
  | 'collapsed'
  | 'suppressed_closed'
  | 'suppressed_superseded'
  | 'suppressed_review'
  | 'suppressed_stopped'
  | 'no_recipient';

export interface Firing {
  readonly run: FiredRun;
  readonly instant: RungInstant;
  readonly outcome: FiringOutcome;
  /** Why it was silent, which seats were empty. */
  readonly detail: Readonly<Record<string, unknown>>;
}

/** A firing that was not known before. */
export interface Remembered {
  readonly fireId: string;
  readonly checkpointId: string;
  readonly deadlineVersion: number;
  readonly key: string;
}

/** The memory of all firings: one of a kind for ever, kept by a constraint and not by this code. */
@Injectable()
export class FiringMemory {
  /** @returns for a run the keys of its firings, whatever their outcome */
  async ofRuns(engine: EntityManager, runs: readonly FiredRun[]): Promise<(run: FiredRun) => ReadonlySet<string>> {
    const rows = await engine.query<{ checkpointId: string; version: number; rungKey: string; occurrence: number }[]>(
      `SELECT checkpoint_id AS "checkpointId", deadline_version AS version, rung_key AS "rungKey", occurrence
       FROM rung_fire WHERE checkpoint_id = ANY($1)`,
      [runs.map(({ checkpointId }) => checkpointId)],
    );
    const fired = new Map<string, Set<string>>();
    for (const { checkpointId, version, rungKey, occurrence } of rows) {
      const deadline = `${checkpointId}#${version}`;
      fired.set(deadline, (fired.get(deadline) ?? new Set()).add(firingKey(rungKey, occurrence)));
    }
    return ({ checkpointId, deadlineVersion }) => fired.get(`${checkpointId}#${deadlineVersion}`) ?? new Set();
  }

  /** @returns only those that nobody had remembered before: whoever gets a firing back may speak it */
  async remember(engine: EntityManager, firings: readonly Firing[]): Promise<Remembered[]> {
    if (firings.length === 0) return [];
    const rows = firings.map(({ run, instant, outcome, detail }) => ({
      ...run,
      rungKey: instant.rung.key,
      occurrence: instant.occurrence,
      dueAt: instant.at,
      outcome,
      detail,
    }));
    const written = await engine.query<(Omit<Remembered, 'key'> & { rungKey: string; occurrence: number })[]>(
      `INSERT INTO rung_fire (region_id, item_id, run_id, checkpoint_id, deadline_version, rung_key, occurrence, due_at,
                              fired_at, outcome, detail)
       SELECT f."regionId", f."itemId", f."runId", f."checkpointId", f."deadlineVersion", f."rungKey", f.occurrence,
              f."dueAt", (SELECT zholdau_now()), f.outcome, f.detail
       FROM jsonb_to_recordset($1::jsonb) AS f ("regionId" uuid, "itemId" uuid, "runId" uuid, "checkpointId" uuid,
              "deadlineVersion" int, "rungKey" text, occurrence int, "dueAt" timestamptz, outcome text, detail jsonb)
       ON CONFLICT (checkpoint_id, deadline_version, rung_key, occurrence) DO NOTHING
       RETURNING id AS "fireId", checkpoint_id AS "checkpointId", deadline_version AS "deadlineVersion",
                 rung_key AS "rungKey", occurrence`,
      [JSON.stringify(rows)],
    );
    return written.map(({ rungKey, occurrence, ...rest }) => ({ ...rest, key: firingKey(rungKey, occurrence) }));
  }
}
