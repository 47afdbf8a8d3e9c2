import { lockCheckpoint, type CheckpointAtHand } from '@zholdau/directives';
import { NotFoundError, StaleError, type ReportSubject } from '@zholdau/domain';
import type { EntityManager } from 'typeorm';

/** A report that a change is made on, with its period and item; all locked, the item first. */
export interface ReportAtHand extends ReportSubject {
  readonly id: string;
  readonly checkpoint: CheckpointAtHand;
  readonly version: number;
  readonly text: string;
  readonly percent: number;
  readonly delayReason: string;
  readonly evidence: number;
}

/** @throws NotFoundError `report_not_found` when it is not there or not visible */
export async function lockReport(tx: EntityManager, id: string): Promise<ReportAtHand> {
  const [found] = await tx.query<{ checkpointId: string }[]>(
    'SELECT checkpoint_id AS "checkpointId" FROM progress_report WHERE id = $1',
    [id],
  );
  if (!found) throw new NotFoundError('report_not_found');
  const checkpoint = await lockCheckpoint(tx, found.checkpointId);
  const [report] = await tx.query<
    Pick<ReportAtHand, 'version' | 'text' | 'percent' | 'delayReason' | 'evidence' | 'reportBodyId' | 'reportState'>[]
  >(
    `SELECT version, text, percent, delay_reason AS "delayReason", body_id AS "reportBodyId", state AS "reportState",
       (SELECT count(*)::int FROM evidence e WHERE e.report_id = r.id) AS evidence
     FROM progress_report r WHERE id = $1 FOR NO KEY UPDATE`,
    [id],
  );
  if (!report) throw new NotFoundError('report_not_found');
  return { ...checkpoint, ...report, id, checkpoint };
}

/** What a decision or a submission writes on a report. */
export interface ReportStep {
  readonly state: 'submitted' | 'withdrawn' | 'returned' | 'accepted';
  readonly personId: string;
  readonly reason?: string;
}

/**
 * Moves a report one step on.
 *
 * @param seen the version the actor saw
 * @throws StaleError `report_stale`
 */
export async function stepReport(tx: EntityManager, id: string, seen: number, step: ReportStep): Promise<void> {
  const who = step.state === 'submitted' ? 'submitted' : 'decided';
  const rows = await tx.query<unknown[]>(
    `WITH stepped AS (UPDATE progress_report SET state = $3, ${who}_by = $4, ${who}_at = (SELECT zholdau_now()),
         decision_reason = $5, updated_at = (SELECT zholdau_now()), version = version + 1
       WHERE id = $1 AND version = $2 RETURNING 1)
     SELECT 1 FROM stepped`,
    [id, seen, step.state, step.personId, step.reason ?? ''],
  );
  if (rows.length === 0) throw new StaleError('report_stale');
}
