import { timingSafeEqual } from 'node:crypto';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { NotAllowedError } from '@zholdau/domain';
import { ActorResolver } from '@zholdau/identity';
import type { FastifyRequest } from 'fastify';
import { PUBLIC_ROUTE, SEAT_NOT_NEEDED } from './public.decorator.js';
import { RequestError } from './request-error.js';
import { sessionToken } from './session-cookie.js';
import { rememberVisitor } from './visitor.js';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Closed by default: without a live session only routes marked public answer, and a change needs the session's CSRF token. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly actors: ActorResolver,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const marked = (key: string) =>
      this.reflector.getAllAndOverride<boolean>(key, [context.getHandler(), context.getClass()]);
    const changes = !SAFE_METHODS.has(request.method);
    if (changes && request.headers['sec-fetch-site'] === 'cross-site')
      throw new RequestError('cross_site_refused', 403);
    if (marked(PUBLIC_ROUTE)) return true;
    const token = sessionToken(request);
    const visitor = token && (await this.actors.fromToken(token, { ip: request.ip, requestId: request.id }));
    if (!visitor) throw new RequestError('sign_in_needed', 401);
    rememberVisitor(request, visitor);
    if (changes && !sameSecret(request.headers['x-csrf-token'], visitor.csrf))
      throw new RequestError('csrf_refused', 403);
    if (!visitor.actor && !marked(SEAT_NOT_NEEDED)) throw new NotAllowedError('no_seat');
    return true;
  }
}

function sameSecret(given: string | string[] | undefined, expected: string): boolean {
  if (typeof given !== 'string' || given.length !== expected.length) return false;
  const bytes = Buffer.from(given);
  const wanted = Buffer.from(expected);
  return bytes.length === wanted.length && timingSafeEqual(bytes, wanted);
}
