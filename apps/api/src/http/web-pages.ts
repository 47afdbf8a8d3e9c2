import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const YEAR_SECONDS = 31_536_000;

/** Addresses that belong to programs: an unknown one is a problem document, never a page. */
const OF_PROGRAMS = /^\/(api|health)(\/|$|\?)/;

/** The folder of the built web, beside the compiled server or under `dist` of the sources; null before the first build. */
export function webRoot(): string | null {
  const project = path.resolve(import.meta.dirname, '../../../..');
  const folders = [path.join(project, 'web'), path.join(project, 'dist/web')];
  return folders.find((folder) => existsSync(path.join(folder, 'index.html'))) ?? null;
}

/**
 * Serves the built web; every address that is no file and not of the API opens the application itself.
 *
 * Files under /assets carry a hash in their names and never change; the page that names them is asked for anew each time.
 */
export async function webPages(app: NestFastifyApplication, root: string): Promise<void> {
  await app.register(fastifyStatic, {
    root,
    prefix: '/',
    wildcard: false,
    index: false,
    decorateReply: true,
    cacheControl: false,
    setHeaders: (reply, file) => {
      const hashed = path.relative(root, file).startsWith(`assets${path.sep}`);
      reply.header('cache-control', hashed ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache');
    },
  });
  const fastify: FastifyInstance = app.getHttpAdapter().getInstance();
  fastify.get('/*', (request: FastifyRequest, reply: FastifyReply) => {
    if (OF_PROGRAMS.test(request.url) || path.extname(request.url.split('?')[0]!) !== '') return reply.callNotFound();
    return reply.sendFile('index.html', root);
  });
}
