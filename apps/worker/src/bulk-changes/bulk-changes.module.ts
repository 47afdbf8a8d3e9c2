import { Module } from '@nestjs/common';
import { ExecutionModule } from '@zholdau/execution';
import { BulkChangesTicker } from './bulk-changes-ticker.js';

/** The part of a worker for changes of many items; expects Config and PersistenceModule around it. */
@Module({ imports: [ExecutionModule], providers: [BulkChangesTicker] })
export class BulkChangesWorkerModule {}
