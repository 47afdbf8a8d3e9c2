import { localDateOf, nextRungAt, type LocalDate } from '@zholdau/domain';
import type { EntityManager } from 'typeorm';
import type { LadderGround } from '../ladder-ground.js';
import type { LadderPolicies } from '../ladder-policies.js';

interface ReviewGroup {
  readonly regionId: string;
  readonly policyId: string;
  readonly askedOn: LocalDate;
  readonly nextRungAt: Date | null;
  readonly itemId: string;
  readonly runs: number;
}

/** Clocks that would look again too late, of one region. */
export interface ReviewDrift {
  readonly regionId: string;
  readonly itemId: string;
  readonly runs: number;
}

/** No clock of a reviewer ever stands still, so none asks for the pauses of a checkpoint. */
const NO_CHECKPOINT = '00000000-0000-0000-0000-000000000000';

/**
 * Looks at every running clock of a reviewer and tells those that look again later than their policy says to do so now.
 *
 * @returns how many clocks run, and what to raise; an hour moved within the day by a setting is set right without a word
 */
export async function reviewDrift(
  tx: EntityManager,
  { ground, policies }: { readonly ground: LadderGround; readonly policies: LadderPolicies },
  now: Date,
): Promise<{ running: number; drifted: ReviewDrift[] }> {
  const groups = await tx.query<ReviewGroup[]>(
    `SELECT region_id AS "regionId", policy_id AS "policyId", asked_on::text AS "askedOn", next_rung_at AS "nextRungAt",
            (array_agg(item_id))[1] AS "itemId", count(*)::int AS runs
     FROM review_run WHERE state = 'armed' GROUP BY 1, 2, asked_on, 4`,
  );
  const rungs = await policies.frozenAt(
    tx,
    groups.map(({ policyId }) => policyId),
  );
  const daysOf = await ground.of(
    tx,
    groups.map(({ regionId }) => ({ regionId, checkpointId: NO_CHECKPOINT })),
  );
  const drifted: ReviewDrift[] = [];
  for (const { regionId, policyId, askedOn, nextRungAt: planned, itemId, runs } of groups) {
    const { paused: _, ...days } = daysOf({ regionId, checkpointId: NO_CHECKPOINT, ladderOn: askedOn, armedAt: null });
    const expected = nextRungAt(rungs.get(policyId)!.rungs, days, now);
    if (expected === null || (planned !== null && planned <= expected)) continue;
    await tx.query(
      `UPDATE review_run SET next_rung_at = (SELECT zholdau_now())
       WHERE state = 'armed' AND region_id = $1 AND policy_id = $2 AND asked_on = $3
         AND next_rung_at IS NOT DISTINCT FROM $4`,
      [regionId, policyId, askedOn, planned],
    );
    if (planned === null || localDateOf(planned) !== localDateOf(expected)) drifted.push({ regionId, itemId, runs });
  }
  return { running: groups.reduce((sum, { runs }) => sum + runs, 0), drifted };
}
