import { Module } from '@nestjs/common';
import { AuditModule } from '@zholdau/audit';
import { LadderModule } from '@zholdau/ladder';
import { NotificationsModule } from '@zholdau/notifications';
import { SentenceWorkService } from './address/sentence-work.service.js';
import { StoreTextService } from './address/store-text.service.js';
import { AssignmentNotices } from './assignment-notices.js';
import { CalendarNotices } from './calendar/calendar-notices.js';
import { CalendarPreviewQuery } from './calendar/calendar-preview.query.js';
import { CalendarProjection } from './calendar/calendar-projection.js';
import { ChangeCalendarService } from './calendar/change-calendar.service.js';
import { CancelItemService } from './cancel-item.service.js';
import { CheckpointWriter } from './checkpoint-writer.js';
import { CreateItemService } from './create-item.service.js';
import { DeadlineMover } from './deadline-mover.js';
import { DeadlineReadingQuery } from './deadline-reading.query.js';
import { EditItemService } from './edit-item.service.js';
import { ItemLadderQuery } from './item-ladder.query.js';
import { ItemWriter } from './item-writer.js';
import { ReassignService } from './reassign.service.js';
import { AmendPlanService } from './plans/amend-plan.service.js';
import { CarryOverService } from './plans/carry-over.service.js';
import { PlanLinksService } from './plans/plan-links.service.js';
import { PlanPlaces } from './plans/plan-places.service.js';
import { RecurrenceService } from './recurrence.service.js';
import { RescheduleService } from './reschedule.service.js';
import { SilenceService } from './silence.service.js';
import { SplitItemService } from './split-item.service.js';

const SERVICES = [
  AssignmentNotices,
  CheckpointWriter,
  DeadlineMover,
  ItemWriter,
  CreateItemService,
  EditItemService,
  ReassignService,
  RescheduleService,
  SplitItemService,
  CancelItemService,
  RecurrenceService,
  SilenceService,
  PlanPlaces,
  AmendPlanService,
  PlanLinksService,
  CarryOverService,
  ItemLadderQuery,
  DeadlineReadingQuery,
  StoreTextService,
  SentenceWorkService,
  CalendarNotices,
  CalendarPreviewQuery,
  CalendarProjection,
  ChangeCalendarService,
];

/** The Address, its plan and its items: everything that makes or changes one. */
@Module({ imports: [AuditModule, LadderModule, NotificationsModule], providers: SERVICES, exports: SERVICES })
export class DirectivesModule {}
