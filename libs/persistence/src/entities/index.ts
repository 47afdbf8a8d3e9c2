import { AddressParagraphEntity } from './address-paragraph.entity.js';
import { AddressSentenceEntity } from './address-sentence.entity.js';
import { ItemSentenceEntity } from './item-sentence.entity.js';
import { FollowEntity } from './follow.entity.js';
import { CommentEntity } from './comment.entity.js';
import { CommentMentionEntity } from './comment-mention.entity.js';
import { CommentFileEntity } from './comment-file.entity.js';
import { BulkChangeEntity } from './bulk-change.entity.js';
import { BulkChangeRowEntity } from './bulk-change-row.entity.js';
import { ActionItemEntity } from './action-item.entity.js';
import { AddressEntity } from './address.entity.js';
import { BodyAliasEntity } from './body-alias.entity.js';
import { BodyGroupEntity } from './body-group.entity.js';
import { BodyEntity } from './body.entity.js';
import { CheckpointEntity } from './checkpoint.entity.js';
import { CheckpointPartEntity } from './checkpoint-part.entity.js';
import { ClockEntity } from './clock.entity.js';
import { CredentialEntity } from './credential.entity.js';
import { DeadlineEntity } from './deadline.entity.js';
import { DirectiveEntity } from './directive.entity.js';
import { DistrictEntity } from './district.entity.js';
import { EvidenceEntity } from './evidence.entity.js';
import { ExtensionEvidenceEntity } from './extension-evidence.entity.js';
import { ExtensionRequestEntity } from './extension-request.entity.js';
import { EngineGenerationEntity } from './engine-generation.entity.js';
import { FenceEntity } from './fence.entity.js';
import { PersonChannelEntity } from './person-channel.entity.js';
import { PushSubscriptionEntity } from './push-subscription.entity.js';
import { PushKeyEntity } from './push-key.entity.js';
import { PersonPreferenceEntity } from './person-preference.entity.js';
import { DeliveryEntity } from './delivery.entity.js';
import { FlagEntity } from './flag.entity.js';
import { HeartbeatEntity } from './heartbeat.entity.js';
import { IdempotencyKeyEntity } from './idempotency-key.entity.js';
import { IndicatorEntity } from './indicator.entity.js';
import { IndicatorPlanEntity } from './indicator-plan.entity.js';
import { IndicatorFactEntity } from './indicator-fact.entity.js';
import { IndicatorJudgementEntity } from './indicator-judgement.entity.js';
import { ItemDelegationEntity } from './item-delegation.entity.js';
import { ItemDisputeEntity } from './item-dispute.entity.js';
import { ItemExecutorEntity } from './item-executor.entity.js';
import { ItemRequestEntity } from './item-request.entity.js';
import { JournalEntity } from './journal.entity.js';
import { JournalAnchorEntity } from './journal-anchor.entity.js';
import { JournalCheckEntity } from './journal-check.entity.js';
import { JournalKeyEntity } from './journal-key.entity.js';
import { JournalLinkEntity } from './journal-link.entity.js';
import { JournalTailEntity } from './journal-tail.entity.js';
import { LadderPolicyEntity } from './ladder-policy.entity.js';
import { LadderRunEntity } from './ladder-run.entity.js';
import { MailboxLetterEntity } from './mailbox-letter.entity.js';
import { NoticeEntity } from './notice.entity.js';
import { OutboxEntity } from './outbox.entity.js';
import { PartHandoverEntity } from './part-handover.entity.js';
import { PartReturnEntity } from './part-return.entity.js';
import { PersonTokenEntity } from './person-token.entity.js';
import { PersonEntity } from './person.entity.js';
import { PlanImportRowEntity } from './plan-import-row.entity.js';
import { PlanImportEntity } from './plan-import.entity.js';
import { CarryOverEntity } from './carry-over.entity.js';
import { PlanChangeEntity } from './plan-change.entity.js';
import { PlanEntryEntity } from './plan-entry.entity.js';
import { PlanVersionItemEntity } from './plan-version-item.entity.js';
import { SilenceEntity } from './silence.entity.js';
import { PlanVersionEntity } from './plan-version.entity.js';
import { PlanEntity } from './plan.entity.js';
import { ProgressReportEntity } from './progress-report.entity.js';
import { RecheckDrawEntity } from './recheck-draw.entity.js';
import { RecheckSampleEntity } from './recheck-sample.entity.js';
import { RecheckSecretEntity } from './recheck-secret.entity.js';
import { RegionEntity } from './region.entity.js';
import { RemovalEntity } from './removal.entity.js';
import { RungFireEntity } from './rung-fire.entity.js';
import { SeatChargeEntity } from './seat-charge.entity.js';
import { SeatHolderEntity } from './seat-holder.entity.js';
import { SeatEntity } from './seat.entity.js';
import { SendingPlaceEntity } from './sending-place.entity.js';
import { SessionEntity } from './session.entity.js';
import { SettingEntity } from './setting.entity.js';
import { SignInAttemptEntity } from './sign-in-attempt.entity.js';
import { SubstitutionEntity } from './substitution.entity.js';
import { ReviewFireEntity } from './review-fire.entity.js';
import { ReviewRunEntity } from './review-run.entity.js';
import { SuspensionEntity } from './suspension.entity.js';
import { WorkCalendarDayEntity } from './work-calendar-day.entity.js';
import { WorkCalendarEntity } from './work-calendar.entity.js';
import { WorkingDayEntity } from './working-day.entity.js';

/** Every row of the system. */
export const ENTITIES = [
  ActionItemEntity,
  AddressEntity,
  BodyAliasEntity,
  BodyGroupEntity,
  BodyEntity,
  CheckpointEntity,
  CheckpointPartEntity,
  ClockEntity,
  CredentialEntity,
  DeadlineEntity,
  DirectiveEntity,
  DistrictEntity,
  EvidenceEntity,
  ExtensionEvidenceEntity,
  ExtensionRequestEntity,
  EngineGenerationEntity,
  FenceEntity,
  PersonChannelEntity,
  PushSubscriptionEntity,
  PushKeyEntity,
  PersonPreferenceEntity,
  DeliveryEntity,
  FlagEntity,
  HeartbeatEntity,
  IdempotencyKeyEntity,
  IndicatorEntity,
  IndicatorPlanEntity,
  IndicatorFactEntity,
  IndicatorJudgementEntity,
  ItemDelegationEntity,
  ItemDisputeEntity,
  ItemExecutorEntity,
  ItemRequestEntity,
  JournalEntity,
  JournalAnchorEntity,
  JournalCheckEntity,
  JournalKeyEntity,
  JournalLinkEntity,
  JournalTailEntity,
  LadderPolicyEntity,
  LadderRunEntity,
  MailboxLetterEntity,
  NoticeEntity,
  OutboxEntity,
  PartHandoverEntity,
  PartReturnEntity,
  PersonTokenEntity,
  PersonEntity,
  PlanImportRowEntity,
  PlanImportEntity,
  CarryOverEntity,
  PlanChangeEntity,
  PlanEntryEntity,
  PlanVersionItemEntity,
  SilenceEntity,
  PlanVersionEntity,
  PlanEntity,
  ProgressReportEntity,
  RecheckDrawEntity,
  RecheckSampleEntity,
  RecheckSecretEntity,
  RegionEntity,
  RemovalEntity,
  RungFireEntity,
  SeatChargeEntity,
  SeatHolderEntity,
  SeatEntity,
  SendingPlaceEntity,
  SessionEntity,
  SettingEntity,
  SignInAttemptEntity,
  SubstitutionEntity,
  SuspensionEntity,
  ReviewRunEntity,
  ReviewFireEntity,
  WorkCalendarDayEntity,
  WorkCalendarEntity,
  WorkingDayEntity,
  BulkChangeRowEntity,
  BulkChangeEntity,
  CommentFileEntity,
  CommentMentionEntity,
  CommentEntity,
  FollowEntity,
  ItemSentenceEntity,
  AddressSentenceEntity,
  AddressParagraphEntity,
];
