import { localDate } from '@zholdau/domain';
import { MailTransport, SmtpTransport, type OutgoingLetter, type SendOutcome } from '@zholdau/notifications';
import { appDataSource, Transactions } from '@zholdau/persistence';
import { openBuilders, type Builders, type BuiltItem } from '../support/builders.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { openEngine, type TestEngine } from '../support/engine.js';
import { interpose } from '../support/interposed.js';
import { MailServer } from '../support/mail-server.js';

/** 09:00 in Kazakhstan. */
const nine = (day: string): string => `${day}T04:00:00Z`;

/** Takes every letter and keeps it, doubles too. */
class Recorder extends MailTransport {
  readonly letters: OutgoingLetter[] = [];

  send(letter: OutgoingLetter): Promise<SendOutcome> {
    this.letters.push(letter);
    return Promise.resolve({ kind: 'sent' });
  }

  fateOf(): Promise<SendOutcome['kind']> {
    return Promise.resolve('unknown');
  }
}

describe('letters of the ladder', () => {
  let db: TestDatabase;
  let build: Builders;
  let engine: TestEngine;
  let post: Recorder;

  beforeEach(async () => {
    db = await openDatabase(20);
    await db.setNow('2026-09-01T04:00:00Z');
    build = await openBuilders(db);
    post = new Recorder();
    engine = openEngine(db, post);
  });
  afterEach(() => db.close());

  const to = (personId: string) => post.letters.filter((letter) => letter.personId === personId);
  const outbox = (where = 'true') =>
    db.owner<{ key: string; state: string; template: string; notBefore: Date; attempts: number; unknowns: number }>(
      `SELECT dedupe_key AS key, state, template, not_before AS "notBefore", attempts, unknowns FROM outbox
       WHERE ${where} ORDER BY created_at, dedupe_key`,
    );
  const armed = async (count: number, wish: Parameters<Builders['items']>[1]): Promise<BuiltItem[]> => {
    const items = await build.items(count, wish);
    await engine.arm(items, { quiet: true });
    return items;
  };

  it('E-20 collects 500 items of one day into one digest', async () => {
    await armed(500, { dueOn: '2026-09-15' });
    await db.setNow(nine('2026-09-08')); // five days before the first date: reminders to the executor only
    await engine.turn();
    await engine.turn();
    expect(post.letters).toHaveLength(1);
    expect(post.letters[0]!.messageId).toBe(`<digest-${build.lead.executor.personId}-2026-09-08@zholdau.example.kz>`);
    expect(post.letters[0]!.text).toContain('И ещё 350 пунктов');
  });

  it('E-20 sends a reminder by itself when the digest has left, five a day, the others the next working day', async () => {
    const [first] = await armed(1, { dueOn: '2026-09-11' });
    await db.setNow(nine('2026-09-10'));
    await engine.turn();
    expect(to(build.lead.executor.personId)).toHaveLength(1);
    const late = await build.items(8, { dueOn: '2026-09-11' });
    await db.setNow('2026-09-10T07:00:00Z');
    await engine.arm(late); // not quiet: the missed reminder is due at once
    await engine.turn();
    expect(first).toBeDefined();
    const keys = to(build.lead.executor.personId).map(({ messageId }) => messageId.split('-')[0]);
    expect(keys).toEqual(['<digest', '<reminder', '<reminder', '<reminder', '<reminder', '<reminder']);
    await db.setNow(nine('2026-09-11'));
    await engine.turn();
    expect(to(build.lead.executor.personId)).toHaveLength(7);
    const waiting = await db.owner<{ n: string }>(`SELECT count(*) AS n FROM notice WHERE state = 'pending'`);
    expect(waiting[0]!.n).toBe('0');
  });

  it('the number of single reminders follows its setting', async () => {
    await db.owner(`INSERT INTO setting (region_id, key, value) VALUES ($1, 'letters.singleReminders', '1')`, [
      build.regionId,
    ]);
    await armed(1, { dueOn: '2026-09-11' });
    await db.setNow(nine('2026-09-10'));
    await engine.turn();
    await db.setNow('2026-09-10T07:00:00Z');
    await engine.arm(await build.items(4, { dueOn: '2026-09-11' }));
    await engine.turn();
    expect(to(build.lead.executor.personId)).toHaveLength(2);
  });

  it('E-06 after 30 days of silence everybody gets one letter of escalations and one digest at most', async () => {
    const bodies = [build.lead, await build.body(), await build.body()];
    for (const lead of bodies)
      await armed(100, { dueOn: '2026-09-15', lead, co: bodies.filter((body) => body !== lead) });
    await db.setNow(nine('2026-10-15'));
    await Promise.all([engine.turn(), openEngine(db, post).turn(), openEngine(db, post).turn()]);
    await engine.turn();
    const byPerson = new Map<string, string[]>();
    for (const { personId, messageId } of post.letters) {
      byPerson.set(personId!, [...(byPerson.get(personId!) ?? []), messageId.split('-')[0]!]);
    }
    for (const kinds of byPerson.values()) expect(new Set(kinds).size).toBe(kinds.length);
    const twice = await db.owner(
      `SELECT 1 FROM notice WHERE kind IN ('reminder', 'escalation') GROUP BY person_id, item_id HAVING count(*) > 1`,
    );
    expect(twice).toEqual([]);
    expect(to(build.coordinator.personId)).toHaveLength(1);
    expect(to(build.coordinator.personId)[0]!.subject).toContain('300 пунктов');
  });

  it.each([
    ['at night', '2026-09-08T20:00:00Z', '2026-09-09T04:00:00Z'],
    ['on a Saturday', '2026-09-12T06:00:00Z', '2026-09-14T04:00:00Z'],
    ['after the window', '2026-09-11T13:00:00Z', '2026-09-14T04:00:00Z'],
    ['on a holiday', '2026-10-26T06:00:00Z', '2026-10-27T04:00:00Z'],
  ])('E-19 holds what is told %s until the next window, and drops nothing', async (_, told, leaves) => {
    const items = await build.items(40, { dueOn: '2026-12-01' });
    await db.setNow(told);
    const kinds = ['escalation', 'remind_now', 'reminder'] as const;
    await db.transactions.asEngine((tx) =>
      engine.notifications.tellMany(
        tx,
        items.flatMap((item) =>
          kinds.map((kind) => ({
            regionId: build.regionId,
            kind,
            itemId: item.itemId,
            checkpointId: item.checkpointId,
            deadlineVersion: 1,
            to: { seatId: build.lead.executor.seatId },
            dedupeKey: `${kind}-${item.itemId}`,
          })),
        ),
      ),
    );
    await engine.turn();
    await db.setNow(new Date(new Date(leaves).getTime() - 1000));
    await engine.turn();
    expect(post.letters).toHaveLength(0);
    await db.setNow(leaves);
    await engine.turn();
    expect(post.letters).toHaveLength(42); // 40 by hand, one digest, one letter of escalations
  });

  it('E-09 held for a night while half the items are closed, no stale escalation is delivered', async () => {
    const items = await armed(20, { dueOn: '2026-09-11' });
    await db.setNow('2026-09-14T13:30:00Z'); // after the window
    await engine.turn();
    for (const item of items.slice(0, 10)) await engine.close(item);
    await db.setNow(nine('2026-09-15'));
    await engine.turn();
    const [letter] = to(build.coordinator.personId);
    expect(letter!.subject).toBe('Просрочено: 10 пунктов, самое большое опоздание 2 рабочих дня');
    for (const closed of items.slice(0, 10)) expect(letter!.text).not.toContain(closed.itemId);
  });

  it('sends an invitation at once whatever the hour, and forgets its secret', async () => {
    await db.setNow('2026-09-12T20:00:00Z');
    const personId = await build.person({ email: 'new@akmola.example.kz' });
    await db.transactions.asEngine((tx) =>
      engine.notifications.tell(tx, {
        regionId: build.regionId,
        kind: 'invitation',
        to: { personId },
        params: { token: 'secret-1' },
        dedupeKey: 'invitation-1',
      }),
    );
    await engine.turn();
    expect(to(personId)[0]!.text).toContain('https://zholdau.example.kz/password?token=secret-1');
    expect(await db.owner(`SELECT 1 FROM notice WHERE params::text LIKE '%secret%'`)).toEqual([]);
  });

  it('merges escalations of one hour, and puts the next ones into the next hour', async () => {
    const tell = (key: string, item: BuiltItem) =>
      db.transactions.asEngine((tx) =>
        engine.notifications.tell(tx, {
          regionId: build.regionId,
          kind: 'escalation',
          itemId: item.itemId,
          checkpointId: item.checkpointId,
          to: { seatId: build.coordinator.seatId },
          dedupeKey: key,
        }),
      );
    const [one, two, three] = await build.items(3, { dueOn: '2026-09-15' });
    await db.setNow('2026-09-16T04:10:00Z');
    await tell('a', one!);
    await tell('b', two!);
    await engine.turn();
    expect(post.letters).toHaveLength(1);
    await db.setNow('2026-09-16T04:20:00Z');
    await tell('c', three!);
    await engine.turn();
    expect(post.letters).toHaveLength(1);
    await db.setNow('2026-09-16T05:00:00Z');
    await engine.turn();
    expect(post.letters).toHaveLength(2);
  });

  it('says of an item of which much is told in one letter only the newest', async () => {
    const [item] = await armed(1, { dueOn: '2026-09-11', level: 'special' });
    await db.setNow('2026-09-14T13:30:00Z'); // after the window
    await engine.turn();
    await db.setNow(nine('2026-09-17'));
    await engine.turn();
    const [letter] = to(build.lead.head.personId);
    expect(to(build.lead.head.personId)).toHaveLength(1);
    expect(letter!.subject).toBe('Просрочено на 4 рабочих дня: пункт ' + (await numberOf(item!)));
  });

  const numberOf = async (item: BuiltItem): Promise<string> =>
    (await db.owner<{ number: string }>('SELECT number FROM action_item WHERE id = $1', [item.itemId]))[0]!.number;

  it('S-05 takes a line out when its reader may no longer see the item', async () => {
    const other = await build.body();
    const [reassigned, left, away, shown] = await build.items(4, { dueOn: '2026-09-15' });
    const successor = await build.person();
    await db.setNow('2026-09-15T13:30:00Z'); // told after the window, sent the next morning
    await db.owner(`UPDATE seat_holder SET to_on = NULL`);
    await db.transactions.asEngine((tx) =>
      engine.notifications.tellMany(
        tx,
        [reassigned!, left!, away!, shown!].map((item, index) => ({
          regionId: build.regionId,
          kind: 'escalation' as const,
          itemId: item.itemId,
          checkpointId: item.checkpointId,
          to: { seatId: index === 1 ? build.curator.seatId : build.lead.head.seatId },
          dedupeKey: `n-${index}`,
        })),
      ),
    );
    await db.owner(`UPDATE action_item SET lead_body_id = $2, body_ids = ARRAY[$2::uuid] WHERE id = $1`, [
      reassigned!.itemId,
      other.bodyId,
    ]);
    await db.owner(`UPDATE seat_holder SET to_on = '2026-09-15' WHERE seat_id = $1`, [build.curator.seatId]);
    await build.sit(build.curator.seatId, successor, '2026-09-16');
    await db.owner(`UPDATE action_item SET status = 'draft' WHERE id = $1`, [away!.itemId]);
    await db.setNow(nine('2026-09-16'));
    await engine.sender.sendAll();
    const reasons = await db.owner<{ key: string; reason: string | null }>(
      `SELECT left(dedupe_key, 3) AS key, cancel_reason AS reason FROM notice WHERE dedupe_key LIKE 'n-%' ORDER BY 1`,
    );
    expect(reasons.map(({ key, reason }) => `${key} ${reason}`).sort()).toEqual(
      // What was told in a seat is passed on to whoever sits there now.
      ['n-0 not_visible', 'n-1 not_in_seat', 'n-1 null', 'n-2 not_visible', 'n-3 null'],
    );
    expect(post.letters.map(({ personId }) => personId)).toEqual([build.lead.head.personId]);
    expect(post.letters[0]!.text).toContain(`№ ${await numberOf(shown!)}`);
    expect(post.letters[0]!.text).not.toContain(`№ ${await numberOf(reassigned!)}`);
  });

  it('keeps the title of a restricted item out of letters', async () => {
    await armed(1, { dueOn: '2026-09-11', restricted: true });
    await db.setNow(nine('2026-09-10'));
    await engine.turn();
    expect(post.letters[0]!.subject).toContain('пункт');
    expect(post.letters[0]!.html + post.letters[0]!.text).not.toContain('Построить школу');
  });

  it('E-14 an address that bounces: the coordinator is told at once, an administrator has one flag until it is set right', async () => {
    const server = await MailServer.open((address) => (address.startsWith('bad') ? 'refuse' : 'accept'));
    const mailing = openEngine(db, new SmtpTransport(server.url, 'zholdau@example.kz'));
    const { executor, head } = build.lead;
    await db.owner(`UPDATE person SET email = 'bad-' || email WHERE id = ANY($1)`, [
      [executor.personId, head.personId],
    ]);
    await armed(2, { dueOn: '2026-09-11', level: 'working' });
    await db.setNow(nine('2026-09-10'));
    await mailing.turn();
    await mailing.turn();
    const told = await db.owner<{ person: string; unreachable: string }>(
      `SELECT person_id AS person, params ->> 'unreachable' AS unreachable FROM notice WHERE kind = 'vacancy'`,
    );
    expect(new Set(told.map(({ person }) => person))).toEqual(new Set([build.coordinator.personId]));
    expect(told.length).toBeGreaterThanOrEqual(2);
    const letter = server.received.find(({ to }) => !to.startsWith('bad'));
    expect(letter!.mail.text).toContain(`Почта адресата (${told[0]!.unreachable}) не принимает писем`);
    const flags = () =>
      db.owner<{ kind: string; name: string }>(
        `SELECT kind, params ->> 'name' AS name FROM flag WHERE resolved_at IS NULL ORDER BY name`,
      );
    const people = new Set(told.map(({ unreachable }) => unreachable));
    expect(await flags()).toEqual([...people].sort().map((name) => ({ kind: 'address_refused', name })));
    for (const minutes of [1, 6, 21, 81, 321]) {
      await db.setNow(new Date(new Date(nine('2026-09-10')).getTime() + minutes * 60_000));
      await mailing.turn();
    }
    expect((await flags()).map(({ kind }) => kind)).toEqual([...people].map(() => 'address_refused'));
    server.behave('accept');
    await db.setNow(nine('2026-09-11'));
    await mailing.turn();
    expect(await flags()).toEqual([]);
    await server.close();
  });

  it.each(['address', 'text'])('E-24 one of 100 recipients whose %s fails: the other 99 get theirs', async (what) => {
    const server = await MailServer.open((address) => (address.startsWith('bad') ? 'refuse' : 'accept'));
    const mailing = openEngine(db, new SmtpTransport(server.url, 'zholdau@example.kz'));
    const people = await Promise.all(Array.from({ length: 99 }, () => build.person()));
    const bad = await build.person(what === 'address' ? { email: 'bad@akmola.example.kz' } : {});
    await db.setNow(nine('2026-09-10'));
    await db.transactions.asEngine((tx) =>
      mailing.notifications.tellMany(
        tx,
        [...people, bad].map((personId) => ({
          regionId: build.regionId,
          kind: 'plan_summary' as const,
          to: { personId },
          params: { count: 3 },
          dedupeKey: 'plan',
        })),
      ),
    );
    if (what === 'text') await db.owner(`UPDATE notice SET kind = 'no_such_kind' WHERE person_id = $1`, [bad]);
    expect(await mailing.sender.sendAll()).toMatchObject({ sent: 99, failed: 1 });
    expect(server.received).toHaveLength(99);
    const states = await outbox(`state <> 'sent'`);
    expect(states.map(({ state, attempts }) => [state, attempts])).toEqual([['pending', 1]]);
    await server.close();
  });

  it('F-07 tries a refused letter again after 1, 5, 15, 60 minutes and 4 hours, then shows it as failed', async () => {
    const server = await MailServer.open('defer');
    const mailing = openEngine(db, new SmtpTransport(server.url, 'zholdau@example.kz'));
    await armed(1, { dueOn: '2026-09-11' });
    const minutes = [0, 1, 5, 15, 60, 240];
    let at = new Date(nine('2026-09-10')).getTime();
    for (const [index, wait] of minutes.entries()) {
      at += wait * 60_000;
      await db.setNow(new Date(at - 1000));
      if (index > 0) await mailing.turn();
      expect((await outbox(`template = 'digest'`))[0]?.attempts ?? 0).toBe(index);
      await db.setNow(new Date(at));
      await mailing.turn();
      expect((await outbox(`template = 'digest'`))[0]!.attempts).toBe(index + 1);
    }
    expect((await outbox(`state = 'failed'`)).length).toBeGreaterThan(0);
    expect(await db.owner(`SELECT DISTINCT kind FROM flag`)).toEqual([{ kind: 'letter_failed' }]);
    expect(await db.owner(`SELECT DISTINCT state FROM notice`)).toEqual([{ state: 'inbox_only' }]);
    await server.close();
  });

  it.each(['cut_after_data', 'silent_after_data'] as const)(
    'F-07 after a server that does %s a digest is not sent again, an escalation once more under the same id',
    async (behaviour) => {
      const server = await MailServer.open(behaviour);
      const mailing = openEngine(db, new SmtpTransport(server.url, 'zholdau@example.kz', 800));
      const [item] = await armed(1, { dueOn: '2026-09-11', level: 'working' });
      await db.setNow(nine('2026-09-11'));
      await db.transactions.asEngine((tx) =>
        mailing.notifications.tell(tx, {
          regionId: build.regionId,
          kind: 'escalation',
          itemId: item!.itemId,
          checkpointId: item!.checkpointId,
          to: { seatId: build.coordinator.seatId },
          dedupeKey: 'e',
        }),
      );
      await mailing.turn();
      await db.setNow(new Date(new Date(nine('2026-09-11')).getTime() + 14 * 60_000));
      await mailing.turn();
      expect(server.received).toHaveLength(2);
      for (const minutes of [15, 60, 300]) {
        await db.setNow(new Date(new Date(nine('2026-09-11')).getTime() + minutes * 60_000));
        await mailing.turn();
      }
      const ids = server.received.map(({ messageId }) => messageId);
      expect(ids.filter((id) => id.startsWith('<digest'))).toHaveLength(1);
      const escalations = ids.filter((id) => id.startsWith('<escalation'));
      expect(escalations).toHaveLength(2);
      expect(new Set(escalations).size).toBe(1);
      expect((await outbox()).map(({ state }) => state)).toEqual(['unknown', 'unknown']);
      expect(await db.owner(`SELECT kind FROM flag`)).toEqual([{ kind: 'letter_unknown' }, { kind: 'letter_unknown' }]);
      await server.close();
    },
  );

  it('sends one copy though three senders look at once, and none twice', async () => {
    await armed(30, { dueOn: '2026-09-11', level: 'special' });
    const people = await Promise.all(Array.from({ length: 60 }, () => build.person()));
    await db.setNow(nine('2026-09-10'));
    await db.transactions.asEngine((tx) =>
      engine.notifications.tellMany(
        tx,
        people.map((personId) => ({
          regionId: build.regionId,
          kind: 'plan_summary' as const,
          to: { personId },
          params: { count: 1 },
          dedupeKey: 'p',
        })),
      ),
    );
    await engine.sweep.sweepAll();
    await engine.gathering.gather();
    const pools = await Promise.all([1, 2, 3].map(() => appDataSource({ url: db.url, poolSize: 6 }).initialize()));
    for (const pool of pools) {
      // slow commits, so that each claims while the others' claims are not yet to be seen
      interpose(pool, (_, sql) => new Promise((resolve) => setTimeout(resolve, sql === 'COMMIT' ? 30 : 0)));
    }
    const senders = pools.map((pool) => openEngine({ ...db, transactions: new Transactions(pool) }, post).sender);
    await Promise.all(senders.map((sender) => sender.sendAll()));
    await Promise.all(pools.map((pool) => pool.destroy()));
    const ids = post.letters.map(({ messageId }) => messageId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(62);
  });

  it('takes back the letter of a sender that died after claiming it', async () => {
    await armed(1, { dueOn: '2026-09-11' });
    await db.setNow(nine('2026-09-10'));
    await engine.sweep.sweepAll();
    await engine.gathering.gather();
    await db.owner(
      `UPDATE outbox SET state = 'leased', lease_token = gen_random_uuid(), lease_until = clock_timestamp() + interval '60 s'`,
    );
    await engine.turn();
    expect(post.letters).toHaveLength(0);
    await db.owner(`UPDATE outbox SET lease_until = clock_timestamp() - interval '1 s'`);
    await engine.turn();
    await engine.turn();
    expect(post.letters).toHaveLength(2); // executor and head
  });

  describe.each([
    ['E-07 moves the date', (item: BuiltItem) => engine.reschedule(item, 2, localDate('2026-12-01'))],
    ['E-08 closes the item', (item: BuiltItem) => engine.close(item)],
    [
      'E-08 closes the checkpoint past the ladder',
      (item: BuiltItem) =>
        db.transactions.asEngine(async (tx) => {
          await tx.query(`UPDATE checkpoint SET state = 'accepted' WHERE id = $1`, [item.checkpointId]);
        }),
    ],
  ])('%s at every statement between claim and settle', (_, change) => {
    it('begins no message of the old state after the commit', async () => {
      let moment = 0;
      let seen = 0;
      let committed = false;
      let committedBeforeStatement = false;
      let changing = Promise.resolve();
      let item: BuiltItem;
      const outcomes = { before: 0, after: 0 };
      const pool = await appDataSource({ url: db.url, poolSize: 4 }).initialize();
      const countAgain = interpose(pool, async (statement) => {
        seen = statement;
        if (statement !== moment) return;
        changing = change(item).then(() => {
          committed = true;
        });
        await Promise.race([changing, new Promise((resolve) => setTimeout(resolve, 60))]);
        committedBeforeStatement = committed;
      });
      do {
        moment += 1;
        seen = 0;
        committed = false;
        committedBeforeStatement = false;
        changing = Promise.resolve();
        countAgain();
        item = await build.item({ dueOn: '2026-09-11' });
        await db.setNow('2026-09-09T04:00:00Z');
        await engine.arm(item, { quiet: true });
        await db.setNow(nine('2026-09-14'));
        await engine.sweep.sweepAll();
        await engine.gathering.gather();
        await db.owner(`UPDATE outbox SET state = 'cancelled' WHERE state = 'pending' AND person_id <> $1`, [
          build.coordinator.personId,
        ]);
        const letters = post.letters.length;
        let begunAfter = false;
        const watching = new Recorder();
        watching.send = (letter) => {
          begunAfter = committedBeforeStatement;
          return post.send(letter);
        };
        await openEngine({ ...db, transactions: new Transactions(pool) }, watching).sender.sendAll();
        await changing;
        if (post.letters.length > letters) outcomes.after += 1;
        else outcomes.before += 1;
        expect({ moment, begunAfter }).toEqual({ moment, begunAfter: false });
        await db.owner(`DELETE FROM notice`);
        await db.owner(`DELETE FROM outbox`);
      } while (seen >= moment && moment < 60);
      await pool.destroy();
      expect(moment).toBeGreaterThan(20);
      expect(outcomes.before).toBeGreaterThan(5);
      expect(outcomes.after).toBeGreaterThan(1);
    }, 120_000);
  });
});
