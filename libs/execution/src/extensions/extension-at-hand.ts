import { lockCheckpoint, type CheckpointAtHand } from '@zholdau/directives';
import { NotFoundError, StaleError, type Actor, type ExtensionSubject, type LocalDate } from '@zholdau/domain';
import type { EntityManager } from 'typeorm';
import { partiesOf } from '../parties.js';

/** A request for a later date that a change is made on, with its period and item; all locked, the item first. */
export interface ExtensionAtHand extends ExtensionSubject {
  readonly id: string;
  readonly checkpoint: CheckpointAtHand;
  readonly version: number;
  readonly wantedOn: LocalDate;
  readonly reason: string;
  readonly askedBy: string;
  readonly askedSeatId: string;
  readonly askedAt: Date;
  readonly evidence: number;
}

type Row = Pick<
  ExtensionAtHand,
  | 'version'
  | 'wantedOn'
  | 'reason'
  | 'askedBy'
  | 'askedSeatId'
  | 'askedAt'
  | 'evidence'
  | 'extensionState'
  | 'addressee'
> & { readonly askedFor: string | null };

/** @throws NotFoundError `extension_not_found` when it is not there or not visible */
export async function lockExtension(tx: EntityManager, id: string): Promise<ExtensionAtHand> {
  const [found] = await tx.query<{ checkpointId: string }[]>(
    'SELECT checkpoint_id AS "checkpointId" FROM extension_request WHERE id = $1',
    [id],
  );
  if (!found) throw new NotFoundError('extension_not_found');
  const checkpoint = await lockCheckpoint(tx, found.checkpointId);
  const [row] = await tx.query<Row[]>(
    `SELECT version, wanted_on AS "wantedOn", reason, asked_by AS "askedBy", asked_seat_id AS "askedSeatId",
       asked_for AS "askedFor", asked_at AS "askedAt", state AS "extensionState", decider AS addressee,
       (SELECT count(*)::int FROM extension_evidence e WHERE e.request_id = x.id) AS evidence
     FROM extension_request x WHERE id = $1 FOR NO KEY UPDATE`,
    [id],
  );
  if (!row) throw new NotFoundError('extension_not_found');
  const { askedFor, ...request } = row;
  const submitters = await partiesOf(tx, checkpoint.id);
  return { ...checkpoint, ...request, id, checkpoint, parties: [row.askedBy, askedFor ?? row.askedBy, ...submitters] };
}

/** What a decision writes on a request. */
export interface ExtensionStep {
  readonly state: 'granted' | 'refused' | 'withdrawn' | 'recorded';
  readonly reason?: string;
  readonly decision?: HigherDecision;
  readonly made?: { readonly dueOn: LocalDate; readonly version: number };
}

/** The act of a body above the region. */
export interface HigherDecision {
  readonly body: string;
  readonly number: string;
  readonly on: LocalDate;
}

/**
 * Moves a request to its end.
 *
 * @param seen the version the actor saw
 * @throws StaleError `extension_stale`
 */
export async function stepExtension(
  tx: EntityManager,
  actor: Actor,
  id: string,
  seen: number,
  { state, reason = '', decision, made }: ExtensionStep,
): Promise<void> {
  const rows = await tx.query<unknown[]>(
    `WITH stepped AS (UPDATE extension_request SET state = $3, decided_by = $4, decided_seat_id = $5,
         decided_at = (SELECT zholdau_now()), decision_reason = $6, decision_body = $7, decision_number = $8, decision_on = $9,
         granted_on = $10, deadline_version = $11, version = version + 1
       WHERE id = $1 AND version = $2 RETURNING 1)
     SELECT 1 FROM stepped`,
    [
      id,
      seen,
      state,
      actor.personId,
      actor.seatId,
      reason,
      decision?.body ?? '',
      decision?.number ?? '',
      decision?.on ?? null,
      made?.dueOn ?? null,
      made?.version ?? null,
    ],
  );
  if (rows.length === 0) throw new StaleError('extension_stale');
}
