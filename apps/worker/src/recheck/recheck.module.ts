import { Module } from '@nestjs/common';
import { ExecutionModule } from '@zholdau/execution';
import { RecheckTicker } from './recheck-ticker.js';

/** The worker's part in the second look at accepted work; expects Config and PersistenceModule around it. */
@Module({ imports: [ExecutionModule], providers: [RecheckTicker] })
export class RecheckModule {}
