import { openBuilders, type Builders } from '../../../../test/support/builders.js';
import { openDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { openEngine } from '../../../../test/support/engine.js';
import { MailTransport, type OutgoingLetter, type SendOutcome } from '../transports/mail-transport.js';

/** Does something while a letter is on its way. */
class Slow extends MailTransport {
  readonly letters: OutgoingLetter[] = [];
  meanwhile: () => Promise<unknown> = () => Promise.resolve();

  async send(letter: OutgoingLetter): Promise<SendOutcome> {
    await this.meanwhile();
    this.letters.push(letter);
    return { kind: 'sent' };
  }

  fateOf(): Promise<SendOutcome['kind']> {
    return Promise.resolve('unknown');
  }
}

describe('the sender', () => {
  let db: TestDatabase;
  let build: Builders;
  let post: Slow;
  let engine: ReturnType<typeof openEngine>;

  beforeEach(async () => {
    db = await openDatabase();
    await db.setNow('2026-09-01T04:00:00Z');
    build = await openBuilders(db);
    post = new Slow();
    engine = openEngine(db, post);
  });
  afterEach(() => db.close());

  /** The day after the date: executor, head and coordinator are told. */
  const told = async (): Promise<void> => {
    await engine.arm(await build.item({ dueOn: '2026-09-11' }), { quiet: true });
    await db.setNow('2026-09-14T04:00:00Z');
    await engine.sweep.sweepAll();
  };

  it('X29 holds no row while the mail server thinks', async () => {
    await told();
    const changed: number[] = [];
    post.meanwhile = async () => {
      await db.owner(`SET lock_timeout = '1s'`);
      for (const table of ['action_item', 'checkpoint', 'ladder_run', 'notice', 'outbox', 'person']) {
        changed.push((await db.owner(`SELECT 1 FROM ${table} FOR UPDATE`)).length);
      }
    };
    await engine.sender.sendAll();
    expect(post.letters).toHaveLength(3);
    expect(Math.min(...changed)).toBeGreaterThan(0);
    expect(changed).toHaveLength(18);
  });

  it('E-08 waits while somebody is closing the work, and then says nothing of it', async () => {
    await told();
    await db.transactions.asEngine(async (tx) => {
      await tx.query(`UPDATE checkpoint SET state = 'accepted', closed_at = zholdau_now()`);
      await engine.sender.sendAll();
      expect(post.letters).toEqual([]);
    });
    await engine.sender.sendAll();
    expect(post.letters).toEqual([]);
    expect(await db.owner(`SELECT DISTINCT cancel_reason AS why FROM notice`)).toEqual([{ why: 'closed' }]);
  });

  it('X36 writes nothing to whoever has left since, and tells the seat’s next holder of the next rung', async () => {
    const { head } = build.lead;
    await told();
    await db.owner(`UPDATE person SET disabled_at = now() WHERE id = $1`, [head.personId]);
    await engine.sender.sendAll();
    expect(post.letters.map(({ personId }) => personId)).not.toContain(head.personId);
    expect(await db.owner(`SELECT cancel_reason AS why FROM notice WHERE person_id = $1`, [head.personId])).toEqual([
      { why: 'account_closed' },
    ]);
    const next = await build.person();
    await db.owner(`UPDATE seat_holder SET to_on = '2026-09-14' WHERE seat_id = $1`, [head.seatId]);
    await build.sit(head.seatId, next);
    await db.setNow('2026-09-16T04:00:00Z');
    await engine.turn();
    expect(post.letters.map(({ personId }) => personId)).toContain(next);
    expect(post.letters.map(({ personId }) => personId)).not.toContain(head.personId);
  });
});
