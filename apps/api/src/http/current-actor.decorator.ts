import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { NotAllowedError, type Actor } from '@zholdau/domain';
import type { SignedIn } from '@zholdau/identity';
import type { FastifyRequest } from 'fastify';
import { RequestError } from './request-error.js';
import { visitorOf } from './visitor.js';

const visitor = (context: ExecutionContext): SignedIn => {
  const found = visitorOf(context.switchToHttp().getRequest<FastifyRequest>());
  if (!found) throw new RequestError('sign_in_needed', 401);
  return found;
};

/** The person behind the request in the seat they act in. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = visitor(context);
  if (!actor) throw new NotAllowedError('no_seat');
  return actor;
});

/** The session behind the request; its person may hold no seat. */
export const CurrentVisitor = createParamDecorator((_: unknown, context: ExecutionContext) => visitor(context));
