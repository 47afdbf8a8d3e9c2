import type { ServerResponse } from 'node:http';

export interface Context {
  params: Record<string, string>;
  query: Record<string, string>;
  body: any;
  raw: Buffer;
  email: string | null;
  locale: 'ru' | 'kk' | 'en';
  version: number;
  response: ServerResponse;
}

/** Method, pattern below /api/v1 and the answer: a value is JSON, undefined is 204, MockProblem is a problem. */
export type Route = readonly [method: string, pattern: string, handle: (context: Context) => unknown];

export class MockProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly errors: { field: string; code: string; message: string }[] = [],
  ) {
    super(code);
  }
}
