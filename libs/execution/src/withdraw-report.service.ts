import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import { countItemOn } from '@zholdau/directives';
import { demand, stateAfter, type Actor } from '@zholdau/domain';
import { LadderService } from '@zholdau/ladder';
import { Transactions } from '@zholdau/persistence';
import { IndicatorStanding } from './indicators/indicator-standing.js';
import { lockReport, stepReport } from './report-at-hand.js';

/** The agency takes its report back before it is decided; the time it lay there stays the agency's own. */
@Injectable()
export class WithdrawReportService {
  constructor(
    private readonly transactions: Transactions,
    private readonly ladder: LadderService,
    private readonly journal: Journal,
    private readonly indicators: IndicatorStanding,
  ) {}

  withdraw(actor: Actor, id: string, version: number): Promise<void> {
    return this.transactions.asActor(actor, async (tx) => {
      const report = await lockReport(tx, id);
      demand(actor, 'report.withdraw', report);
      await stepReport(tx, id, version, { state: 'withdrawn', personId: actor.personId });
      const { checkpoint } = report;
      await tx.query('UPDATE checkpoint SET state = $2, submitted_at = NULL, version = version + 1 WHERE id = $1', [
        checkpoint.id,
        stateAfter(checkpoint.state, 'withdraw'),
      ]);
      await countItemOn(tx, checkpoint.item.id);
      await this.indicators.settle(tx, actor, checkpoint.item.id);
      await this.ladder.resume(tx, checkpoint.id, 'withdrawn');
      await this.journal.record(tx, actor, {
        action: 'report.withdrawn',
        subjectType: 'report',
        subjectId: id,
        itemId: checkpoint.item.id,
        after: { period: checkpoint.period },
      });
    });
  }
}
