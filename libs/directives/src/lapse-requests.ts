import type { EntityManager } from 'typeorm';

/** Requests for a later date of work that has ended fall: there is nothing left to decide. */
export async function lapseRequests(tx: EntityManager, checkpointIds: readonly string[]): Promise<void> {
  await tx.query(
    `UPDATE extension_request SET state = 'lapsed', decided_at = (SELECT zholdau_now()), version = version + 1
     WHERE checkpoint_id = ANY($1::uuid[]) AND state = 'pending'`,
    [checkpointIds],
  );
}
