import type { KnownDirective, PlanItem } from '@zholdau/domain';
import type { EntityManager } from 'typeorm';

/** The plan of an Address that a file is compared with; empty where there is none yet. */
export interface PlanAsItStands {
  readonly planId: string | null;
  readonly items: readonly PlanItem[];
  readonly directives: readonly KnownDirective[];
}

export async function loadPlan(tx: EntityManager, regionId: string, addressId: string): Promise<PlanAsItStands> {
  const [plan] = await tx.query<{ id: string }[]>(
    'SELECT id FROM plan WHERE region_id = $1 AND address_id = $2 ORDER BY id LIMIT 1',
    [regionId, addressId],
  );
  const directives = await tx.query<KnownDirective[]>(
    `SELECT id, parent_id AS "parentId", number, title_ru AS "titleRu", title_kk AS "titleKk" FROM directive
     WHERE region_id = $1 AND address_id = $2 ORDER BY ordinal`,
    [regionId, addressId],
  );
  return { planId: plan?.id ?? null, items: plan ? await loadItems(tx, plan.id) : [], directives };
}

function loadItems(tx: EntityManager, planId: string): Promise<PlanItem[]> {
  return tx.query<PlanItem[]>(
    `SELECT i.id, i.external_key AS key, i.number, json_build_object('ru', i.title_ru, 'kk', i.title_kk) AS titles,
       json_build_object('ru', i.completion_form_ru, 'kk', i.completion_form_kk) AS "completionForms",
       json_build_object('ru', i.deadline_words_ru, 'kk', i.deadline_words_kk) AS "deadlineWords",
       i.directive_id AS "directiveId", i.source -> 'raw' AS raw,
       i.status NOT IN ('accepted', 'removal_pending', 'off_control', 'cancelled', 'replaced') AS open,
       coalesce((SELECT json_agg(d.unrolled_on ORDER BY c.ordinal) FROM checkpoint c
         JOIN deadline d ON d.checkpoint_id = c.id AND d.version = c.deadline_version WHERE c.item_id = i.id), '[]') AS due,
       coalesce((SELECT json_agg(json_build_object('bodyId', e.body_id, 'role', e.role) ORDER BY e.ordinal)
         FROM item_executor e WHERE e.item_id = i.id), '[]') AS executors
     FROM action_item i WHERE i.plan_id = $1 AND i.parent_id IS NULL ORDER BY i.ordinal`,
    [planId],
  );
}
