import { Module } from '@nestjs/common';
import { ReportingModule } from '@zholdau/reporting';
import { OverdueFileController } from './overdue-file.controller.js';
import { OverdueController } from './overdue.controller.js';

@Module({ imports: [ReportingModule], controllers: [OverdueController, OverdueFileController] })
export class OverdueModule {}
