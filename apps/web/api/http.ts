import { readLocale } from '../i18n/locale-store.js';
import { forgetAnswers, isKeptPath, keepAnswer, keptAnswer } from '../device/kept-answers.js';
import { ApiProblem, isProblem, type ProblemDocument } from './problem.js';
import { noteReach } from './reachability.js';

export const API = '/api/v1';

export type Query = Record<string, string | number | boolean | null | undefined>;

interface Send {
  query?: Query;
  /** Version of the thing as it was read; sent as If-Match. */
  version?: number | undefined;
  /** A plain value is sent as JSON, FormData as it is, a Blob as `contentType`. */
  body?: unknown;
  contentType?: string;
  /** Sent as Idempotency-Key: however often the request arrives, it has one effect. */
  key?: string;
  signal?: AbortSignal | undefined;
}

/** So long a request that will be repeated anyway waits for its answer. */
const PATIENCE_MS = 90_000;

let csrf = '';
let onSignedOut: () => void = () => undefined;

/** The token that every write must carry; it comes with the session. */
export function rememberCsrf(token: string): void {
  csrf = token;
}

/** Whether a write could be signed: not yet, where the page was opened without a network. */
export const hasCsrf = (): boolean => csrf !== '';

/** What to do when the server no longer knows us. */
export function whenSignedOut(action: () => void): void {
  onSignedOut = action;
}

export const http = {
  get: <T>(path: string, query?: Query, signal?: AbortSignal) => read<T>(path, query ?? {}, signal),
  /** As the server has it now, never from the device. */
  fresh: <T>(path: string) => send<T>('GET', path, {}),
  post: <T>(path: string, body: unknown = {}, version?: number) => send<T>('POST', path, { body, version }),
  put: <T>(path: string, body: unknown, version?: number) => send<T>('PUT', path, { body, version }),
  patch: <T>(path: string, body: unknown, version?: number) => send<T>('PATCH', path, { body, version }),
  delete: <T = void>(path: string, version?: number) => send<T>('DELETE', path, { version }),
  /** A write that may be sent again under its key until it gets an answer. */
  once: <T>(method: 'POST' | 'PUT', path: string, options: Omit<Send, 'query' | 'signal'> & { key: string }) =>
    send<T>(method, path, { ...options, signal: AbortSignal.timeout(PATIENCE_MS) }),
};

/** Address of a resource that the browser itself opens or downloads. */
export function apiUrl(path: string, query: Query = {}): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '' && value !== false) params.set(name, String(value));
  }
  const text = params.toString();
  return `${API}${path}${text === '' ? '' : `?${text}`}`;
}

/** What the report form needs is read from the device while the server cannot be reached. */
async function read<T>(path: string, query: Query, signal?: AbortSignal): Promise<T> {
  const kept = isKeptPath(path);
  try {
    const answer = await send<T>('GET', path, { query, signal });
    if (kept) void keepAnswer(path, answer).catch(() => undefined);
    return answer;
  } catch (error) {
    if (!kept || !isProblem(error) || !error.offline) throw error;
    const before = await keptAnswer<T>(path).catch(() => undefined);
    if (before === undefined) throw error;
    return before;
  }
}

/** Saves a file that the server makes under the name the server gave it; where it makes none, its problem is thrown. */
export async function download(path: string, query: Query): Promise<void> {
  const response = await answered('GET', path, { query });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = fileName(response.headers.get('content-disposition') ?? '');
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), HELD_MS);
}

/** So long a finished file is kept for the browser to save it. */
const HELD_MS = 60_000;

/** The name in a Content-Disposition, the one in UTF-8 first (RFC 6266). */
function fileName(disposition: string): string {
  const encoded = /filename\*=UTF-8''([^;]+)/iu.exec(disposition)?.[1];
  return encoded ? decodeURIComponent(encoded) : (/filename="([^"]+)"/iu.exec(disposition)?.[1] ?? '');
}

async function send<T>(method: string, path: string, options: Send): Promise<T> {
  const response = await answered(method, path, options);
  return response.status === 204 ? (undefined as T) : ((await response.json()) as T);
}

async function answered(method: string, path: string, options: Send): Promise<Response> {
  const response = await reach(apiUrl(path, options.query), {
    method,
    headers: headersOf(method, options),
    body: bodyOf(options.body),
    signal: options.signal ?? null,
    credentials: 'same-origin',
  });
  if (response.ok) return response;
  const problem = await problemOf(response);
  if (problem.status === 401 && problem.code !== 'sign_in_failed') {
    void forgetAnswers().catch(() => undefined);
    onSignedOut();
  }
  throw problem;
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    const response = await fetch(url, init);
    noteReach(true);
    return response;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    noteReach(false);
    throw new ApiProblem({ status: 0, code: 'unreachable', title: '', detail: '' });
  }
}

function headersOf(method: string, options: Send): Headers {
  const headers = new Headers({ Accept: 'application/json', 'Accept-Language': readLocale() });
  if (method !== 'GET') headers.set('X-CSRF-Token', csrf);
  if (options.version !== undefined) headers.set('If-Match', `"${options.version}"`);
  if (options.key !== undefined) headers.set('Idempotency-Key', options.key);
  if (options.contentType !== undefined) headers.set('Content-Type', options.contentType);
  else if (options.body !== undefined && !(options.body instanceof FormData))
    headers.set('Content-Type', 'application/json');
  return headers;
}

function bodyOf(body: unknown): BodyInit | null {
  if (body === undefined) return null;
  return body instanceof FormData || body instanceof Blob ? body : JSON.stringify(body);
}

async function problemOf(response: Response): Promise<ApiProblem> {
  const document = (await response.json().catch(() => null)) as Partial<ProblemDocument> | null;
  return new ApiProblem({
    title: '',
    detail: '',
    code: 'unexpected_answer',
    ...document,
    status: response.status,
  });
}
