import type { EntityManager } from 'typeorm';

/** A letter about one's own account with a secret link. */
export interface AccountLetter {
  readonly kind: 'invitation' | 'password_reset';
  readonly personId: string;
  readonly regionId: string;
  /** Goes into the link of the letter and nowhere else. */
  readonly token: string;
  readonly expiresAt: Date;
  /** Names the occasion: each link is told once. */
  readonly occasion: string;
}

/**
 * How a letter about an account leaves. Telling people stands above this library, so the process that has both
 * hands one in; it writes in the given transaction, with the engine's rights.
 */
export abstract class AccountLetters {
  abstract tell(tx: EntityManager, letter: AccountLetter): Promise<void>;
}
