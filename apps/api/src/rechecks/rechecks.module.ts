import { Module } from '@nestjs/common';
import { ExecutionModule } from '@zholdau/execution';
import { ReportingModule } from '@zholdau/reporting';
import { RechecksController } from './rechecks.controller.js';

@Module({ imports: [ExecutionModule, ReportingModule], controllers: [RechecksController] })
export class RechecksModule {}
