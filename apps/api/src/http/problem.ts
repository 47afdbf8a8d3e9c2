import { HttpException } from '@nestjs/common';
import {
  BadInputError,
  BusyError,
  DomainError,
  NotAllowedError,
  NotFoundError,
  StaleError,
  type ErrorParams,
} from '@zholdau/domain';
import { passingTrouble } from '@zholdau/persistence';
import { SignInRefusedError, ThrottledError } from '@zholdau/identity';
import { RequestError, type FieldFault } from './request-error.js';

/** What an error means at the door: a status, a stable code and what its sentence needs. */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly params: ErrorParams;
  readonly faults?: readonly FieldFault[];
}

const DOMAIN_STATUS: readonly (readonly [new (...args: never[]) => DomainError, number])[] = [
  [NotFoundError, 404],
  [NotAllowedError, 403],
  [BadInputError, 400],
  [StaleError, 412],
  [SignInRefusedError, 401],
  [ThrottledError, 429],
  [BusyError, 503],
];

/** Errors of Fastify and of its plugins by their code; the others go by their status. */
const DOOR_CODES: Readonly<Record<number, string>> = {
  400: 'bad_request',
  401: 'sign_in_needed',
  403: 'not_allowed',
  404: 'no_such_route',
  405: 'no_such_route',
  406: 'unsupported_media_type',
  408: 'try_again',
  413: 'body_too_large',
  414: 'bad_request',
  415: 'unsupported_media_type',
  429: 'too_many_requests',
  431: 'bad_request',
  503: 'try_again',
};

/** A database that is away or busy is back in seconds; whoever asks by machine waits so long. */
export const TRY_AGAIN_SECONDS = 2;

/**
 * PostgreSQL's refusals that a request can cause: a value that no column takes, a double, a row still in use.
 * Source: PostgreSQL documentation, appendix A, SQLSTATE classes 22, 23.
 */
const SQL_PROBLEMS: readonly (readonly [RegExp, Problem])[] = [
  [/^22/, { status: 400, code: 'unreadable_text', params: {} }],
  [/^23505$/, { status: 409, code: 'already_exists', params: {} }],
  [/^23503$/, { status: 409, code: 'still_in_use', params: {} }],
];

/** @returns what to answer; 500 `internal` for everything that is the programmer's error */
export function problemOf(error: unknown): Problem {
  if (error instanceof DomainError) return { status: domainStatus(error), code: error.code, params: error.params };
  if (error instanceof RequestError) return error;
  const sql = SQL_PROBLEMS.find(([state]) => state.test(sqlState(error)))?.[1];
  if (sql) return sql;
  const trouble = passingTrouble(error);
  if (trouble) return { status: 503, code: trouble === 'away' ? 'database_away' : 'try_again', params: {} };
  const status = doorStatus(error);
  const code = isMalformedJson(error) ? 'malformed_json' : DOOR_CODES[status];
  if (code) return { status, code, params: {} };
  return status < 500 ? { status, code: 'refused', params: {} } : { status: 500, code: 'internal', params: {} };
}

function domainStatus(error: DomainError): number {
  return DOMAIN_STATUS.find(([kind]) => error instanceof kind)?.[1] ?? 409;
}

function field(error: unknown, name: string): unknown {
  return typeof error === 'object' && error !== null ? (error as Record<string, unknown>)[name] : undefined;
}

/** The SQLSTATE of a failed query, or nothing: only TypeORM's error carries the driver's. */
function sqlState(error: unknown): string {
  const state = field(field(error, 'driverError'), 'code');
  return typeof state === 'string' ? state : '';
}

function doorStatus(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const status = field(error, 'statusCode');
  const known = typeof status === 'number' && status >= 400 && status < 600;
  return known && typeof field(error, 'code') === 'string' ? status : 500;
}

function isMalformedJson(error: unknown): boolean {
  const text = error instanceof HttpException ? error.message : '';
  const code = field(error, 'code');
  return (
    (error instanceof SyntaxError && field(error, 'statusCode') === 400) ||
    code === 'FST_ERR_CTP_INVALID_JSON_BODY' ||
    code === 'FST_ERR_CTP_EMPTY_JSON_BODY' ||
    /\bJSON\b/.test(text)
  );
}
