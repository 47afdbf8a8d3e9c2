import { createHash } from 'node:crypto';
import type { RepeatableRequest } from '@zholdau/audit';
import type { FastifyRequest } from 'fastify';
import { RequestError } from '../request-error.js';
import { visitorOf } from '../visitor.js';

const WRITES = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
const KEY = /^[\x21-\x7e]{1,200}$/;

/**
 * The request as one that may be repeated; null when it carries no key, changes nothing or comes from nobody.
 *
 * The key is what `Idempotency-Key` holds, in quotes or without (IETF draft-ietf-httpapi-idempotency-key-header).
 *
 * @throws RequestError `idempotency_key_malformed` (400)
 */
export function repeatableRequest(request: FastifyRequest): RepeatableRequest | null {
  const header = request.headers['idempotency-key'];
  const actor = visitorOf(request)?.actor;
  if (header === undefined || !actor || !WRITES.has(request.method)) return null;
  const key = String(header)
    .trim()
    .replace(/^"(.*)"$/, '$1');
  if (!KEY.test(key)) throw new RequestError('idempotency_key_malformed', 400);
  return {
    personId: actor.personId,
    regionId: actor.regionId,
    key,
    fingerprint: fingerprintOf(request, actor.seatId),
    requestId: request.id,
  };
}

/** What was asked, in which seat and on which version. A file is known by its length: its content is not read twice. */
function fingerprintOf({ method, url, headers, body }: FastifyRequest, seatId: string): string {
  const content = body === undefined ? (headers['content-length'] ?? '') : JSON.stringify(body);
  const asked = [method, url, seatId, headers['if-match'] ?? '', content];
  return createHash('sha256').update(JSON.stringify(asked)).digest('hex');
}
