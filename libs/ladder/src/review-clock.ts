import { Injectable } from '@nestjs/common';
import { nextRungAt, type ExtensionAddressee } from '@zholdau/domain';
import { Notifications } from '@zholdau/notifications';
import { Clock } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { LadderGround } from './ladder-ground.js';
import { LadderPolicies } from './ladder-policies.js';

/** A request for a later date that waits for an answer. */
export interface AskedExtension {
  readonly id: string;
  readonly regionId: string;
  readonly checkpointId: string;
  readonly decider: ExtensionAddressee;
  /** Whether the agency's own ladder waits for the answer. */
  readonly pauses: boolean;
}

interface ReviewStart {
  readonly subject: 'report' | 'extension';
  readonly subjectId: string;
  readonly regionId: string;
  readonly checkpointId: string;
  readonly decider: ExtensionAddressee;
}

/** The clock of whoever must answer: it begins with what was handed in and ends with the answer (U7). */
@Injectable()
export class ReviewClock {
  constructor(
    private readonly clock: Clock,
    private readonly ground: LadderGround,
    private readonly policies: LadderPolicies,
    private readonly notifications: Notifications,
  ) {}

  async startOfReport(engine: EntityManager, checkpointId: string): Promise<void> {
    const [report] = await engine.query<{ id: string; regionId: string }[]>(
      `SELECT id, region_id AS "regionId" FROM progress_report
       WHERE checkpoint_id = $1 AND state = 'submitted' ORDER BY submitted_at DESC LIMIT 1`,
      [checkpointId],
    );
    if (!report) return;
    const { id: subjectId, regionId } = report;
    await this.start(engine, { subject: 'report', subjectId, regionId, checkpointId, decider: 'coordinator' });
  }

  startOfExtension(engine: EntityManager, { id, regionId, checkpointId, decider }: AskedExtension): Promise<void> {
    return this.start(engine, { subject: 'extension', subjectId: id, regionId, checkpointId, decider });
  }

  /** Nothing is waited for any more: what no letter has carried yet is taken back. */
  async endOf(
    engine: EntityManager,
    which: {
      readonly checkpointIds: readonly string[];
      readonly subject?: ReviewStart['subject'];
      readonly subjectId?: string;
    },
  ): Promise<void> {
    const ended = await engine.query<[{ subjectId: string }[], number]>(
      `UPDATE review_run SET state = 'done', next_rung_at = NULL, ended_at = (SELECT zholdau_now())
       WHERE checkpoint_id = ANY($1) AND state = 'armed' AND ($2::text IS NULL OR subject = $2)
         AND ($3::uuid IS NULL OR subject_id = $3)
       RETURNING subject_id AS "subjectId"`,
      [which.checkpointIds, which.subject ?? null, which.subjectId ?? null],
    );
    const subjectIds = ended[0].map(({ subjectId }) => subjectId);
    if (subjectIds.length > 0) await this.notifications.withdrawReview(engine, subjectIds);
  }

  private async start(engine: EntityManager, start: ReviewStart): Promise<void> {
    const { subject, subjectId, regionId, checkpointId, decider } = start;
    await this.policies.ensureDefaults(engine, regionId);
    const [policy] = (await this.policies.active(engine, regionId)).filter(({ level }) => level === 'review');
    if (!policy) return;
    const today = await this.clock.today(engine);
    const daysOf = await this.ground.of(engine, [{ regionId, checkpointId }]);
    const { paused: _, ...days } = daysOf({ regionId, checkpointId, ladderOn: today, armedAt: null });
    await engine.query(
      `INSERT INTO review_run (region_id, item_id, checkpoint_id, subject, subject_id, decider, policy_id, asked_on,
                               next_rung_at, armed_at)
       SELECT region_id, item_id, id, $2, $3, $4, $5, $6, $7, (SELECT zholdau_now()) FROM checkpoint WHERE id = $1
       ON CONFLICT (subject_id) DO UPDATE
         SET state = 'armed', asked_on = excluded.asked_on, next_rung_at = excluded.next_rung_at, ended_at = NULL`,
      [
        checkpointId,
        subject,
        subjectId,
        decider,
        policy.id,
        today,
        nextRungAt(policy.rungs, days, await this.clock.now(engine)),
      ],
    );
  }
}
