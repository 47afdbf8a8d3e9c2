import { Module } from '@nestjs/common';
import { ExecutionModule } from '@zholdau/execution';
import { ReportingModule } from '@zholdau/reporting';
import { IndicatorChangesController } from './indicator-changes.controller.js';
import { IndicatorFilesController } from './indicator-files.controller.js';
import { IndicatorsController } from './indicators.controller.js';

@Module({
  imports: [ExecutionModule, ReportingModule],
  controllers: [IndicatorsController, IndicatorChangesController, IndicatorFilesController],
})
export class IndicatorsModule {}
