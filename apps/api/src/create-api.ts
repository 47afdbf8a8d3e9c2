import { randomUUID } from 'node:crypto';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import type { DynamicModule, LoggerService, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Config, loadConfig } from '@zholdau/platform';
import { answerDirectly } from './http/problem.filter.js';
import { openApiPages } from './http/open-api.js';
import { securityHeaders } from './http/security-headers.js';
import { webPages, webRoot } from './http/web-pages.js';

/** Evidence and plans are documents and photographs; larger things are linked. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;

/** A JSON body; the longest legitimate one is a page of texts. */
const MAX_BODY_BYTES = 1024 * 1024;

/**
 * The HTTP side of a process around `module`, configured and not yet listening: call `listen()`, or `init()` in a test.
 *
 * @param module what the process consists of; it must import ApiModule, Config and PersistenceModule
 * @param config decides whether a proxy in front is trusted (it ends TLS when PUBLIC_URL is https) and what cookies say
 */
export async function createApi(
  module: Type | DynamicModule,
  config: Config = loadConfig(),
  logger?: LoggerService | false,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: MAX_BODY_BYTES,
    genReqId: () => randomUUID(),
    multipart: false,
    frameworkErrors: answerDirectly,
    requestTimeout: 120_000,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
    trustProxy: config.PUBLIC_URL.startsWith('https:') ? 'loopback,uniquelocal' : false,
  });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    abortOnError: false,
    bodyParser: false,
    ...(logger === undefined ? {} : { logger }),
  });
  app.setGlobalPrefix('api/v1', { exclude: ['health/live', 'health/ready', 'health/engine', 'metrics'] });
  const fastify = adapter.getInstance();
  fastify.removeContentTypeParser('text/plain');
  fastify.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
    if (request.url.startsWith('/api/v1')) reply.header('cache-control', 'no-store');
  });
  await securityHeaders(app, config.PUBLIC_URL);
  await app.register(cookie);
  await app.register(compress, { threshold: 1024, encodings: ['br', 'gzip'] });
  await app.register(multipart, {
    throwFileSizeLimit: true,
    limits: { fileSize: MAX_FILE_BYTES, files: 1, fields: 20, fieldSize: 100_000, parts: 25 },
  });
  openApiPages(app);
  const root = webRoot();
  if (root) await webPages(app, root);
  return app;
}
