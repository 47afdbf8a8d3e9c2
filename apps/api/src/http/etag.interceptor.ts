import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { tap, type Observable } from 'rxjs';

/** Names the version of the answered record, so that the next change can say what it was made on. */
export function setEtag(reply: FastifyReply, version: number): void {
  reply.header('etag', `"${version}"`);
}

const versionOf = (view: unknown): number | undefined => {
  if (typeof view !== 'object' || view === null || !('version' in view)) return undefined;
  return typeof view.version === 'number' ? view.version : undefined;
};

/** Every answered view with a number `version` carries it as ETag. */
@Injectable()
export class EtagInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      tap((view) => {
        const version = versionOf(view);
        if (version !== undefined && !reply.hasHeader('etag')) setEtag(reply, version);
      }),
    );
  }
}
