import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Locale } from '@zholdau/domain';
import { message } from '@zholdau/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { localeOf, preferred } from './locale.js';
import { problemOf, TRY_AGAIN_SECONDS, type Problem } from './problem.js';

const TITLED = new Set([400, 401, 403, 404, 405, 409, 412, 413, 415, 422, 428, 429, 500, 503]);

/** Every refusal leaves as a problem document (RFC 9457) in the reader's language; a failure of ours never says why. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('http');

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = problemOf(error);
    if (problem.status >= 500) this.logger.error(`${request.id} ${request.method} ${route(request)}`, stackOf(error));
    if (reply.sent) return;
    send(reply, problem, localeOf(request), request.id);
  }
}

/** What the router refuses before any filter can see it: an address that is not well formed, or far too long. */
export function answerDirectly(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  send(reply, problemOf(error), preferred(request.headers['accept-language']), request.id);
}

function send(reply: FastifyReply, problem: Problem, locale: Locale, requestId: string): void {
  if (problem.status === 429 && problem.params['minutes']) {
    reply.header('retry-after', String(Number(problem.params['minutes']) * 60));
  }
  if (problem.status === 503) reply.header('retry-after', String(TRY_AGAIN_SECONDS));
  void reply
    .status(problem.status)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problemDocument(problem, locale, requestId)));
}

/** The route as declared: the log never holds what people typed into an address. */
const route = (request: FastifyRequest): string => request.routeOptions?.url ?? '(no route)';

const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

/** The document of a problem; `type` and `code` are stable, the sentences are for people. */
export function problemDocument(problem: Problem, locale: Locale, requestId: string): Record<string, unknown> {
  const { status, code, params, faults = [] } = problem;
  const title = TITLED.has(status) ? status : status < 500 ? 400 : 500;
  const errors = faults.map((fault) => ({
    field: fault.field,
    code: fault.code,
    message: message(fault.code, fault.params, locale),
  }));
  return {
    type: `urn:zholdau:problem:${code}`,
    title: message(`title_${title}`, {}, locale),
    status,
    detail: message(code, { ...params, requestId }, locale),
    code,
    params,
    ...(errors.length > 0 ? { errors } : {}),
    requestId,
  };
}
