import {
  StreamableFile,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
  Injectable,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { passingTrouble } from '@zholdau/persistence';
import { IdempotencyKeys, LEASE_SECONDS, type KeptAnswer, type RepeatableRequest } from '@zholdau/audit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { setTimeout as pause } from 'node:timers/promises';
import { problemOf } from '../problem.js';
import { SEAT_NOT_NEEDED } from '../public.decorator.js';
import { RequestError } from '../request-error.js';
import { OneAtATime } from './one-at-a-time.js';
import { repeatableRequest } from './repeatable-request.js';

/** Refusals that stay what they are; everything else of 4xx and 5xx may be tried again under the same key. */
const FINAL = new Set([403, 404, 409, 412]);

/** Headers that belong to the answer. */
const KEPT_HEADERS = ['etag', 'location'];

const PAUSE_MS = 150;
const TELL_AGAIN_MS = 1_000;
/** So long another process may take before the sender is asked to come again. */
const MOST_PAUSES = 100;

/**
 * `Idempotency-Key`: a change that is sent again has one effect and gets the first answer again.
 *
 * Guaranteed: in any number of attempts, at once or later within the term of the setting `idempotency.keep-hours`, the
 * change is made at most once and every attempt that gets an answer gets the same. See docs/idempotency.md for what
 * happens when a process dies in the middle.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  private readonly turns = new OneAtATime();

  constructor(
    private readonly keys: IdempotencyKeys,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const ofSession = this.reflector.getAllAndOverride<boolean>(SEAT_NOT_NEEDED, [
      context.getHandler(),
      context.getClass(),
    ]);
    const request = ofSession ? null : repeatableRequest(http.getRequest<FastifyRequest>());
    if (!request) return next.handle();
    const reply = http.getResponse<FastifyReply>();
    const work = () => lastValueFrom(next.handle(), { defaultValue: undefined });
    return from(this.turns.run(`${request.personId} ${request.key}`, () => this.once(request, reply, work)));
  }

  private async once(request: RepeatableRequest, reply: FastifyReply, work: () => Promise<unknown>): Promise<unknown> {
    const kept = await this.claim(request).catch((error: unknown) => {
      // Whether the key was claimed is not known when the connection broke at that moment: what was ours is given back.
      if (passingTrouble(error) !== null) void this.tellLater(() => this.keys.release(request));
      throw error;
    });
    return kept ? giveAgain(kept, reply) : this.carryOut(request, reply, work);
  }

  /** @returns null when the request is ours to carry out */
  private async claim(request: RepeatableRequest): Promise<KeptAnswer | null> {
    for (let pauses = 0; pauses < MOST_PAUSES; pauses += 1) {
      const claim = await this.keys.claim(request);
      if (claim.kind === 'mine') return null;
      if (claim.kind === 'answered') return claim.answer;
      if (claim.kind === 'other') throw new RequestError('idempotency_key_reused', 422);
      await pause(PAUSE_MS);
    }
    throw new RequestError('idempotency_in_progress', 409);
  }

  private async carryOut(
    request: RepeatableRequest,
    reply: FastifyReply,
    work: () => Promise<unknown>,
  ): Promise<unknown> {
    let view: unknown;
    try {
      view = await work();
    } catch (error) {
      const { status, code, params } = problemOf(error);
      if (FINAL.has(status)) await this.keys.answer(request, { problem: { status, code, params } });
      else await this.surely(() => this.keys.release(request));
      throw error;
    }
    if (view instanceof StreamableFile) await this.keys.release(request);
    else {
      const answer = answerOf(view, reply);
      await this.surely(() => this.keys.answer(request, answer));
    }
    return view;
  }

  /** What became of the key is told to a database that is away once it is back; nobody waits for it. */
  private async surely(tell: () => Promise<void>): Promise<void> {
    try {
      await tell();
    } catch (error) {
      if (passingTrouble(error) === null) throw error;
      void this.tellLater(tell);
    }
  }

  /** Until the lease of the claim ends: then the journal decides. */
  private async tellLater(tell: () => Promise<void>): Promise<void> {
    for (let seconds = 0; seconds < LEASE_SECONDS; seconds += 1) {
      await pause(TELL_AGAIN_MS, undefined, { ref: false });
      try {
        return await tell();
      } catch (error) {
        if (passingTrouble(error) === null) return;
      }
    }
  }
}

function answerOf(view: unknown, reply: FastifyReply): KeptAnswer {
  const headers = KEPT_HEADERS.map((name) => [name, reply.getHeader(name)]).filter(([, value]) => value !== undefined);
  return { headers: Object.fromEntries(headers), text: view === undefined ? null : JSON.stringify(view) };
}

function giveAgain(kept: KeptAnswer, reply: FastifyReply): unknown {
  reply.header('idempotency-replayed', 'true');
  if ('problem' in kept) throw new RequestError(kept.problem.code, kept.problem.status, kept.problem.params);
  for (const [name, value] of Object.entries(kept.headers)) reply.header(name, value);
  return kept.text === null ? undefined : JSON.parse(kept.text);
}
