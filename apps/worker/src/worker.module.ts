import { Module } from '@nestjs/common';
import { DisputesModule } from './disputes/disputes.module.js';
import { BulkChangesWorkerModule } from './bulk-changes/bulk-changes.module.js';
import { EngineModule } from './engine/engine.module.js';
import { IdempotencyModule } from './idempotency/idempotency.module.js';
import { JournalModule } from './journal/journal.module.js';
import { PlanImportsModule } from './plan-imports/plan-imports.module.js';
import { RecheckModule } from './recheck/recheck.module.js';
import { WatchWorkerModule } from './watch/watch.module.js';
import { RecurrenceModule } from './recurrence/recurrence.module.js';

/** What a worker does, one line each. It expects Config, PersistenceModule and QueueModule from the process around it. */
export const WORKER_FEATURES = [
  EngineModule,
  JournalModule,
  IdempotencyModule,
  PlanImportsModule,
  RecheckModule,
  RecurrenceModule,
  DisputesModule,
  BulkChangesWorkerModule,
  WatchWorkerModule,
];

@Module({ imports: WORKER_FEATURES })
export class WorkerModule {}
