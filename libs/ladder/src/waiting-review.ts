import { firingKey, type ExtensionAddressee, type LocalDate, type Rung, type RungTarget } from '@zholdau/domain';
import type { EntityManager } from 'typeorm';
import type { TargetItem } from './target-book.js';

/** A clock of a reviewer, with the item it is about. */
export interface ReviewRun extends TargetItem {
  readonly runId: string;
  readonly checkpointId: string;
  readonly subject: 'report' | 'extension';
  readonly subjectId: string;
  readonly decider: ExtensionAddressee;
  readonly policyId: string;
  readonly askedOn: LocalDate;
  /** Whether the answer is still to come. */
  readonly waits: boolean;
}

/** Columns of a {@link ReviewRun}; `r` is the run, `i` its item. */
export const REVIEW_RUN_COLUMNS = `
  r.id AS "runId", r.checkpoint_id AS "checkpointId", r.subject, r.subject_id AS "subjectId", r.decider,
  r.policy_id AS "policyId", r.asked_on::text AS "askedOn", i.id AS "itemId", i.region_id AS "regionId",
  i.lead_body_id AS "leadBodyId", i.body_ids AS "bodyIds", i.directive_id AS "directiveId",
  i.curator_seat_id AS "curatorSeatId",
  CASE r.subject WHEN 'report' THEN EXISTS (SELECT FROM progress_report p WHERE p.id = r.subject_id AND p.state = 'submitted')
    ELSE EXISTS (SELECT FROM extension_request e WHERE e.id = r.subject_id AND e.state = 'pending') END AS waits`;

/** Who is meant where a ladder of review says «coordinator»: whoever the region has decide. */
const DECIDERS: Readonly<Record<ExtensionAddressee, readonly RungTarget[]>> = {
  coordinator: ['coordinator'],
  above: ['coordinator'],
  chief_of_staff: ['chief_of_staff'],
  akim: ['akim'],
  leadership: ['akim', 'chief_of_staff'],
};

/** The rung as it speaks about what this decider owes an answer to. */
export function toDecider(rung: Rung, decider: ExtensionAddressee): Rung {
  const targets = rung.targets.flatMap((target) => (target === 'coordinator' ? DECIDERS[decider] : [target]));
  return { ...rung, targets: [...new Set(targets)] };
}

/** What each run has fired already. */
export async function firedReviews(
  engine: EntityManager,
  runIds: readonly string[],
): Promise<Map<string, Set<string>>> {
  const rows = await engine.query<{ runId: string; rungKey: string; occurrence: number }[]>(
    `SELECT run_id AS "runId", rung_key AS "rungKey", occurrence FROM review_fire WHERE run_id = ANY($1)`,
    [runIds],
  );
  const fired = new Map<string, Set<string>>();
  for (const { runId, rungKey, occurrence } of rows) {
    fired.set(runId, (fired.get(runId) ?? new Set()).add(firingKey(rungKey, occurrence)));
  }
  return fired;
}
