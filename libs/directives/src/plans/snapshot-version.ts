import { PLAN_ROW_COLUMNS, PLAN_ROW_SOURCE } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';

/** Keeps what the version contains, word for word, at the moment of its approval. */
export async function snapshotVersion(tx: EntityManager, planId: string, versionId: string): Promise<void> {
  await tx.query(
    `INSERT INTO plan_version_item (plan_version_id, item_id, region_id, number, ordinal, title_ru, title_kk,
       completion_form_ru, completion_form_kk, level, section, deadline_words, due_on, lead_body_id, co_body_ids)
     SELECT $2, ${PLAN_ROW_COLUMNS} FROM ${PLAN_ROW_SOURCE}
     WHERE e.plan_id = $1 AND e.ended_at IS NULL AND i.status <> 'draft'`,
    [planId, versionId],
  );
}
