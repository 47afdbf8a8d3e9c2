import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import { countItemOn, lockCheckpoint, type CheckpointAtHand } from '@zholdau/directives';
import {
  addWorkingDays,
  BadInputError,
  canMove,
  demand,
  NotFoundError,
  stateAfter,
  type Actor,
  type LocalDate,
} from '@zholdau/domain';
import { LadderService } from '@zholdau/ladder';
import { Notifications } from '@zholdau/notifications';
import { ActiveCalendar, Clock, reportersSql, SettingsStore, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';

/** What a second look found, and where it looked. */
export interface RecheckOutcome {
  readonly outcome: 'confirmed' | 'not_confirmed';
  readonly reason: string;
  readonly source: { readonly kind: 'act' | 'visit' | 'system'; readonly words: string };
}

interface SampleAtHand {
  readonly checkpointId: string;
  readonly acceptedBy: string | null;
  readonly reporters: readonly string[];
  readonly outcome: string | null;
}

/** Records what a second look at accepted work found. */
@Injectable()
export class RecheckOutcomeService {
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
   * Work that is not confirmed comes back to its agency with a new period to finish, unless it is off control already:
   * then the finding stands on its card alone. The date given from above stays
   * as it is and the work is late by it; only the ladder runs on the new day.
   *
   * @throws NotFoundError `recheck_not_found`
   * @throws RuleViolationError `recheck_same_person`, `recheck_decided`
   * @throws BadInputError `recheck_source_missing`, `recheck_reason_missing`
   */
  async decide(actor: Actor, id: string, found: RecheckOutcome): Promise<void> {
    if (found.source.words.trim() === '') throw new BadInputError('recheck_source_missing');
    const refused = found.outcome === 'not_confirmed';
    if (refused && found.reason.trim() === '') throw new BadInputError('recheck_reason_missing');
    return this.transactions.asActor(actor, async (tx) => {
      const { checkpoint, sample } = await this.lock(tx, id);
      demand(actor, 'recheck.decide', { ...sample, decided: sample.outcome !== null });
      const back = refused && canMove(checkpoint.state, 'reopen');
      const finishOn = back ? await this.giveBack(tx, actor, id, checkpoint, found.reason) : null;
      await tx.query(
        `UPDATE recheck_sample SET outcome = $2, reason = $3, source = $4, source_words = $5, finish_on = $6,
           decided_by = $7, decided_at = (SELECT zholdau_now()) WHERE id = $1`,
        [id, found.outcome, found.reason, found.source.kind, found.source.words, finishOn, actor.personId],
      );
      await this.journal.record(tx, actor, {
        action: refused ? 'recheck.refuted' : 'recheck.confirmed',
        subjectType: 'recheck-sample',
        subjectId: id,
        itemId: checkpoint.item.id,
        before: { state: checkpoint.state },
        after: { period: checkpoint.period, source: found.source, finishOn },
        reason: found.reason,
      });
    });
  }

  private async lock(tx: EntityManager, id: string): Promise<{ checkpoint: CheckpointAtHand; sample: SampleAtHand }> {
    const [place] = await tx.query<{ checkpointId: string }[]>(
      'SELECT checkpoint_id AS "checkpointId" FROM recheck_sample WHERE id = $1',
      [id],
    );
    if (!place) throw new NotFoundError('recheck_not_found');
    const checkpoint = await lockCheckpoint(tx, place.checkpointId);
    const [sample] = await tx.query<SampleAtHand[]>(
      `SELECT s.checkpoint_id AS "checkpointId", s.outcome, r.decided_by AS "acceptedBy",
         CASE WHEN r.id IS NULL THEN '{}' ELSE ${reportersSql('r')} END AS reporters
       FROM recheck_sample s LEFT JOIN progress_report r ON r.id = s.report_id WHERE s.id = $1`,
      [id],
    );
    return { checkpoint, sample: sample! };
  }

  /** @returns the last day of the new period to finish */
  private async giveBack(
    tx: EntityManager,
    actor: Actor,
    sampleId: string,
    checkpoint: CheckpointAtHand,
    reason: string,
  ): Promise<LocalDate> {
    const { item, id } = checkpoint;
    const settings = await this.settings.read(tx, item.regionId);
    const calendar = await this.calendar.load(tx);
    const today = await this.clock.today(tx);
    const finishOn = addWorkingDays(today, settings['recheck.finish-days'], calendar);
    const version = await this.repeatDeadline(tx, actor, checkpoint, finishOn, reason);
    await tx.query(
      `UPDATE checkpoint SET state = $2, submitted_at = NULL, accepted_at = NULL, closed_at = NULL, returns = returns + 1,
         deadline_version = $3, inner_on = CASE WHEN $4::date <= due_on THEN $4::date END, ladder_on = $4, version = version + 1
       WHERE id = $1`,
      [id, stateAfter(checkpoint.state, 'reopen'), version, finishOn],
    );
    await countItemOn(tx, item.id);
    await this.ladder.arm(tx, {
      checkpointId: id,
      itemId: item.id,
      regionId: item.regionId,
      deadlineVersion: version,
      ladderOn: finishOn,
      level: item.level,
      quiet: false,
    });
    await this.notifications.tell(tx, {
      regionId: item.regionId,
      kind: 'returned',
      itemId: item.id,
      checkpointId: id,
      to: [{ bodyId: item.leadBodyId, as: 'both' }, { seats: 'coordinator' }],
      params: { reason },
      dedupeKey: `recheck-${sampleId}`,
    });
    return finishOn;
  }

  /** The date given from above once more, as a new version with the region's own day to finish where it comes first. */
  private async repeatDeadline(
    tx: EntityManager,
    actor: Actor,
    { id, deadlineVersion }: CheckpointAtHand,
    finishOn: LocalDate,
    reason: string,
  ): Promise<number> {
    const version = deadlineVersion + 1;
    await tx.query(
      `INSERT INTO deadline (region_id, item_id, checkpoint_id, version, kind, rule, words, base_on, unrolled_on, roll,
                             due_on, due_at, inner_on, calendar_version, steps, reason, authority, created_by, created_at)
       SELECT region_id, item_id, checkpoint_id, $2, kind, rule, words, base_on, unrolled_on, roll, due_on, due_at,
              CASE WHEN $3::date <= due_on THEN $3::date END, calendar_version, steps, $4, authority, $5,
              (SELECT zholdau_now())
       FROM deadline WHERE checkpoint_id = $1 AND version = $6`,
      [id, version, finishOn, reason, actor.personId, deadlineVersion],
    );
    await tx.query(
      `UPDATE deadline SET superseded_at = (SELECT zholdau_now()) WHERE checkpoint_id = $1 AND version = $2`,
      [id, deadlineVersion],
    );
    return version;
  }
}
