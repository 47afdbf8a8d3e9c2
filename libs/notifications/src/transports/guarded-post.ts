import { lookup as resolve } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { SEND_TIMEOUT_MS } from './mail-transport.js';
import { isInside } from './private-address.js';

/** How a call ended; `status` only where the other side answered. `unknown`: it was handed over and nothing came back. */
export type PostResult =
  | { readonly kind: 'answered'; readonly status: number; readonly text: string }
  | { readonly kind: 'refused'; readonly reason: string; readonly permanent?: boolean }
  | { readonly kind: 'unknown'; readonly reason: string };

export interface Post {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

export interface PostGuard {
  /** `operator`: the address comes from the environment. `person`: somebody typed it in. */
  readonly whose: 'operator' | 'person';
  /** Hosts inside that a person may name all the same, host or host:port. */
  readonly allow?: readonly string[];
  readonly timeoutMs?: number;
  /** Replaced in tests of the guard, where a name changes its address. */
  readonly lookup?: typeof resolve;
}

const MOST_ANSWER_BYTES = 64 * 1024;
const FORBIDDEN = 'the address lies inside the network';

/**
 * One POST that goes nowhere but to the address it was given.
 *
 * An address that a person typed in must be https and of the open internet: the name is resolved once, every address
 * of it is checked and the connection goes to that very address, so a name that changes meanwhile gains nothing.
 * Redirects are never followed.
 */
export function guardedPost(post: Post, guard: PostGuard): Promise<PostResult> {
  const url = URL.canParse(post.url) ? new URL(post.url) : null;
  const refusal = url === null ? 'this is no address' : refusalOf(url, guard);
  if (url === null || refusal !== null)
    return Promise.resolve({ kind: 'refused', reason: refusal ?? FORBIDDEN, permanent: true });
  return send(url, post, guard);
}

function refusalOf(url: URL, guard: PostGuard): string | null {
  if (!['http:', 'https:'].includes(url.protocol)) return 'only http and https are called';
  if (guard.whose === 'operator' || isAllowed(url, guard)) return null;
  if (url.protocol !== 'https:') return 'only https is called';
  if (url.username !== '' || url.password !== '') return 'an address with a password is not called';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return isIP(host) !== 0 && isInside(host) ? FORBIDDEN : null;
}

function isAllowed({ hostname, host }: URL, { allow = [] }: PostGuard): boolean {
  return allow.includes(host) || allow.includes(hostname);
}

function send(url: URL, { headers, body }: Post, guard: PostGuard): Promise<PostResult> {
  const free = guard.whose === 'operator' || isAllowed(url, guard);
  return new Promise((settle) => {
    let handedOver = false;
    const fail = (error: Error): void => {
      const reason = error.message.split('\n')[0]!.slice(0, 200);
      const permanent = reason === FORBIDDEN;
      settle(
        handedOver ? { kind: 'unknown', reason } : { kind: 'refused', reason, ...(permanent ? { permanent } : {}) },
      );
    };
    const request = (url.protocol === 'https:' ? https : http).request(
      url,
      {
        method: 'POST',
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
        agent: false,
        signal: AbortSignal.timeout(guard.timeoutMs ?? SEND_TIMEOUT_MS),
        ...(free ? {} : { lookup: checked(guard.lookup ?? resolve) }),
      },
      (answer) => {
        const chunks: Buffer[] = [];
        let size = 0;
        answer.on('data', (chunk: Buffer) => {
          size += chunk.length;
          if (size > MOST_ANSWER_BYTES) answer.destroy();
          else chunks.push(chunk);
        });
        answer.on('error', () => undefined);
        answer.on('close', () =>
          settle({ kind: 'answered', status: answer.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') }),
        );
      },
    );
    request.on('finish', () => {
      handedOver = true;
    });
    request.on('error', fail);
    request.end(body);
  });
}

/** Resolves a name and refuses it when any of its addresses lies inside. */
function checked(lookup: typeof resolve): LookupFunction {
  return (hostname, options, done) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, '', 0);
      if (addresses.length === 0 || addresses.some(({ address }) => isInside(address)))
        return done(new Error(FORBIDDEN), '', 0);
      if (options.all) return done(null, addresses);
      done(null, addresses[0]!.address, addresses[0]!.family);
    });
  };
}

/** What a plain answer means for a letter: taken, not now, or never by this way. */
export function outcomeOf(
  result: PostResult,
): { kind: 'sent' } | { kind: 'refused' | 'unknown'; reason: string; permanent?: boolean } {
  if (result.kind !== 'answered') return result;
  const { status } = result;
  if (status >= 200 && status < 300) return { kind: 'sent' };
  const permanent = status >= 300 && status < 500 && ![408, 425, 429].includes(status);
  return { kind: 'refused', reason: `it answered ${status}`, ...(permanent ? { permanent } : {}) };
}
