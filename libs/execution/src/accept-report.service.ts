import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import { countItemOn, peopleOf, RecurrenceService } from '@zholdau/directives';
import { demand, stateAfter, type Actor } from '@zholdau/domain';
import { LadderService } from '@zholdau/ladder';
import { Notifications } from '@zholdau/notifications';
import { Transactions } from '@zholdau/persistence';
import { IndicatorStanding } from './indicators/indicator-standing.js';
import { lockReport, stepReport } from './report-at-hand.js';

/** The coordinator accepts a report that somebody else handed in: the period is done, its ladder ends. */
@Injectable()
export class AcceptReportService {
  constructor(
    private readonly transactions: Transactions,
    private readonly ladder: LadderService,
    private readonly notifications: Notifications,
    private readonly journal: Journal,
    private readonly recurrence: RecurrenceService,
    private readonly indicators: IndicatorStanding,
  ) {}

  /** @throws RuleViolationError `same_person` when the actor submitted it */
  accept(actor: Actor, id: string, version: number, comment: string): Promise<void> {
    return this.transactions.asActor(actor, async (tx) => {
      const report = await lockReport(tx, id);
      demand(actor, 'report.accept', report);
      await stepReport(tx, id, version, { state: 'accepted', personId: actor.personId, reason: comment });
      const { checkpoint } = report;
      await tx.query(
        `UPDATE checkpoint SET state = $2, accepted_at = (SELECT zholdau_now()), closed_at = (SELECT zholdau_now()),
           version = version + 1 WHERE id = $1`,
        [checkpoint.id, stateAfter(checkpoint.state, 'accept')],
      );
      await countItemOn(tx, checkpoint.item.id);
      await this.indicators.settle(tx, actor, checkpoint.item.id);
      await this.ladder.cancel(tx, checkpoint.id, 'accepted');
      await this.recurrence.continueItem(tx, checkpoint.item.id);
      await this.notifications.tell(tx, {
        regionId: checkpoint.item.regionId,
        kind: 'accepted',
        itemId: checkpoint.item.id,
        checkpointId: checkpoint.id,
        to: peopleOf(checkpoint.item),
        params: { comment },
        dedupeKey: `accepted-${id}`,
      });
      await this.journal.record(tx, actor, {
        action: 'report.accepted',
        subjectType: 'report',
        subjectId: id,
        itemId: checkpoint.item.id,
        after: { period: checkpoint.period, percent: report.percent },
        reason: comment,
      });
    });
  }
}
