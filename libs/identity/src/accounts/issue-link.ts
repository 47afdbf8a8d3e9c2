import { elevated } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { newSecretToken, tokenHash } from '../session/secret-token.js';

export type LinkPurpose = 'invitation' | 'password_reset';

/** Hours a link lives. Source: OWASP Forgot Password Cheat Sheet asks for a short life; an invited person may be away for a day. */
const HOURS: Readonly<Record<LinkPurpose, number>> = { invitation: 48, password_reset: 1 };

export interface IssuedLink {
  readonly token: string;
  readonly link: string;
  /** Real time: a moved clock must not keep a link alive. */
  readonly expiresAt: Date;
  /** The same on the one clock, by which letters wait and are given up. */
  readonly pointlessAt: Date;
}

/**
 * Makes a link that opens an account once. The database keeps its hash; an older unused link of the same purpose ends.
 *
 * @param publicUrl where people reach the system
 */
export function issueLink(
  tx: EntityManager,
  publicUrl: string,
  personId: string,
  purpose: LinkPurpose,
): Promise<IssuedLink> {
  const token = newSecretToken();
  return elevated(tx, async (engine) => {
    await engine.query('DELETE FROM person_token WHERE person_id = $1 AND purpose = $2 AND used_at IS NULL', [
      personId,
      purpose,
    ]);
    const [row] = await engine.query<Pick<IssuedLink, 'expiresAt' | 'pointlessAt'>[]>(
      `INSERT INTO person_token (token_hash, person_id, purpose, created_at, expires_at)
       VALUES ($1, $2, $3, clock_timestamp(), clock_timestamp() + make_interval(hours => $4))
       RETURNING expires_at AS "expiresAt", zholdau_now() + (expires_at - created_at) AS "pointlessAt"`,
      [tokenHash(token), personId, purpose, HOURS[purpose]],
    );
    return { token, link: `${publicUrl.replace(/\/$/, '')}/password?token=${token}`, ...row! };
  });
}
