import { Module } from '@nestjs/common';
import { AuditModule } from '@zholdau/audit';
import { DirectivesModule } from '@zholdau/directives';
import { LadderModule } from '@zholdau/ladder';
import { NotificationsModule } from '@zholdau/notifications';
import { Config } from '@zholdau/platform';
import { AcceptReportService } from './accept-report.service.js';
import { AcknowledgeService } from './acknowledge.service.js';
import { AskPartsService } from './ask-parts.service.js';
import { DelegateService } from './delegate.service.js';
import { DraftReportService } from './draft-report.service.js';
import { EvidenceService } from './evidence.service.js';
import { AskExtensionService } from './extensions/ask-extension.service.js';
import { DecideExtensionService } from './extensions/decide-extension.service.js';
import { ExtensionEvidenceService } from './extensions/extension-evidence.service.js';
import { FileStore } from './file-store.js';
import { HandOverPartService } from './hand-over-part.service.js';
import { openFileStore } from './files/open-file-store.js';
import { RaiseDisputeService } from './raise-dispute.service.js';
import { IndicatorStanding } from './indicators/indicator-standing.js';
import { IndicatorsService } from './indicators/indicators.service.js';
import { JudgeColourService } from './indicators/judge-colour.service.js';
import { ReportFacts } from './indicators/report-facts.js';
import { ReportingCheckpoints } from './indicators/reporting-checkpoints.js';
import { RemovalService } from './removal/removal.service.js';
import { RecheckDrawService } from './recheck/recheck-draw.service.js';
import { RecheckOutcomeService } from './recheck/recheck-outcome.service.js';
import { RemindService } from './remind.service.js';
import { RequestsService } from './requests.service.js';
import { ReturnReportService } from './return-report.service.js';
import { SettleDisputeService } from './settle-dispute.service.js';
import { SubmitReportService } from './submit-report.service.js';
import { BulkChangesService } from './bulk/bulk-changes.service.js';
import { BulkRowService } from './bulk/bulk-row.service.js';
import { BulkRunner } from './bulk/bulk-runner.service.js';
import { CommentFilesService } from './talk/comment-files.service.js';
import { CommentsService } from './talk/comments.service.js';
import { FollowsService } from './talk/follows.service.js';
import { MentionsQuery } from './talk/mentions.query.js';
import { NoteEscalationService } from './note-escalation.service.js';
import { StopClockService } from './stop-clock.service.js';
import { ThreatenService } from './threaten.service.js';
import { UnansweredDisputes } from './unanswered-disputes.service.js';
import { WithdrawReportService } from './withdraw-report.service.js';

const SERVICES = [
  AcknowledgeService,
  DelegateService,
  ThreatenService,
  RemindService,
  StopClockService,
  NoteEscalationService,
  DraftReportService,
  EvidenceService,
  SubmitReportService,
  WithdrawReportService,
  ReturnReportService,
  AcceptReportService,
  RequestsService,
  RaiseDisputeService,
  SettleDisputeService,
  UnansweredDisputes,
  IndicatorsService,
  JudgeColourService,
  AskExtensionService,
  ExtensionEvidenceService,
  DecideExtensionService,
  RemovalService,
  CommentsService,
  CommentFilesService,
  FollowsService,
  MentionsQuery,
  BulkRowService,
  BulkChangesService,
  BulkRunner,
  AskPartsService,
  HandOverPartService,
  RecheckDrawService,
  RecheckOutcomeService,
];

/** The work on an item: taking it up, reporting with evidence, decision, and the questions of deputies. */
@Module({
  imports: [AuditModule, DirectivesModule, LadderModule, NotificationsModule],
  providers: [
    ...SERVICES,
    IndicatorStanding,
    ReportFacts,
    ReportingCheckpoints,
    {
      provide: FileStore,
      useFactory: ({ DATA_DIR, FILES_URL }: Config) => openFileStore(DATA_DIR, FILES_URL),
      inject: [Config],
    },
  ],
  exports: SERVICES,
})
export class ExecutionModule {}
