import { Module } from '@nestjs/common';
import { DirectivesModule } from '@zholdau/directives';
import { ExecutionModule } from '@zholdau/execution';
import { ReportingModule } from '@zholdau/reporting';
import { ActionItemsController } from './action-items.controller.js';
import { DeadlineReadingsController } from './deadline-readings.controller.js';
import { ItemChangesController } from './item-changes.controller.js';
import { LadderModule } from '@zholdau/ladder';
import { ItemClockController } from './item-clock.controller.js';
import { ItemWorkController } from './item-work.controller.js';

@Module({
  imports: [DirectivesModule, ExecutionModule, LadderModule, ReportingModule],
  controllers: [
    ActionItemsController,
    ItemChangesController,
    ItemWorkController,
    ItemClockController,
    DeadlineReadingsController,
  ],
})
export class ActionItemsModule {}
