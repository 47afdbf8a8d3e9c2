import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { AuditModule } from '@zholdau/audit';
import { IdentityModule } from '@zholdau/identity';
import { HealthController } from '../health/health.controller.js';
import { BodyPipe } from './body.pipe.js';
import { EtagInterceptor } from './etag.interceptor.js';
import { IdempotencyInterceptor } from './idempotency/idempotency.interceptor.js';
import { ProblemFilter } from './problem.filter.js';
import { SessionGuard } from './session.guard.js';
import { WakingInterceptor } from './waking.interceptor.js';

/** What every route stands behind, whoever wrote it: the guard, the check of bodies, the problem documents, the ETag. */
@Module({
  imports: [AuditModule, IdentityModule],
  controllers: [HealthController],
  providers: [
    { provide: APP_GUARD, useClass: SessionGuard },
    { provide: APP_PIPE, useClass: BodyPipe },
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor }, // around the next, so that it keeps the ETag
    { provide: APP_INTERCEPTOR, useClass: EtagInterceptor },
    { provide: APP_INTERCEPTOR, useClass: WakingInterceptor },
  ],
})
export class HttpModule {}
