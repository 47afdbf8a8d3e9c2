import type { DateRules, NewExecutor, NewItem, Texts } from '@zholdau/domain';
import type { EntityManager } from 'typeorm';

/** A new item with what its row holds besides. */
export interface ItemRow {
  readonly item: NewItem;
  readonly roll: DateRules['roll'];
  readonly status: 'assigned' | 'draft';
}

export const NO_TEXT: Texts = { ru: '', kk: '' };

/** A date that a person chose is a full date, whatever words stand beside it. */
export function kindOf({ deadline }: NewItem): { kind: string; rule: string } {
  return 'kind' in deadline ? deadline : { kind: 'date', rule: 'DATE' };
}

/**
 * Writes the rows of items in one statement.
 *
 * @returns their ids in the order given; null where the plan already has an item of that key
 */
export async function insertItems(
  tx: EntityManager,
  regionId: string,
  rows: readonly ItemRow[],
): Promise<(string | null)[]> {
  const made = await tx.query<{ id: string; planId: string; externalKey: string }[]>(
    `INSERT INTO action_item (region_id, plan_id, plan_version_id, directive_id, parent_id, external_key, number, ordinal,
       title_ru, title_kk, completion_form_ru, completion_form_kk, level, origin, roll, deadline_words_ru,
       deadline_words_kk, deadline_kind, deadline_rule, status, lead_body_id, body_ids, curator_seat_id, restricted,
       financing, source, created_at, updated_at)
     SELECT $1, n."planId", n."planVersionId", n."directiveId", n."parentId", n."externalKey", n.number, n.ordinal,
       n."titleRu", n."titleKk", n."formRu", n."formKk", n.level, n.origin, n.roll, n."wordsRu", n."wordsKk", n.kind, n.rule,
       n.status, n."leadBodyId", ARRAY(SELECT jsonb_array_elements_text(n."bodyIds")::uuid), n."curatorSeatId",
       n.restricted, n.financing, n.source, (SELECT zholdau_now()), (SELECT zholdau_now())
     FROM jsonb_to_recordset($2::jsonb) AS n ("planId" uuid, "planVersionId" uuid, "directiveId" uuid, "parentId" uuid,
       "externalKey" text, number text, ordinal int, "titleRu" text, "titleKk" text, "formRu" text, "formKk" text,
       level text, origin text, roll text, "wordsRu" text, "wordsKk" text, kind text, rule text, status text,
       "leadBodyId" uuid, "bodyIds" jsonb, "curatorSeatId" uuid, restricted boolean, financing jsonb, source jsonb)
     ON CONFLICT ON CONSTRAINT uq_action_item_key DO NOTHING
     RETURNING id, plan_id AS "planId", external_key AS "externalKey"`,
    [regionId, JSON.stringify(rows.map(columnsOf))],
  );
  const ids = new Map(made.map(({ id, planId, externalKey }) => [`${planId} ${externalKey}`, id]));
  return rows.map(({ item }) => ids.get(`${item.planId} ${item.externalKey}`) ?? null);
}

/** Writes the executors of items in one statement, the lead of each first. */
export async function insertExecutors(
  tx: EntityManager,
  regionId: string,
  items: readonly { readonly id: string; readonly executors: readonly NewExecutor[] }[],
): Promise<void> {
  const rows = items.flatMap(({ id, executors }) =>
    leadFirst(executors).map(({ bodyId, role, marks = [] }, at) => ({
      itemId: id,
      bodyId,
      role,
      marks,
      ordinal: at + 1,
    })),
  );
  await tx.query(
    `INSERT INTO item_executor (region_id, item_id, body_id, role, marks, ordinal)
     SELECT $1, e."itemId", e."bodyId", e.role, ARRAY(SELECT jsonb_array_elements_text(e.marks)), e.ordinal
     FROM jsonb_to_recordset($2::jsonb) AS e ("itemId" uuid, "bodyId" uuid, role text, marks jsonb, ordinal int)`,
    [regionId, JSON.stringify(rows)],
  );
}

function columnsOf({ item, roll, status }: ItemRow): Record<string, unknown> {
  const shown = item.restricted ? withoutContent(item) : item;
  const words = item.deadline.words ?? NO_TEXT;
  const { kind, rule } = kindOf(item);
  return {
    planId: item.planId,
    planVersionId: item.planVersionId,
    directiveId: item.directiveId,
    parentId: item.parentId ?? null,
    externalKey: item.externalKey,
    number: item.number,
    ordinal: item.ordinal,
    titleRu: shown.titles.ru,
    titleKk: shown.titles.kk,
    formRu: shown.completionForms.ru,
    formKk: shown.completionForms.kk,
    level: item.level,
    origin: item.origin,
    roll,
    wordsRu: words.ru,
    wordsKk: words.kk,
    kind,
    rule,
    status,
    leadBodyId: item.executors.find(({ role }) => role === 'lead')?.bodyId,
    bodyIds: item.executors.map(({ bodyId }) => bodyId),
    curatorSeatId: item.curatorSeatId ?? null,
    restricted: item.restricted ?? false,
    financing: shown.financing ?? null,
    source: item.source ?? null,
  };
}

/** «ДСП» does not belong on the internet: number, date, body and due date are all that is kept. */
function withoutContent(item: NewItem): Pick<NewItem, 'titles' | 'completionForms' | 'financing'> {
  return { ...item, titles: NO_TEXT, completionForms: NO_TEXT, financing: null };
}

const leadFirst = (executors: readonly NewExecutor[]): NewExecutor[] =>
  [...executors].sort((a, b) => Number(b.role === 'lead') - Number(a.role === 'lead'));
