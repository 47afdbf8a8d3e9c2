import { Module } from '@nestjs/common';
import { ExecutionModule } from '@zholdau/execution';
import { DisputesTicker } from './disputes-ticker.js';

/** The clock of disputes in a worker; expects Config and PersistenceModule around it. */
@Module({ imports: [ExecutionModule], providers: [DisputesTicker] })
export class DisputesModule {}
