import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import { countItemOn } from '@zholdau/directives';
import { checkVerdict, demand, stateAfter, type Actor, type Verdict } from '@zholdau/domain';
import { LadderService } from '@zholdau/ladder';
import { Notifications } from '@zholdau/notifications';
import { Transactions } from '@zholdau/persistence';
import { requireReason } from './reason.js';
import { IndicatorStanding } from './indicators/indicator-standing.js';
import { lockReport, stepReport } from './report-at-hand.js';

/** What is missing, and the verdict on what is there. */
export interface ReturnOfReport {
  readonly reason: string;
  readonly verdict: Verdict;
}

/** The coordinator returns a report; the agency's ladder goes on from the next working day. */
@Injectable()
export class ReturnReportService {
  constructor(
    private readonly transactions: Transactions,
    private readonly ladder: LadderService,
    private readonly notifications: Notifications,
    private readonly journal: Journal,
    private readonly indicators: IndicatorStanding,
  ) {}

  /** @throws BadInputError `reason_too_short`, `verdict_source_missing` */
  async giveBack(actor: Actor, id: string, version: number, { reason, verdict }: ReturnOfReport): Promise<void> {
    requireReason(reason);
    return this.transactions.asActor(actor, async (tx) => {
      const report = await lockReport(tx, id);
      demand(actor, 'report.return', report);
      checkVerdict(
        verdict,
        'return',
        report.pieces.map((piece) => piece.id),
      );
      await stepReport(tx, id, version, { state: 'returned', personId: actor.personId, reason, verdict });
      const { checkpoint } = report;
      await tx.query(
        `UPDATE checkpoint SET state = $2, submitted_at = NULL, returns = returns + 1, version = version + 1 WHERE id = $1`,
        [checkpoint.id, stateAfter(checkpoint.state, 'return')],
      );
      await countItemOn(tx, checkpoint.item.id);
      await this.indicators.settle(tx, actor, checkpoint.item.id);
      await this.ladder.resume(tx, checkpoint.id, 'returned');
      await this.notifications.tell(tx, {
        regionId: checkpoint.item.regionId,
        kind: 'returned',
        itemId: checkpoint.item.id,
        checkpointId: checkpoint.id,
        to: { bodyId: report.reportBodyId, as: 'both' },
        params: { reason },
        dedupeKey: `returned-${id}`,
      });
      await this.journal.record(tx, actor, {
        action: 'report.returned',
        subjectType: 'report',
        subjectId: id,
        itemId: checkpoint.item.id,
        after: { period: checkpoint.period, verdict: verdict.rating, source: verdict.source },
        reason,
      });
    });
  }
}
