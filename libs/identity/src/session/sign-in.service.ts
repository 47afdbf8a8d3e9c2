import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import { Transactions } from '@zholdau/persistence';
import { passwordFits } from '../accounts/passwords.js';
import { ActorResolver } from './actor-resolver.js';
import { SignInRefusedError } from './refusals.js';
import { newSecretToken, tokenHash } from './secret-token.js';
import { SESSION_END_SQL } from './session-term.js';
import { SignInThrottle } from './sign-in-throttle.js';
import type { RequestTrace, SignedIn } from './signed-in.js';

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

/** What the door knows of the browser. */
export interface Browser extends RequestTrace {
  readonly ip: string;
  readonly userAgent: string;
  /** The token of the session it had until now, which ends. */
  readonly oldToken: string | null;
}

export interface OpenedSession {
  readonly token: string;
  readonly visitor: SignedIn;
}

interface Known {
  readonly id: string;
  readonly regionId: string;
  readonly passwordHash: string;
}

/** Opens a session for an e-mail and its password. */
@Injectable()
export class SignInService {
  constructor(
    private readonly transactions: Transactions,
    private readonly throttle: SignInThrottle,
    private readonly actors: ActorResolver,
    private readonly journal: Journal,
  ) {}

  /**
   * @throws ThrottledError `sign_in_throttled` after too many failures
   * @throws SignInRefusedError `sign_in_failed` alike for an unknown e-mail, a wrong password, a disabled person and one
   *   who has not yet accepted the invitation; each takes the same work
   */
  async signIn({ email, password }: Credentials, browser: Browser): Promise<OpenedSession> {
    const name = email.trim().toLowerCase();
    const attempt = await this.throttle.count({ email: name, ip: browser.ip, kind: 'password' });
    const known = await this.find(name);
    if (!(await passwordFits(known?.passwordHash ?? null, password)) || !known) {
      throw new SignInRefusedError('sign_in_failed');
    }
    await this.throttle.forgive(attempt);
    return this.open(known, browser);
  }

  private async find(email: string): Promise<Known | undefined> {
    const [row] = await this.transactions.asEngine((tx) =>
      tx.query<Known[]>(
        `SELECT person.id, person.region_id AS "regionId", credential.password_hash AS "passwordHash"
           FROM person JOIN credential ON credential.person_id = person.id
          WHERE person.email = $1 AND person.disabled_at IS NULL`,
        [email],
      ),
    );
    return row;
  }

  private async open({ id, regionId }: Known, browser: Browser): Promise<OpenedSession> {
    const token = newSecretToken();
    await this.transactions.asEngine(async (tx) => {
      await tx.query('DELETE FROM session WHERE token_hash = $1 OR expires_at <= clock_timestamp()', [
        browser.oldToken ? tokenHash(browser.oldToken) : '',
      ]);
      await tx.query(
        `INSERT INTO session (token_hash, person_id, csrf, created_at, last_seen_at, expires_at, ip, user_agent)
         SELECT $1, $2, $3, created_at, created_at, ${SESSION_END_SQL}, $4, $5 FROM (SELECT clock_timestamp() AS created_at)`,
        [tokenHash(token), id, newSecretToken(), browser.ip, browser.userAgent.slice(0, 300)],
      );
    });
    const visitor = await this.actors.fromToken(token, browser);
    if (!visitor) throw new SignInRefusedError('sign_in_failed');
    await this.transactions.asEngine((tx) =>
      this.journal.record(tx, visitor.actor, {
        action: 'session.opened',
        subjectType: 'person',
        subjectId: id,
        regionId,
      }),
    );
    return { token, visitor };
  }
}
