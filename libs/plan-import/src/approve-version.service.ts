import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import {
  countItemOn,
  lockItem,
  lockPlan,
  PlanPlaces,
  snapshotVersion,
  versionsOf,
  type PlanAtHand,
  type VersionAtHand,
} from '@zholdau/directives';
import {
  ACT_FIELDS,
  actInWords,
  checkAct,
  demand,
  RuleViolationError,
  StaleError,
  type ActField,
  type Actor,
  type FieldChange,
  type Level,
  type LocalDate,
  type PlanAct,
} from '@zholdau/domain';
import { LadderService } from '@zholdau/ladder';
import { Clock, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { ChangeItemService } from './change-item.service.js';
import { DirectiveTree } from './directive-tree.js';
import { loadRow, type ImportRow } from './import-row.js';
import { loadPlan } from './plan-as-it-stands.js';
import { PlanSummaries } from './plan-summaries.service.js';

interface WaitingChange {
  readonly itemId: string;
  readonly kind: 'change' | 'drop';
  readonly changes: readonly FieldChange[];
  readonly importRowId: string | null;
  readonly fileName: string | null;
  readonly reason: string;
  readonly successorId: string | null;
}

interface Approval {
  readonly plan: PlanAtHand;
  readonly draft: VersionAtHand;
  readonly act: PlanAct;
  readonly authority: string;
}

const COLUMNS: Readonly<Record<ActField, string>> = {
  number: 'number',
  titleRu: 'title_ru',
  titleKk: 'title_kk',
  completionFormRu: 'completion_form_ru',
  completionFormKk: 'completion_form_kk',
};

/** The draft version of a plan comes into force by its act, whole or not at all (U15). */
@Injectable()
export class ApproveVersionService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly ladder: LadderService,
    private readonly places: PlanPlaces,
    private readonly changing: ChangeItemService,
    private readonly summaries: PlanSummaries,
    private readonly journal: Journal,
  ) {}

  /**
   * Words, dates and executors that waited change now, each under the authority of the act; new items are assigned
   * quietly; what was to leave leaves with its reason and its ladder ends; the contents are kept word for word.
   * One summary tells each body.
   *
   * @param revision of the draft that the actor saw
   * @throws RuleViolationError `plan_draft_missing`, `act_date_differs` when terms of new items count from another day,
   *   and as checkAct does
   * @throws StaleError `plan_version_stale` when the draft has changed since
   */
  approve(actor: Actor, planId: string, revision: number, act: PlanAct): Promise<void> {
    demand(actor, 'plan.approve');
    return this.transactions.asActor(actor, async (tx) => {
      const plan = await lockPlan(tx, planId);
      const versions = await versionsOf(tx, planId);
      const draft = versions.find(({ state }) => state === 'draft');
      if (!draft) throw new RuleViolationError('plan_draft_missing');
      if (draft.revision !== revision) throw new StaleError('plan_version_stale');
      const earlier = versions.filter(({ state }) => state !== 'draft');
      checkAct(act, earlier, await this.clock.today(tx));
      await this.checkTerms(tx, draft, act.actOn);
      await this.bringIntoForce(tx, actor, {
        plan,
        draft,
        act,
        authority: actInWords(act.actNumber.trim(), act.actOn),
      });
    });
  }

  private async bringIntoForce(tx: EntityManager, actor: Actor, approval: Approval): Promise<void> {
    const { plan, draft, act } = approval;
    await tx.query(`UPDATE plan_version SET state = 'superseded' WHERE plan_id = $1 AND state = 'approved'`, [plan.id]);
    await tx.query(
      `UPDATE plan_version SET state = 'approved', act_number = $2, act_on = $3, approved_by = $4, approved_at = zholdau_now(),
         revision = revision + 1 WHERE id = $1`,
      [draft.id, act.actNumber.trim(), act.actOn, actor.personId],
    );
    const changed = await this.carryOut(tx, actor, approval);
    const added = await this.assignNew(tx, draft.id);
    await snapshotVersion(tx, plan.id, draft.id);
    await this.summaries.tell(
      tx,
      plan.regionId,
      { planVersionId: draft.id, title: { ru: plan.titleRu, kk: plan.titleKk } },
      [...changed, ...added],
    );
    await this.journal.record(tx, actor, {
      action: 'plan.approved',
      subjectType: 'plan-version',
      subjectId: draft.id,
      after: { number: draft.number, ...act, changed: changed.length, added: added.length },
      authority: approval.authority,
    });
  }

  /** @returns the items whose words, dates or executors are now others */
  private async carryOut(tx: EntityManager, actor: Actor, approval: Approval): Promise<string[]> {
    const waiting = await tx.query<WaitingChange[]>(
      `SELECT w.item_id AS "itemId", w.kind, w.changes, w.import_row_id AS "importRowId", m.file_name AS "fileName", w.reason,
         w.successor_id AS "successorId"
       FROM plan_change w LEFT JOIN plan_import_row r ON r.id = w.import_row_id LEFT JOIN plan_import m ON m.id = r.import_id
       WHERE w.plan_version_id = $1 ORDER BY w.item_id`,
      [approval.draft.id],
    );
    const changed: string[] = [];
    for (const one of waiting) {
      if (one.kind === 'drop') await this.drop(tx, actor, approval, one);
      else changed.push(await this.change(tx, actor, approval, one));
    }
    return changed;
  }

  private async drop(tx: EntityManager, actor: Actor, { plan, draft, authority }: Approval, one: WaitingChange) {
    const item = await lockItem(tx, one.itemId);
    await this.places.end(tx, actor, item, plan.id, {
      outcome: 'dropped',
      reason: one.reason,
      act: authority,
      versionId: draft.id,
      successorId: one.successorId,
    });
  }

  private async change(tx: EntityManager, actor: Actor, approval: Approval, one: WaitingChange): Promise<string> {
    const row = one.importRowId === null ? null : await loadRow(tx, one.importRowId);
    if (row) await this.changeByRow(tx, actor, approval, { ...row, itemId: one.itemId, changes: one.changes }, one);
    const words = one.changes.filter(({ field }) => !row || field === 'number');
    if (words.length > 0) await this.changeWords(tx, actor, approval, { ...one, changes: words });
    return one.itemId;
  }

  /** What a file said, with its dates and executors. */
  private async changeByRow(
    tx: EntityManager,
    actor: Actor,
    { plan, draft, authority }: Approval,
    row: ImportRow,
    { fileName }: WaitingChange,
  ): Promise<void> {
    const { directives } = await loadPlan(tx, plan.regionId, plan.addressId);
    const directiveId = await new DirectiveTree(tx, plan, directives).at(row.draft.sections);
    const place = { planId: plan.id, planVersionId: draft.id, directiveId, ordinal: 0, fileName: fileName ?? '' };
    await this.changing.change(tx, actor, row, place, authority);
  }

  private async changeWords(
    tx: EntityManager,
    actor: Actor,
    { authority }: Approval,
    { itemId, changes }: WaitingChange,
  ): Promise<void> {
    const item = await lockItem(tx, itemId);
    const words = changes.filter(({ field }) => (ACT_FIELDS as readonly string[]).includes(field));
    const sets = words.map(({ field }, at) => `${COLUMNS[field as ActField]} = $${at + 2}`);
    if (sets.length > 0) {
      const after = words.map((change) => change.after);
      await tx.query(`UPDATE action_item SET ${sets.join(', ')} WHERE id = $1`, [itemId, ...after]);
    }
    await countItemOn(tx, itemId);
    await this.journal.record(tx, actor, {
      action: 'action-item.edited',
      subjectType: 'action-item',
      subjectId: itemId,
      itemId,
      before: Object.fromEntries(words.map(({ field }) => [field, item[field as ActField]])),
      after: Object.fromEntries(words.map(({ field, after }) => [field, after])),
      authority,
    });
  }

  /** New items of the draft become work; their ladders begin quietly, as with a whole plan. */
  private async assignNew(tx: EntityManager, versionId: string): Promise<string[]> {
    const rows = await tx.query<NewPeriod[]>(
      `WITH given AS (
         UPDATE checkpoint c SET state = 'assigned', version = c.version + 1 FROM action_item i
         WHERE i.id = c.item_id AND i.plan_version_id = $1 AND c.state = 'draft'
         RETURNING c.id, c.item_id, c.region_id, c.deadline_version, c.ladder_on, i.level)
       SELECT id AS "checkpointId", item_id AS "itemId", region_id AS "regionId", deadline_version AS "deadlineVersion",
         ladder_on AS "ladderOn", level FROM given ORDER BY item_id, id`,
      [versionId],
    );
    const dated = rows.flatMap(({ ladderOn, ...rest }) =>
      ladderOn === null ? [] : [{ ...rest, ladderOn, quiet: true }],
    );
    await this.ladder.armMany(tx, dated);
    return [...new Set(rows.map(({ itemId }) => itemId))];
  }

  private async checkTerms(tx: EntityManager, draft: VersionAtHand, actOn: LocalDate): Promise<void> {
    if (draft.actOn === null || draft.actOn === actOn) return;
    const [relative] = await tx.query<unknown[]>(
      `SELECT 1 FROM deadline d JOIN action_item i ON i.id = d.item_id
       WHERE i.plan_version_id = $1 AND i.status = 'draft' AND i.deadline_kind LIKE 'relative%' LIMIT 1`,
      [draft.id],
    );
    if (relative) throw new RuleViolationError('act_date_differs', { actOn, readOn: draft.actOn });
  }
}

interface NewPeriod {
  readonly checkpointId: string;
  readonly itemId: string;
  readonly regionId: string;
  readonly deadlineVersion: number;
  readonly ladderOn: LocalDate | null;
  readonly level: Level;
}
