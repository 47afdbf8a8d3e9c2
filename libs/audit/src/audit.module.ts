import { Module } from '@nestjs/common';
import { IdempotencyKeys } from './idempotency/idempotency-keys.js';
import { Journal } from './journal.js';

@Module({ providers: [Journal, IdempotencyKeys], exports: [Journal, IdempotencyKeys] })
export class AuditModule {}
