import { createHash, randomBytes } from 'node:crypto';
import type { TestDatabase } from './database.js';

export interface TestSession {
  readonly cookie: string;
  readonly csrf: string;
}

/** A session of somebody, without the work of a password. */
export async function openSession(db: Pick<TestDatabase, 'owner'>, personId: string): Promise<TestSession> {
  const token = randomBytes(32).toString('base64url');
  const csrf = randomBytes(16).toString('base64url');
  await db.owner(
    `INSERT INTO session (token_hash, person_id, csrf, expires_at) VALUES ($1, $2, $3, now() + interval '1 hour')`,
    [createHash('sha256').update(token).digest('hex'), personId, csrf],
  );
  return { cookie: `zholdau_session=${token}`, csrf };
}
