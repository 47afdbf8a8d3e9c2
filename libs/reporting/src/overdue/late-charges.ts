import type { EntityManager } from 'typeorm';
import { chargeCards, type RawCheckpoint } from '../item-card/checkpoint-card.js';
import type { ChargeCard } from '../item-card/item-card.js';
import { LATE_TIMES_SQL } from '../item-card/item-card.sql.js';
import type { Look } from '../outlooks.js';
import { bodyRefSql, type BodyRef } from '../refs.js';

interface SharedWork extends Pick<RawCheckpoint, 'id' | 'dueOn' | 'closedAt' | 'reviews' | 'disputes' | 'parts'> {
  readonly lead: BodyRef;
}

/** Who owes the days late of each of these checkpoints, where the lead does not owe them alone (U12). */
export async function lateCharges(
  tx: EntityManager,
  look: Look,
  checkpointIds: readonly string[],
): Promise<ReadonlyMap<string, ChargeCard[]>> {
  const shared = await tx.query<SharedWork[]>(
    `SELECT c.id, c.due_on AS "dueOn", c.closed_at AS "closedAt", ${bodyRefSql('lead')} AS lead, ${LATE_TIMES_SQL}
     FROM checkpoint c JOIN body lead ON lead.id = c.lead_body_id
     WHERE c.id = ANY ($1::uuid[]) AND EXISTS (SELECT FROM checkpoint_part p WHERE p.checkpoint_id = c.id)`,
    [checkpointIds],
  );
  const charges = ({ lead, ...row }: SharedWork): ChargeCard[] =>
    chargeCards(row, lead.id, look, new Map([[lead.id, lead]]));
  return new Map(shared.map((row) => [row.id, charges(row)]));
}
