import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import { countItemOn, lockCheckpoint, type CheckpointAtHand } from '@zholdau/directives';
import { demand, NotAllowedError, stateAfter, StaleError, type Actor } from '@zholdau/domain';
import { Notifications } from '@zholdau/notifications';
import { Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { ReportFacts, type FactWish } from './indicators/report-facts.js';

/** What an executor body writes about one period. */
export interface DraftText {
  readonly text: string;
  /** Work done, 0–100. */
  readonly percent: number;
  readonly delayReason: string;
  readonly nextStep: string;
  /** Numbers of indicators; those not named stay as they are. */
  readonly facts?: readonly FactWish[];
}

/** The one draft that a body has of a period; head, executor and staff write in the same. */
@Injectable()
export class DraftReportService {
  constructor(
    private readonly transactions: Transactions,
    private readonly facts: ReportFacts,
    private readonly notifications: Notifications,
    private readonly journal: Journal,
  ) {}

  /**
   * Begins a draft or changes it. A draft that follows a returned or withdrawn report begins with its evidence and numbers.
   * The per cent of the lead's draft stands on the period at once: it is how far the work is, not how well it is written.
   * What a co-executor writes moves nothing but its own part.
   *
   * @param seen version of the draft the actor saw; null: there was none
   * @returns the id of the draft
   * @throws StaleError `report_stale` when there is a draft of another version
   */
  save(actor: Actor, checkpointId: string, seen: number | null, draft: DraftText): Promise<string> {
    return this.transactions.asActor(actor, async (tx) => {
      const checkpoint = await lockCheckpoint(tx, checkpointId);
      demand(actor, 'item.report', checkpoint);
      const bodyId = checkpoint.bodyIds.find((id) => actor.bodyIds.includes(id));
      if (bodyId === undefined) throw new NotAllowedError('not_allowed', { action: 'item.report' });
      const [present] = await tx.query<{ id: string; version: number }[]>(
        `SELECT id, version FROM progress_report WHERE checkpoint_id = $1 AND body_id = $2 AND state = 'draft' FOR NO KEY UPDATE`,
        [checkpointId, bodyId],
      );
      if ((present?.version ?? null) !== seen) throw new StaleError('report_stale');
      const id = present
        ? await this.change(tx, present.id, draft)
        : await this.begin(tx, actor, checkpoint, bodyId, draft);
      await this.facts.write(tx, checkpoint, { id, bodyId }, draft.facts ?? []);
      if (bodyId === checkpoint.leadBodyId) await this.takeUp(tx, checkpoint, draft.percent);
      if (actor.role !== 'head') await this.tellHead(tx, checkpoint, bodyId, id);
      return id;
    });
  }

  private async change(tx: EntityManager, id: string, draft: DraftText): Promise<string> {
    await tx.query(
      `UPDATE progress_report SET text = $2, percent = $3, delay_reason = $4, next_step = $5, version = version + 1,
         updated_at = (SELECT zholdau_now()) WHERE id = $1`,
      [id, draft.text, draft.percent, draft.delayReason, draft.nextStep],
    );
    return id;
  }

  private async begin(
    tx: EntityManager,
    actor: Actor,
    { item, id, period }: CheckpointAtHand,
    bodyId: string,
    draft: DraftText,
  ): Promise<string> {
    const [row] = await tx.query<{ id: string }[]>(
      `INSERT INTO progress_report (region_id, item_id, checkpoint_id, body_id, author_id, text, percent, delay_reason,
                                    next_step, created_at, updated_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, (SELECT zholdau_now()), (SELECT zholdau_now())) RETURNING id`,
      [
        item.regionId,
        item.id,
        id,
        bodyId,
        actor.personId,
        draft.text,
        draft.percent,
        draft.delayReason,
        draft.nextStep,
      ],
    );
    await tx.query(
      `INSERT INTO evidence (region_id, item_id, report_id, kind, name, unit, plan, fact, event_on, url, sha256, size,
                             media_type, document_type, document_number, document_on, issuer, place, reason,
                             added_by, added_at, indicator_id)
       SELECT region_id, item_id, $1, kind, name, unit, plan, fact, event_on, url, sha256, size, media_type,
         document_type, document_number, document_on, issuer, place, reason, added_by, added_at, indicator_id
       FROM evidence WHERE report_id = (
         SELECT id FROM progress_report WHERE checkpoint_id = $2 AND body_id = $3 AND state IN ('returned', 'withdrawn')
         ORDER BY submitted_at DESC LIMIT 1)`,
      [row!.id, id, bodyId],
    );
    await this.facts.carryOver(tx, row!.id, id, bodyId);
    await this.journal.record(tx, actor, {
      action: 'report.begun',
      subjectType: 'report',
      subjectId: row!.id,
      itemId: item.id,
      after: { period, percent: draft.percent },
    });
    return row!.id;
  }

  private async takeUp(
    tx: EntityManager,
    { id, item, state, percent: before }: CheckpointAtHand,
    percent: number,
  ): Promise<void> {
    const next = stateAfter(state, 'report');
    if (next === state && percent === before) return;
    await tx.query('UPDATE checkpoint SET state = $2, percent = $3, version = version + 1 WHERE id = $1', [
      id,
      next,
      percent,
    ]);
    if (next !== state) await countItemOn(tx, item.id);
  }

  private async tellHead(
    tx: EntityManager,
    { id, item }: CheckpointAtHand,
    bodyId: string,
    reportId: string,
  ): Promise<void> {
    await this.notifications.tell(tx, {
      regionId: item.regionId,
      kind: 'draft_ready',
      itemId: item.id,
      checkpointId: id,
      to: { bodyId, as: 'head' },
      dedupeKey: `draft-ready-${reportId}`,
    });
  }
}
