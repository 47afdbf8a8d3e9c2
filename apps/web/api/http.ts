import { readLocale } from '../i18n/locale-store.js';
import { ApiProblem, type ProblemDocument } from './problem.js';

export const API = '/api/v1';

export type Query = Record<string, string | number | boolean | null | undefined>;

interface Send {
  query?: Query;
  /** Version of the thing as it was read; sent as If-Match. */
  version?: number | undefined;
  /** A plain value is sent as JSON, FormData as it is. */
  body?: unknown;
  signal?: AbortSignal | undefined;
}

let csrf = '';
let onSignedOut: () => void = () => undefined;

/** The token that every write must carry; it comes with the session. */
export function rememberCsrf(token: string): void {
  csrf = token;
}

/** What to do when the server no longer knows us. */
export function whenSignedOut(action: () => void): void {
  onSignedOut = action;
}

export const http = {
  get: <T>(path: string, query?: Query, signal?: AbortSignal) => send<T>('GET', path, { query: query ?? {}, signal }),
  post: <T>(path: string, body: unknown = {}, version?: number) => send<T>('POST', path, { body, version }),
  put: <T>(path: string, body: unknown, version?: number) => send<T>('PUT', path, { body, version }),
  patch: <T>(path: string, body: unknown, version?: number) => send<T>('PATCH', path, { body, version }),
  delete: <T = void>(path: string, version?: number) => send<T>('DELETE', path, { version }),
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

async function send<T>(method: string, path: string, options: Send): Promise<T> {
  const response = await reach(apiUrl(path, options.query), {
    method,
    headers: headersOf(method, options),
    body: bodyOf(options.body),
    signal: options.signal ?? null,
    credentials: 'same-origin',
  });
  if (response.status === 204) return undefined as T;
  if (response.ok) return (await response.json()) as T;
  const problem = await problemOf(response);
  if (problem.status === 401 && problem.code !== 'sign_in_failed') onSignedOut();
  throw problem;
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiProblem({ status: 0, code: 'unreachable', title: '', detail: '' });
  }
}

function headersOf(method: string, options: Send): Headers {
  const headers = new Headers({ Accept: 'application/json', 'Accept-Language': readLocale() });
  if (method !== 'GET') headers.set('X-CSRF-Token', csrf);
  if (options.version !== undefined) headers.set('If-Match', `"${options.version}"`);
  if (options.body !== undefined && !(options.body instanceof FormData))
    headers.set('Content-Type', 'application/json');
  return headers;
}

function bodyOf(body: unknown): BodyInit | null {
  if (body === undefined) return null;
  return body instanceof FormData ? body : JSON.stringify(body);
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
