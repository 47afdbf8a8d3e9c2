import { Module } from '@nestjs/common';
import { ExecutionModule } from '@zholdau/execution';
import { ReportingModule } from '@zholdau/reporting';
import { BulkChangesController } from './bulk-changes.controller.js';

@Module({ imports: [ExecutionModule, ReportingModule], controllers: [BulkChangesController] })
export class BulkChangesModule {}
