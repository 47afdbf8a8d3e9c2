import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import { checkPlaces, countItemOn, lockCheckpoints, lockItem, type ItemAtHand } from '@zholdau/directives';
import {
  canMove,
  demand,
  disputeFacts,
  RuleViolationError,
  stateAfter,
  workingDaysLater,
  workingHours,
  type Actor,
  type Assignment,
  type WorkTime,
} from '@zholdau/domain';
import { LadderService } from '@zholdau/ladder';
import { Notifications } from '@zholdau/notifications';
import { ActiveCalendar, ASSIGNMENTS_SQL, Clock, SettingsStore, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { requireReason } from './reason.js';

export interface NewDispute {
  readonly reason: string;
  /** Who should do it instead; null when the disputer cannot say. */
  readonly proposedBodyId: string | null;
}

/** The head of an executor disputes a new assignment; the lead's dispute holds the ladder until it is settled. */
@Injectable()
export class RaiseDisputeService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly calendar: ActiveCalendar,
    private readonly settings: SettingsStore,
    private readonly ladder: LadderService,
    private readonly notifications: Notifications,
    private readonly journal: Journal,
  ) {}

  /**
   * @returns the id of the dispute
   * @throws RuleViolationError `dispute_too_late`, `dispute_taken_up`, `dispute_repeated`, `dispute_same_body`
   * @throws BadInputError `reason_too_short`, `unknown_body`
   */
  async raise(actor: Actor, itemId: string, version: number, dispute: NewDispute): Promise<string> {
    requireReason(dispute.reason);
    return this.transactions.asActor(actor, async (tx) => {
      const item = await lockItem(tx, itemId);
      const now = await this.clock.now(tx);
      const settings = await this.settings.read(tx, item.regionId);
      const time: WorkTime = {
        calendar: await this.calendar.load(tx),
        hours: workingHours(settings['workday.start'], settings['workday.end']),
      };
      const assignment = await this.assignmentOf(tx, actor, item);
      demand(actor, 'item.dispute', { ...item, ...disputeFacts(assignment, now, settings['dispute.days'], time) });
      await this.checkProposed(tx, item, assignment!, dispute.proposedBodyId);
      await countItemOn(tx, itemId, version);
      const answerBy = workingDaysLater(now, settings['dispute.answer-days'], time);
      const held = assignment!.role === 'lead' ? await this.hold(tx, item) : [];
      const id = await this.write(tx, actor, item, assignment!, { ...dispute, answerBy, held });
      await this.notifications.tell(tx, {
        regionId: item.regionId,
        kind: 'disputed',
        itemId,
        to: { seats: 'coordinator' },
        params: { reason: dispute.reason },
        dedupeKey: `disputed-${id}`,
      });
      return id;
    });
  }

  private async assignmentOf(tx: EntityManager, actor: Actor, item: ItemAtHand): Promise<Assignment | undefined> {
    const own = await tx.query<Assignment[]>(ASSIGNMENTS_SQL, [item.id, actor.bodyIds]);
    return own[0];
  }

  private async checkProposed(
    tx: EntityManager,
    item: ItemAtHand,
    { bodyId }: Assignment,
    proposed: string | null,
  ): Promise<void> {
    if (proposed === null) return;
    if (proposed === bodyId) throw new RuleViolationError('dispute_same_body');
    await checkPlaces(tx, item.regionId, { bodyIds: [proposed] });
  }

  /** @returns the periods that wait now */
  private async hold(tx: EntityManager, item: ItemAtHand): Promise<string[]> {
    const fresh = (await lockCheckpoints(tx, item)).filter(({ state }) => canMove(state, 'dispute'));
    for (const { id, state } of fresh) {
      await tx.query(
        `UPDATE checkpoint SET state = $2, disputed_at = (SELECT zholdau_now()), version = version + 1 WHERE id = $1`,
        [id, stateAfter(state, 'dispute')],
      );
      await this.ladder.hold(tx, id, 'disputed');
    }
    return fresh.map(({ id }) => id);
  }

  private async write(
    tx: EntityManager,
    actor: Actor,
    item: ItemAtHand,
    { bodyId, role }: Assignment,
    dispute: NewDispute & { readonly answerBy: Date; readonly held: readonly string[] },
  ): Promise<string> {
    const { reason, proposedBodyId, answerBy, held } = dispute;
    const [row] = await tx.query<{ id: string }[]>(
      `INSERT INTO item_dispute (region_id, item_id, checkpoint_ids, body_id, role, raised_by, raised_at, reason,
                                 proposed_body_id, answer_by)
       VALUES ($1, $2, $3, $4, $5, $6, (SELECT zholdau_now()), $7, $8, $9) RETURNING id`,
      [item.regionId, item.id, held, bodyId, role, actor.personId, reason, proposedBodyId, answerBy],
    );
    await this.journal.record(tx, actor, {
      action: 'dispute.raised',
      subjectType: 'dispute',
      subjectId: row!.id,
      itemId: item.id,
      after: { bodyId, role, proposedBodyId, answerBy: answerBy.toISOString() },
      reason,
    });
    return row!.id;
  }
}
