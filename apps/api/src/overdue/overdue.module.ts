import { Module } from '@nestjs/common';
import { ReportingModule } from '@zholdau/reporting';
import { OverdueController } from './overdue.controller.js';

@Module({ imports: [ReportingModule], controllers: [OverdueController] })
export class OverdueModule {}
