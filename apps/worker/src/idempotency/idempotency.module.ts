import { Module } from '@nestjs/common';
import { AuditModule } from '@zholdau/audit';
import { IdempotencyTicker } from './idempotency-ticker.js';

/** What a worker does for repeated requests; expects PersistenceModule around it. */
@Module({ imports: [AuditModule], providers: [IdempotencyTicker] })
export class IdempotencyModule {}
