import { Module } from '@nestjs/common';
import { LadderModule } from '@zholdau/ladder';
import { WatchTicker } from './watch-ticker.js';

/** The worker watching itself; expects Config and PersistenceModule around it. */
@Module({ imports: [LadderModule], providers: [WatchTicker] })
export class WatchWorkerModule {}
