import { Module } from '@nestjs/common';
import { ExecutionModule } from '@zholdau/execution';
import { ReportingModule } from '@zholdau/reporting';
import { DisputesController } from './disputes.controller.js';

@Module({ imports: [ExecutionModule, ReportingModule], controllers: [DisputesController] })
export class DisputesModule {}
