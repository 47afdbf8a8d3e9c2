import { Module } from '@nestjs/common';
import { ExecutionModule } from '@zholdau/execution';
import { ReportingModule } from '@zholdau/reporting';
import { EvidenceController } from './evidence.controller.js';
import { ReportsController } from './reports.controller.js';

@Module({ imports: [ExecutionModule, ReportingModule], controllers: [ReportsController, EvidenceController] })
export class ReportsModule {}
