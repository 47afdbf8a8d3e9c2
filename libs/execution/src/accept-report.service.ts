import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import { countItemOn, lapseRequests, peopleOf, RecurrenceService } from '@zholdau/directives';
import { checkVerdict, demand, stateAfter, type Actor, type Verdict } from '@zholdau/domain';
import { LadderService } from '@zholdau/ladder';
import { Notifications } from '@zholdau/notifications';
import { SettingsStore, Transactions } from '@zholdau/persistence';
import { IndicatorStanding } from './indicators/indicator-standing.js';
import { checkSubItemsDone } from './open-sub-items.js';
import { lockReport, stepReport } from './report-at-hand.js';
import { checkAcceptable, demandsOfReport } from './report-demands.js';

/** A verdict with what it rests on, and what the agency is told beside it. */
export interface Acceptance {
  readonly verdict: Verdict;
  readonly comment: string;
}

/** The coordinator accepts a report that somebody else handed in: the period is done, its ladder ends. */
@Injectable()
export class AcceptReportService {
  constructor(
    private readonly transactions: Transactions,
    private readonly settings: SettingsStore,
    private readonly ladder: LadderService,
    private readonly notifications: Notifications,
    private readonly journal: Journal,
    private readonly recurrence: RecurrenceService,
    private readonly indicators: IndicatorStanding,
  ) {}

  /**
   * @throws RuleViolationError `same_person` when the actor took part in it, `evidence_does_not_match`,
   *   `plan_unmet_without_reason`, `sub_items_open`, `verdict_not_done`, `verdict_on_own_words`
   * @throws BadInputError `verdict_source_missing`
   */
  accept(actor: Actor, id: string, version: number, { verdict, comment }: Acceptance): Promise<void> {
    return this.transactions.asActor(actor, async (tx) => {
      const report = await lockReport(tx, id);
      demand(actor, 'report.accept', report);
      const { checkpoint, pieces } = report;
      checkVerdict(
        verdict,
        'accept',
        pieces.map((piece) => piece.id),
      );
      const settings = await this.settings.read(tx, checkpoint.item.regionId);
      checkAcceptable(await demandsOfReport(tx, report, settings), report);
      if (settings['acceptance.sub-items-first']) await checkSubItemsDone(tx, checkpoint);
      await stepReport(tx, id, version, { state: 'accepted', personId: actor.personId, reason: comment, verdict });
      await tx.query(
        `UPDATE checkpoint SET state = $2, accepted_at = (SELECT zholdau_now()), closed_at = (SELECT zholdau_now()),
           version = version + 1 WHERE id = $1`,
        [checkpoint.id, stateAfter(checkpoint.state, 'accept')],
      );
      await countItemOn(tx, checkpoint.item.id);
      await this.indicators.settle(tx, actor, checkpoint.item.id);
      await this.ladder.cancel(tx, checkpoint.id, 'accepted');
      await lapseRequests(tx, [checkpoint.id]);
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
        after: { period: checkpoint.period, percent: report.percent, verdict: verdict.rating, source: verdict.source },
        reason: comment,
      });
    });
  }
}
