import { createHash, randomBytes } from 'node:crypto';

/** A secret of 256 random bits for a cookie or a link: 43 characters of base64url. */
export function newSecretToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database keeps of a token. A fast hash is enough: nobody can guess 256 random bits. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
