import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { localeOf, screenLocaleOf } from './locale.js';

/** The language in which the reader wants sentences. */
export const ReaderLocale = createParamDecorator((_: unknown, context: ExecutionContext) =>
  localeOf(context.switchToHttp().getRequest<FastifyRequest>()),
);

/** The language of the screen, which may differ from the one in which letters are sent. */
export const ScreenLocale = createParamDecorator((_: unknown, context: ExecutionContext) =>
  screenLocaleOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
