import { Injectable } from '@nestjs/common';
import { DEFAULT_SETTINGS, type Settings } from '@zholdau/domain';
import { SettingsStore, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { ThrottledError } from './refusals.js';

export interface Attempt {
  readonly email: string;
  readonly ip: string;
  /** A wrong password, or a request for a letter: each is counted by itself. */
  readonly kind: 'password' | 'reset';
}

/** Attempts from everywhere to one e-mail, in multiples of the bound for one address; letters all reach one person. */
const EVERYWHERE_FACTOR: Readonly<Record<Attempt['kind'], number>> = { password: 5, reset: 1 };

interface Counts {
  readonly here: number;
  readonly address: number;
  readonly everywhere: number;
  readonly known: boolean;
}

/**
 * Slows guessing without locking out the one whose name is guessed.
 *
 * Failures are bounded for an e-mail from one address, and for one address over all e-mails. A guesser with many
 * addresses meets a bound for the e-mail as a whole, which does not hold for addresses where the person has a live
 * session; and a new password set by letter forgets all failures. Real time, as a moved clock must not open the door.
 */
@Injectable()
export class SignInThrottle {
  constructor(
    private readonly transactions: Transactions,
    private readonly settings: SettingsStore,
  ) {}

  /**
   * Counts the attempt before it is made, one after another for each e-mail: a hundred at once pass no more than ten in
   * turn. A refused attempt is not counted, so that trying again does not make the pause longer.
   *
   * @returns the id of the counted attempt, to {@link forgive} when it succeeds
   * @throws ThrottledError `sign_in_throttled` with the minutes to wait
   */
  count(attempt: Attempt): Promise<string> {
    return this.transactions.asEngine(async (tx) => {
      const rules = await this.rules(tx);
      const minutes = rules['sign_in.window_minutes'];
      await tx.query('SELECT pg_advisory_xact_lock(hashtext($1), hashtext($2))', [attempt.kind, attempt.email]);
      if (tooMany(attempt, await look(tx, attempt, minutes), rules)) {
        throw new ThrottledError('sign_in_throttled', { minutes });
      }
      return add(tx, attempt);
    });
  }

  /** Takes one attempt back. */
  async forgive(id: string): Promise<void> {
    await this.transactions.asEngine((tx) => tx.query('DELETE FROM sign_in_attempt WHERE id = $1', [id]));
  }

  /** The rules of the installation's first region: before sign-in nobody belongs to any. */
  private async rules(tx: EntityManager): Promise<Settings> {
    const [region] = await tx.query<{ id: string }[]>('SELECT id FROM region ORDER BY kato LIMIT 1');
    return region ? this.settings.read(tx, region.id) : DEFAULT_SETTINGS;
  }
}

function tooMany({ kind }: Attempt, counts: Counts, rules: Settings): boolean {
  const most = rules['sign_in.attempts'];
  if (counts.here >= most || counts.address >= rules['sign_in.attempts_per_address']) return true;
  return counts.everywhere >= most * EVERYWHERE_FACTOR[kind] && !(counts.known && kind === 'password');
}

async function add(tx: EntityManager, { email, ip, kind }: Attempt): Promise<string> {
  await tx.query(`DELETE FROM sign_in_attempt WHERE at < clock_timestamp() - interval '2 days'`);
  const [row] = await tx.query<{ id: string }[]>(
    'INSERT INTO sign_in_attempt (email, ip, kind, at) VALUES ($1, $2, $3, clock_timestamp()) RETURNING id',
    [email, ip, kind],
  );
  return row!.id;
}

async function look(tx: EntityManager, { email, ip, kind }: Attempt, minutes: number): Promise<Counts> {
  const [row] = await tx.query<Counts[]>(
    `SELECT count(*) FILTER (WHERE email = $1 AND ip = $2)::int AS here,
            count(*) FILTER (WHERE ip = $2)::int AS address,
            count(*) FILTER (WHERE email = $1)::int AS everywhere,
            EXISTS (SELECT FROM session JOIN person ON person.id = session.person_id
                     WHERE person.email = $1 AND session.ip = $2 AND session.expires_at > clock_timestamp()) AS known
       FROM sign_in_attempt
      WHERE (email = $1 OR ip = $2) AND kind = $3 AND at > clock_timestamp() - make_interval(mins => $4)`,
    [email, ip, kind, minutes],
  );
  return row!;
}
