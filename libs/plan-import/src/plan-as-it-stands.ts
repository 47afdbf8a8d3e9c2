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
    `SELECT p.id FROM plan p JOIN address a ON a.id = p.address_id
     WHERE p.region_id = $1 AND p.address_id = $2 AND (p.owner = 'region' OR a.kind = 'programme') ORDER BY p.id LIMIT 1`,
    [regionId, addressId],
  );
  const directives = await tx.query<KnownDirective[]>(
    `SELECT id, parent_id AS "parentId", number, title_ru AS "titleRu", title_kk AS "titleKk" FROM directive
     WHERE region_id = $1 AND address_id = $2 ORDER BY ordinal`,
    [regionId, addressId],
  );
  return { planId: plan?.id ?? null, items: plan ? await loadItems(tx, plan.id) : [], directives };
}

/** A word that waits for the act, else the one in force: a file imported twice finds what it has said already. */
const waiting = (field: string, present: string): string =>
  `coalesce((SELECT change ->> 'after' FROM jsonb_array_elements(w.changes) change WHERE change ->> 'field' = '${field}'), ${present})`;

function loadItems(tx: EntityManager, planId: string): Promise<PlanItem[]> {
  return tx.query<PlanItem[]>(
    `SELECT i.id, i.external_key AS key, i.number,
       json_build_object('ru', ${waiting('titleRu', 'i.title_ru')}, 'kk', ${waiting('titleKk', 'i.title_kk')}) AS titles,
       json_build_object('ru', ${waiting('completionFormRu', 'i.completion_form_ru')},
         'kk', ${waiting('completionFormKk', 'i.completion_form_kk')}) AS "completionForms",
       json_build_object('ru', i.deadline_words_ru, 'kk', i.deadline_words_kk) AS "deadlineWords",
       i.directive_id AS "directiveId", coalesce(r.raw -> 'cells', i.source -> 'raw') AS raw,
       i.status NOT IN ('accepted', 'removal_pending', 'off_control', 'cancelled', 'replaced') AS open,
       coalesce((SELECT json_agg(d.unrolled_on ORDER BY c.ordinal) FROM checkpoint c
         JOIN deadline d ON d.checkpoint_id = c.id AND d.version = c.deadline_version WHERE c.item_id = i.id), '[]') AS due,
       coalesce((SELECT json_agg(json_build_object('bodyId', e.body_id, 'role', e.role) ORDER BY e.ordinal)
         FROM item_executor e WHERE e.item_id = i.id), '[]') AS executors
     FROM action_item i
     LEFT JOIN plan_version v ON v.plan_id = i.plan_id AND v.state = 'draft'
     LEFT JOIN plan_change w ON w.plan_version_id = v.id AND w.item_id = i.id
     LEFT JOIN plan_import_row r ON r.id = w.import_row_id
     WHERE i.plan_id = $1 AND i.parent_id IS NULL ORDER BY i.ordinal`,
    [planId],
  );
}
