import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import { countItemOn, lockItem, type ItemAtHand } from '@zholdau/directives';
import { executorBodies, RuleViolationError, type Actor, type FieldChange } from '@zholdau/domain';
import type { EntityManager } from 'typeorm';
import type { ImportRow } from './import-row.js';
import { MoveDatesService } from './move-dates.service.js';
import { newItemOf, sourceOf, type ItemPlace } from './new-item-of-row.js';

const TEXT_COLUMNS: Partial<Record<FieldChange['field'], string>> = {
  titleRu: 'title_ru',
  titleKk: 'title_kk',
  completionFormRu: 'completion_form_ru',
  completionFormKk: 'completion_form_kk',
};

/** Carries the differences of one row over to its item, and nothing else. */
@Injectable()
export class ChangeItemService {
  constructor(
    private readonly dates: MoveDatesService,
    private readonly journal: Journal,
  ) {}

  /**
   * @param authority the act of the new edition, with number and date
   * @throws RuleViolationError `report_under_review` when the lead would change while a report of the present one waits
   */
  async change(tx: EntityManager, actor: Actor, row: ImportRow, place: ItemPlace, authority: string): Promise<void> {
    const item = await lockItem(tx, row.itemId!);
    const fields = new Set(row.changes.map(({ field }) => field));
    await this.storeTexts(tx, item, row, place);
    if (fields.has('lead') || fields.has('executors')) await this.storeExecutors(tx, item, row);
    if (fields.has('deadlineWords') || fields.has('dueOn'))
      await this.storeDeadline(tx, actor, item, row, place, authority);
    await countItemOn(tx, item.id);
    await this.journal.record(tx, actor, {
      action: 'action-item.edited',
      subjectType: 'action-item',
      subjectId: item.id,
      itemId: item.id,
      before: Object.fromEntries(row.changes.map(({ field, before }) => [field, before])),
      after: Object.fromEntries(row.changes.map(({ field, after }) => [field, after])),
      authority,
    });
  }

  private async storeTexts(tx: EntityManager, item: ItemAtHand, row: ImportRow, place: ItemPlace): Promise<void> {
    const sets = ['source = $2'];
    const values: unknown[] = [item.id, JSON.stringify(sourceOf(row, place.fileName))];
    for (const { field, after } of row.changes) {
      const column = TEXT_COLUMNS[field];
      if (column && !item.restricted) sets.push(`${column} = $${values.push(after)}`);
      if (field === 'section') sets.push(`directive_id = $${values.push(place.directiveId)}`);
    }
    await tx.query(`UPDATE action_item SET ${sets.join(', ')} WHERE id = $1`, values);
  }

  private async storeExecutors(tx: EntityManager, item: ItemAtHand, row: ImportRow): Promise<void> {
    const executors = executorBodies(row.draft.executors, row.draft.leadBodyId!);
    const bodyIds = executors.map(({ bodyId }) => bodyId);
    if (bodyIds[0] !== item.leadBodyId) await this.refuseUnderReview(tx, item);
    await tx.query('DELETE FROM item_executor WHERE item_id = $1', [item.id]);
    await tx.query(
      `INSERT INTO item_executor (region_id, item_id, body_id, role, marks, ordinal)
       SELECT $1, $2, e."bodyId", e.role, ARRAY(SELECT jsonb_array_elements_text(e.marks)), e.ordinal
       FROM jsonb_to_recordset($3::jsonb) AS e ("bodyId" uuid, role text, marks jsonb, ordinal int)`,
      [item.regionId, item.id, JSON.stringify(executors.map((one, at) => ({ ...one, ordinal: at + 1 })))],
    );
    await tx.query(
      `UPDATE item_delegation SET revoked_at = (SELECT zholdau_now())
       WHERE item_id = $1 AND revoked_at IS NULL AND body_id <> ALL($2)`,
      [item.id, bodyIds],
    );
    await tx.query(
      `UPDATE action_item SET lead_body_id = $2, body_ids = $3, delegate_ids = coalesce((
         SELECT array_agg(d.person_id) FROM item_delegation d WHERE d.item_id = $1 AND d.revoked_at IS NULL), '{}')
       WHERE id = $1`,
      [item.id, bodyIds[0], bodyIds],
    );
  }

  private async refuseUnderReview(tx: EntityManager, item: ItemAtHand): Promise<void> {
    const [waiting] = await tx.query<unknown[]>(
      `SELECT 1 FROM checkpoint WHERE item_id = $1 AND state = 'submitted' LIMIT 1`,
      [item.id],
    );
    if (waiting) throw new RuleViolationError('import_report_under_review', { number: item.number });
  }

  private async storeDeadline(
    tx: EntityManager,
    actor: Actor,
    item: ItemAtHand,
    row: ImportRow,
    place: ItemPlace,
    authority: string,
  ): Promise<void> {
    const { deadline } = newItemOf(row, place);
    if (!('kind' in deadline)) return;
    const { words, kind, rule } = deadline;
    await tx.query(
      `UPDATE action_item SET deadline_words_ru = $2, deadline_words_kk = $3, deadline_kind = $4, deadline_rule = $5 WHERE id = $1`,
      [item.id, words.ru, words.kk, kind, rule],
    );
    if (row.changes.some(({ field }) => field === 'dueOn')) await this.dates.move(tx, actor, item, deadline, authority);
  }
}
