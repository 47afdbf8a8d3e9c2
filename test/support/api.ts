import { Module, type DynamicModule } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { PersistenceModule } from '@zholdau/persistence';
import { Config, ConfigModule, loadConfig } from '@zholdau/platform';
import { ApiModule } from '../../apps/api/src/api.module.js';
import { createApi } from '../../apps/api/src/create-api.js';
import { DataSource } from 'typeorm';
import { openBuilders, type Builders } from './builders.js';
import { openDatabase, type TestDatabase } from './database.js';
import { openSession } from './session.js';

/** A body as a client without our types sees it; a case that computes with it may name its view. */
export type Json = ReturnType<typeof JSON.parse>;

export interface Answer<T = Json> {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  /** The parsed body; undefined where there is none. */
  readonly body: T;
}

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface Sent {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A browser: it keeps its session and sends the CSRF token, unless a case takes either away. */
export interface Browser {
  readonly cookie: string | null;
  readonly csrf: string | null;
  send<T = Json>(method: Method, path: string, sent?: Sent): Promise<Answer<T>>;
  get<T = Json>(path: string, headers?: Record<string, string>): Promise<Answer<T>>;
  post<T = Json>(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer<T>>;
  put<T = Json>(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer<T>>;
  patch<T = Json>(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer<T>>;
  delete<T = Json>(path: string, headers?: Record<string, string>): Promise<Answer<T>>;
}

export interface TestApi {
  readonly app: NestFastifyApplication;
  readonly db: TestDatabase;
  readonly build: Builders;
  readonly config: Config;
  /** Somebody with a session, without the work of a password. */
  as(personId: string): Promise<Browser>;
  /** Somebody who has not signed in. */
  readonly stranger: Browser;
  /** A browser with a cookie and a token of its own. */
  browser(cookie: string | null, csrf: string | null): Browser;
  close(): Promise<void>;
}

@Module({})
class TestProcess {
  static around(config: Config): DynamicModule {
    return {
      module: TestProcess,
      imports: [
        ConfigModule.forRoot(config),
        PersistenceModule.forRoot({ url: config.DATABASE_URL!, poolSize: 6 }),
        ApiModule,
      ],
    };
  }
}

/** The whole API in this process on a fresh database with one region; requests are injected, no port is opened. */
export async function openApi(environment: Partial<Config> = {}): Promise<TestApi> {
  const db = await openDatabase(4);
  const config = Object.assign(loadConfig({}), { DATABASE_URL: db.url, ...environment });
  const app = await createApi(TestProcess.around(config), config, false);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return apiOn(db, app, config, () => app.close());
}

/**
 * For a file whose every case wants a database of its own: the API is put together once, which takes far longer than
 * to clone a database, and moves to a fresh one for each case. Call it in a `describe`; `close` each API after its case.
 */
export function apisInTurn(environment: Partial<Config> = {}): () => Promise<TestApi> {
  let kept: TestApi | undefined;
  const pool = (): DataSource => kept!.app.get(DataSource);
  const rest = (): Promise<void> => pool().driver.disconnect();
  afterAll(async () => {
    if (!kept) return;
    Object.assign(pool(), { isInitialized: false }); // it rests: there is nothing left to close
    await kept.app.close();
  });
  return async () => {
    if (!kept) {
      const first = await openApi(environment);
      kept = { ...first, close: () => rest().then(() => first.db.close()) };
      return kept;
    }
    const db = await openDatabase(4);
    Object.assign(kept.config, { DATABASE_URL: db.url });
    Object.assign(pool().options, { url: db.url });
    await pool().driver.connect();
    return apiOn(db, kept.app, kept.config, rest);
  };
}

async function apiOn(
  db: TestDatabase,
  app: NestFastifyApplication,
  config: Config,
  leave: () => Promise<void>,
): Promise<TestApi> {
  const build = await openBuilders(db);
  const browser = (cookie: string | null, csrf: string | null) => makeBrowser(app, cookie, csrf);
  return {
    app,
    db,
    build,
    config,
    browser,
    stranger: browser(null, null),
    as: async (personId) => {
      const { cookie, csrf } = await openSession(db, personId);
      return browser(cookie, csrf);
    },
    close: async () => {
      await leave();
      await db.close();
    },
  };
}

function makeBrowser(app: NestFastifyApplication, cookie: string | null, csrf: string | null): Browser {
  const send = async (method: Method, path: string, { body, headers = {} }: Sent = {}): Promise<Answer> => {
    const answer = await app.inject({
      method,
      url: path.startsWith('/') ? path : `/api/v1/${path}`,
      headers: {
        ...(cookie === null ? {} : { cookie }),
        ...(csrf === null || method === 'GET' ? {} : { 'x-csrf-token': csrf }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { payload: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const json = String(answer.headers['content-type'] ?? '').includes('json') && answer.body !== '';
    return {
      status: answer.statusCode,
      headers: answer.headers,
      text: answer.body,
      body: json ? JSON.parse(answer.body) : undefined,
    };
  };
  return {
    cookie,
    csrf,
    send,
    get: (path, headers = {}) => send('GET', path, { headers }),
    post: (path, body = {}, headers = {}) => send('POST', path, { body, headers }),
    put: (path, body = {}, headers = {}) => send('PUT', path, { body, headers }),
    patch: (path, body = {}, headers = {}) => send('PATCH', path, { body, headers }),
    delete: (path, headers = {}) => send('DELETE', path, { headers }),
  };
}
