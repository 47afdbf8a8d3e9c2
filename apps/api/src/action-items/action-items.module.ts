import { Module } from '@nestjs/common';
import { DirectivesModule } from '@zholdau/directives';
import { ExecutionModule } from '@zholdau/execution';
import { ReportingModule } from '@zholdau/reporting';
import { ActionItemsController } from './action-items.controller.js';
import { DeadlineReadingsController } from './deadline-readings.controller.js';
import { ItemChangesController } from './item-changes.controller.js';
import { ItemWorkController } from './item-work.controller.js';

@Module({
  imports: [DirectivesModule, ExecutionModule, ReportingModule],
  controllers: [ActionItemsController, ItemChangesController, ItemWorkController, DeadlineReadingsController],
})
export class ActionItemsModule {}
