import type { SignedIn } from '@zholdau/identity';
import type { FastifyRequest } from 'fastify';

/** Who sends a request; the guard writes it once, everybody else reads it. */
const visitors = new WeakMap<object, SignedIn>();

export function rememberVisitor(request: FastifyRequest, visitor: SignedIn): void {
  visitors.set(request.raw, visitor);
}

export function visitorOf(request: FastifyRequest): SignedIn | undefined {
  return visitors.get(request.raw);
}
