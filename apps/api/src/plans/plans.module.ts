import { Module } from '@nestjs/common';
import { DirectivesModule } from '@zholdau/directives';
import { PlanImportModule } from '@zholdau/plan-import';
import { ReportingModule } from '@zholdau/reporting';
import { PlanChangesController } from './plan-changes.controller.js';
import { PlansController } from './plans.controller.js';

@Module({
  imports: [DirectivesModule, PlanImportModule, ReportingModule],
  controllers: [PlansController, PlanChangesController],
})
export class PlansModule {}
