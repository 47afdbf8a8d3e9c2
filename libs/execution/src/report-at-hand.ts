import { lockCheckpoint, type CheckpointAtHand } from '@zholdau/directives';
import {
  NotFoundError,
  StaleError,
  type EvidencePiece,
  type ReportSubject,
  type SelfRating,
  type Verdict,
} from '@zholdau/domain';
import type { EntityManager } from 'typeorm';

/** A report that a change is made on, with its period and item; all locked, the item first. */
export interface ReportAtHand extends ReportSubject {
  readonly id: string;
  readonly checkpoint: CheckpointAtHand;
  readonly version: number;
  readonly text: string;
  readonly percent: number;
  readonly delayReason: string;
  readonly pieces: readonly (EvidencePiece & { readonly id: string })[];
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
    Pick<ReportAtHand, 'version' | 'text' | 'percent' | 'delayReason' | 'pieces' | 'reportBodyId' | 'reportState'>[]
  >(
    `SELECT version, text, percent, delay_reason AS "delayReason", body_id AS "reportBodyId", state AS "reportState",
       coalesce((SELECT jsonb_agg(jsonb_build_object('id', e.id, 'kind', e.kind, 'documentType', e.document_type,
         'name', e.name, 'plan', e.plan, 'fact', e.fact, 'reason', e.reason) ORDER BY e.added_at, e.id)
         FROM evidence e WHERE e.report_id = r.id), '[]') AS pieces
     FROM progress_report r WHERE id = $1 FOR NO KEY UPDATE`,
    [id],
  );
  if (!report) throw new NotFoundError('report_not_found');
  return { ...checkpoint, ...report, id, checkpoint };
}

/** What a submission, a decision or a withdrawal writes on a report. */
export type ReportStep = { readonly personId: string } & (
  | { readonly state: 'submitted'; readonly seatId: string; readonly self: SelfRating }
  | { readonly state: 'withdrawn' }
  | { readonly state: 'returned' | 'accepted'; readonly verdict: Verdict; readonly reason: string }
);

/**
 * Moves a report one step on.
 *
 * @param seen the version the actor saw
 * @throws StaleError `report_stale`
 */
export async function stepReport(tx: EntityManager, id: string, seen: number, step: ReportStep): Promise<void> {
  const [columns, values] = columnsOf(step);
  const rows = await tx.query<unknown[]>(
    `WITH stepped AS (UPDATE progress_report SET state = $3, updated_at = (SELECT zholdau_now()), version = version + 1,
         ${columns} WHERE id = $1 AND version = $2 RETURNING 1)
     SELECT 1 FROM stepped`,
    [id, seen, step.state, step.personId, ...values],
  );
  if (rows.length === 0) throw new StaleError('report_stale');
}

const DECIDED = 'decided_by = $4, decided_at = (SELECT zholdau_now())';

function columnsOf(step: ReportStep): [columns: string, values: unknown[]] {
  if (step.state === 'withdrawn') return [DECIDED, []];
  if (step.state === 'submitted') {
    return [
      `submitted_by = $4, submitted_at = (SELECT zholdau_now()), submitted_seat_id = $5, self_rating = $6,
       self_rating_words = $7`,
      [step.seatId, step.self.rating, step.self.words],
    ];
  }
  const { rating, source } = step.verdict;
  const evidenceId = source.kind === 'evidence' ? (source.evidenceId ?? null) : null;
  return [
    `${DECIDED}, decision_reason = $5, verdict = $6, verdict_source = $7, verdict_evidence_id = $8,
     verdict_source_words = $9`,
    [step.reason, rating, source.kind, evidenceId, source.words ?? ''],
  ];
}
