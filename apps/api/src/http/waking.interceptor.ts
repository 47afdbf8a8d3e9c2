import {
  Injectable,
  Optional,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { WakeQueue } from '@zholdau/queue';
import type { FastifyRequest } from 'fastify';
import { tap, type Observable } from 'rxjs';

/** So long changes are gathered before the engine is woken for all of them. */
const GATHER_MS = 200;
const READS = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Lets the engine look as soon as a change is committed, instead of at its next tick: what was told leaves within a second.
 *
 * A handler answers after its transaction, so nothing is woken for what may still roll back. Nobody waits for it, and a
 * wake-up that is lost costs the seconds until the tick.
 */
@Injectable()
export class WakingInterceptor implements NestInterceptor, OnApplicationShutdown {
  private waiting: NodeJS.Timeout | undefined;

  constructor(@Optional() private readonly queue?: WakeQueue) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { method } = context.switchToHttp().getRequest<FastifyRequest>();
    if (READS.includes(method)) return next.handle();
    return next.handle().pipe(tap({ complete: () => this.soon() }));
  }

  onApplicationShutdown(): void {
    clearTimeout(this.waiting);
  }

  private soon(): void {
    if (!this.queue) return;
    this.waiting ??= setTimeout(() => {
      this.waiting = undefined;
      this.queue?.wake();
    }, GATHER_MS).unref();
  }
}
