import { randomUUID } from 'node:crypto';
import type { TestDatabase } from './database.js';
import { openSession } from './session.js';

/** What a client sees of one attempt; status 0: no answer at all. */
export interface Attempt {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly retryAfter: string | null;
  readonly at: number;
}

/** Somebody signed in at an API that runs as a process, reading Kazakh, Russian or English. */
export async function openClient(db: Pick<TestDatabase, 'owner'>, url: string, personId: string, locale = 'ru') {
  const { cookie, csrf } = await openSession(db, personId);
  const send = async (method: string, path: string, body?: unknown, key?: string): Promise<Attempt> => {
    try {
      const answer = await fetch(`${url}/api/v1/${path}`, {
        method,
        headers: {
          cookie,
          'accept-language': locale,
          ...(method === 'GET' ? {} : { 'x-csrf-token': csrf }),
          ...(key === undefined ? {} : { 'idempotency-key': key }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(60_000),
      });
      const json = (await answer.json().catch(() => ({}))) as { code?: string; detail?: string };
      return {
        status: answer.status,
        code: json.code ?? '',
        detail: json.detail ?? '',
        retryAfter: answer.headers.get('retry-after'),
        at: performance.now(),
      };
    } catch {
      return { status: 0, code: '', detail: '', retryAfter: null, at: performance.now() };
    }
  };
  return {
    send,
    /** Sends again and again under one key until the change is answered; every refusal is kept in `refusals`. */
    insist: async (path: string, body: unknown, refusals: Attempt[]): Promise<Attempt> => {
      const key = randomUUID();
      for (;;) {
        const attempt = await send('POST', path, body, key);
        if (attempt.status > 0 && attempt.status < 500) return attempt;
        refusals.push(attempt);
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    },
  };
}
