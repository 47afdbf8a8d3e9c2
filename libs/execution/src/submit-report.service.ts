import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import { countItemOn } from '@zholdau/directives';
import {
  checkSelfRating,
  demand,
  isOverdue,
  RuleViolationError,
  stateAfter,
  type Actor,
  type SelfRating,
} from '@zholdau/domain';
import { LadderService } from '@zholdau/ladder';
import { Notifications } from '@zholdau/notifications';
import { Clock, SettingsStore, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { IndicatorStanding } from './indicators/indicator-standing.js';
import { ReportFacts } from './indicators/report-facts.js';
import { lockReport, stepReport, type ReportAtHand } from './report-at-hand.js';
import { checkDemandsMet, demandsOfReport } from './report-demands.js';

/** The head of the lead hands a report in: the agency's escalations wait, the coordinator's time begins. */
@Injectable()
export class SubmitReportService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly settings: SettingsStore,
    private readonly ladder: LadderService,
    private readonly notifications: Notifications,
    private readonly journal: Journal,
    private readonly facts: ReportFacts,
    private readonly indicators: IndicatorStanding,
  ) {}

  /**
   * The agency rates its own work. Work that is said to be done is handed in with what its completion form demands;
   * work that is honestly not done has nothing of the kind to show yet, and the coordinator will not accept it.
   *
   * @throws RuleViolationError `report_empty`, `report_without_evidence`, `evidence_kinds_missing`,
   *   `delay_reason_missing` when it comes late and does not say why, `indicator_fact_missing`
   * @throws BadInputError `rating_words_missing`
   * @throws StaleError `report_stale`
   */
  async submit(actor: Actor, id: string, version: number, self: SelfRating): Promise<void> {
    checkSelfRating(self);
    return this.transactions.asActor(actor, async (tx) => {
      const report = await lockReport(tx, id);
      demand(actor, 'report.submit', report);
      await this.check(tx, report, self);
      await this.facts.demandFacts(tx, report);
      await stepReport(tx, id, version, { state: 'submitted', personId: actor.personId, seatId: actor.seatId, self });
      const { checkpoint } = report;
      await tx.query(
        `UPDATE checkpoint SET state = $2, submitted_at = (SELECT zholdau_now()), percent = $3, version = version + 1 WHERE id = $1`,
        [checkpoint.id, stateAfter(checkpoint.state, 'submit'), report.percent],
      );
      await countItemOn(tx, checkpoint.item.id);
      await this.indicators.settle(tx, actor, checkpoint.item.id, id);
      await this.ladder.hold(tx, checkpoint.id);
      await this.notifications.tell(tx, {
        regionId: checkpoint.item.regionId,
        kind: 'submitted',
        itemId: checkpoint.item.id,
        checkpointId: checkpoint.id,
        to: { seats: 'coordinator' },
        dedupeKey: `submitted-${id}`,
      });
      await this.journal.record(tx, actor, {
        action: 'report.submitted',
        subjectType: 'report',
        subjectId: id,
        itemId: checkpoint.item.id,
        after: {
          period: checkpoint.period,
          percent: report.percent,
          evidence: report.pieces.length,
          selfRating: self.rating,
        },
      });
    });
  }

  private async check(tx: EntityManager, report: ReportAtHand, { rating }: SelfRating): Promise<void> {
    const { checkpoint } = report;
    if (report.text.trim() === '') throw new RuleViolationError('report_empty');
    const settings = await this.settings.read(tx, checkpoint.item.regionId);
    if (settings['evidence.required'] && report.pieces.length === 0) {
      throw new RuleViolationError('report_without_evidence');
    }
    if (rating === 'done') checkDemandsMet(await demandsOfReport(tx, report, settings), report);
    const late = isOverdue(checkpoint, await this.clock.now(tx));
    if (late && report.delayReason.trim() === '') throw new RuleViolationError('delay_reason_missing');
  }
}
