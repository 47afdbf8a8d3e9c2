import { createParamDecorator, type ExecutionContext, type ParamDecoratorEnhancer } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { RequestError } from './request-error.js';

const VERSION = /^(?:W\/)?"(\d{1,9})"$|^(\d{1,9})$/;

/**
 * The version that the sender last saw, from `If-Match: "3"`.
 *
 * @returns null when the header is absent
 * @throws RequestError `if_match_malformed` (400) on anything but one number, `*` included
 */
export function readIfMatch(header: string | undefined): number | null {
  if (header === undefined) return null;
  const match = VERSION.exec(header.trim());
  if (!match) throw new RequestError('if_match_malformed', 400);
  return Number(match[1] ?? match[2]);
}

const described =
  (required: boolean): ParamDecoratorEnhancer =>
  (target, key) => {
    const method = key === undefined ? undefined : Object.getOwnPropertyDescriptor(target, key);
    const header = { name: 'If-Match', required, description: 'Version of the record that the sender last saw: "3"' };
    if (method) ApiHeader(header)(target, key!, method);
  };

const headerOf = (context: ExecutionContext): number | null =>
  readIfMatch(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']);

/** The version a change was made on; a request without it is refused with 428. */
export const IfMatch = createParamDecorator(
  (_: unknown, context: ExecutionContext): number => {
    const version = headerOf(context);
    if (version === null) throw new RequestError('if_match_missing', 428);
    return version;
  },
  [described(true)],
);

/** The same where the record may not exist yet: null without the header. */
export const OptionalIfMatch = createParamDecorator(
  (_: unknown, context: ExecutionContext): number | null => headerOf(context),
  [described(false)],
);
