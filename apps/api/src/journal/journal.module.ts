import { Module } from '@nestjs/common';
import { JournalChainModule } from '@zholdau/audit';
import { ReportingModule } from '@zholdau/reporting';
import { JournalController } from './journal.controller.js';

@Module({ imports: [ReportingModule, JournalChainModule], controllers: [JournalController] })
export class JournalApiModule {}
