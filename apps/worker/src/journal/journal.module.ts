import { Module } from '@nestjs/common';
import { JournalChainModule } from '@zholdau/audit';
import { JournalTicker } from './journal-ticker.js';

/** The journal's part of a worker; expects Config and PersistenceModule around it. */
@Module({ imports: [JournalChainModule], providers: [JournalTicker] })
export class JournalModule {}
