import { setTimeout } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import { BadInputError, NotFoundError } from '@zholdau/domain';
import { Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../session/signed-in.js';
import { SignInThrottle } from '../session/sign-in-throttle.js';
import { OneTimeLinks, type LinkOwner } from './one-time-links.js';
import { checkPassword, hashPassword, passwordFits } from './passwords.js';

/** Writing a letter takes some tens of milliseconds; an answer that always takes longer does not tell who exists. */
const EVEN_ANSWER_MS = 300;

/** Passwords: set by a link from a letter, changed by their owner. */
@Injectable()
export class AccountsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly links: OneTimeLinks,
    private readonly throttle: SignInThrottle,
    private readonly journal: Journal,
  ) {}

  /**
   * Sends a link to whoever has forgotten a password. An unknown e-mail gets the same answer and no letter.
   *
   * @throws ThrottledError `sign_in_throttled` when letters are asked for too often
   */
  async forgotten(email: string, ip: string): Promise<void> {
    const name = email.trim().toLowerCase();
    await this.throttle.count({ email: name, ip, kind: 'reset' });
    await Promise.all([this.sendReset(name), setTimeout(EVEN_ANSWER_MS)]);
  }

  /** @throws NotFoundError `link_over` when the link is unknown, used or too old: the three look the same */
  async ownerOf(token: string): Promise<LinkOwner> {
    const owner = await this.transactions.asEngine((tx) => this.links.peek(tx, token));
    if (!owner) throw new NotFoundError('link_over');
    return owner;
  }

  /**
   * Sets the password by a link. Every session of the person ends, and failed sign-ins are forgotten: this is the way
   * out for somebody whose name is being guessed.
   *
   * @throws NotFoundError `link_over`
   * @throws BadInputError as {@link checkPassword}; the link stays usable
   */
  async setByLink(token: string, password: string): Promise<void> {
    checkPassword(password, (await this.ownerOf(token)).email);
    const hash = await hashPassword(password);
    await this.transactions.asEngine(async (tx) => {
      const owner = await this.links.use(tx, token);
      if (!owner) throw new NotFoundError('link_over');
      await this.store(tx, owner.personId, hash);
      await tx.query('DELETE FROM session WHERE person_id = $1', [owner.personId]);
      await tx.query('DELETE FROM sign_in_attempt WHERE email = $1', [owner.email]);
      await this.journal.record(tx, null, {
        action: owner.purpose === 'invitation' ? 'person.joined' : 'person.password-reset',
        subjectType: 'person',
        subjectId: owner.personId,
        regionId: owner.regionId,
      });
    });
  }

  /**
   * Changes the password of the person in this session; their other sessions end.
   *
   * @throws ThrottledError `sign_in_throttled` after too many wrong present passwords
   * @throws BadInputError `password_wrong`, `password_same`, and as {@link checkPassword}
   */
  async change({ person, tokenHash, actor }: SignedIn, current: string, next: string, ip: string): Promise<void> {
    const attempt = await this.throttle.count({ email: person.email, ip, kind: 'password' });
    const stored = await this.transactions.asEngine((tx) => this.storedHash(tx, person.id));
    if (!(await passwordFits(stored, current))) throw new BadInputError('password_wrong');
    await this.throttle.forgive(attempt);
    checkPassword(next, person.email);
    if (current === next) throw new BadInputError('password_same');
    const hash = await hashPassword(next);
    await this.transactions.asEngine(async (tx) => {
      await this.store(tx, person.id, hash);
      await tx.query('DELETE FROM session WHERE person_id = $1 AND token_hash <> $2', [person.id, tokenHash]);
      await this.journal.record(tx, actor, {
        action: 'person.password-changed',
        subjectType: 'person',
        subjectId: person.id,
        regionId: person.regionId,
      });
    });
  }

  private async sendReset(email: string): Promise<void> {
    await this.transactions.asEngine(async (tx) => {
      const [person] = await tx.query<{ id: string; regionId: string }[]>(
        'SELECT id, region_id AS "regionId" FROM person WHERE email = $1 AND disabled_at IS NULL',
        [email],
      );
      if (person) await this.links.send(tx, person.id, person.regionId, 'password_reset');
    });
  }

  private async storedHash(tx: EntityManager, personId: string): Promise<string | null> {
    const [row] = await tx.query<{ hash: string }[]>(
      'SELECT password_hash AS hash FROM credential WHERE person_id = $1',
      [personId],
    );
    return row?.hash ?? null;
  }

  private async store(tx: EntityManager, personId: string, hash: string): Promise<void> {
    await tx.query(
      `INSERT INTO credential (person_id, password_hash) VALUES ($1, $2)
       ON CONFLICT (person_id) DO UPDATE SET password_hash = excluded.password_hash, changed_at = clock_timestamp()`,
      [personId, hash],
    );
  }
}
