import { SmtpTransport } from '@zholdau/notifications';
import { openBuilders } from '../support/builders.js';
import { openDatabase } from '../support/database.js';
import { openEngine } from '../support/engine.js';
import { freePort } from '../support/free-port.js';
import { MailServer, type Behaviour } from '../support/mail-server.js';

const LETTERS = 200;
const START = new Date('2026-09-10T04:00:00Z').getTime();

describe('a mail server that misbehaves', () => {
  it.each<[Behaviour, { first: number; later: number }]>([
    ['refuse', { first: 0, later: 1 }],
    ['defer', { first: 0, later: 1 }],
    ['refuse_text', { first: 1, later: 1 }],
    ['silent_before_data', { first: 0, later: 1 }], // slower than anybody waits
    ['cut_before_data', { first: 0, later: 1 }],
    ['cut_after_data', { first: 1, later: 1 }],
    ['silent_after_data', { first: 1, later: 1 }],
  ])(
    'F-07 does %s to 200 letters, then recovers: each arrives, with one copy more at most, and all are counted',
    async (behaviour, texts) => {
      const db = await openDatabase();
      await db.setNow(new Date(START));
      const build = await openBuilders(db);
      const server = await MailServer.open(behaviour);
      const engine = openEngine(db, new SmtpTransport(server.url, 'zholdau@example.kz', 3_000));
      const people = await Promise.all(Array.from({ length: LETTERS }, () => build.person()));
      await db.transactions.asEngine((tx) =>
        engine.notifications.tellMany(
          tx,
          people.map((personId) => ({
            regionId: build.regionId,
            kind: 'plan_summary' as const,
            to: { personId },
            params: { count: 2 },
            dedupeKey: 'plan',
          })),
        ),
      );
      await engine.sender.sendAll();
      expect(server.received).toHaveLength(LETTERS * texts.first);
      server.behave('accept');
      for (const minutes of [1, 15, 20]) {
        await db.setNow(new Date(START + minutes * 60_000));
        await engine.sender.sendAll();
      }
      const copies = new Map<string, number>();
      for (const { messageId } of server.received) copies.set(messageId, (copies.get(messageId) ?? 0) + 1);
      expect(copies.size).toBe(LETTERS);
      expect(new Set(copies.values())).toEqual(new Set([texts.first + texts.later]));
      const states = await db.owner<{ state: string; n: string }>(`SELECT state, count(*) AS n FROM outbox GROUP BY 1`);
      expect(states).toEqual([{ state: 'sent', n: String(LETTERS) }]);
      await server.close();
      await db.close();
    },
    300_000,
  );

  it('F-07 does not answer at all to 200 letters, then comes back: each arrives once', async () => {
    const db = await openDatabase();
    await db.setNow(new Date(START));
    const build = await openBuilders(db);
    const nowhere = `smtp://127.0.0.1:${await freePort()}`;
    const engine = openEngine(db, new SmtpTransport(nowhere, 'zholdau@example.kz', 3_000));
    const people = await Promise.all(Array.from({ length: LETTERS }, () => build.person()));
    await db.transactions.asEngine((tx) =>
      engine.notifications.tellMany(
        tx,
        people.map((personId) => ({
          regionId: build.regionId,
          kind: 'plan_summary' as const,
          to: { personId },
          params: { count: 2 },
          dedupeKey: 'plan',
        })),
      ),
    );
    expect(await engine.sender.sendAll()).toMatchObject({ sent: 0, failed: LETTERS });
    const server = await MailServer.open();
    const back = openEngine(db, new SmtpTransport(server.url, 'zholdau@example.kz', 3_000));
    await db.setNow(new Date(START + 60_000));
    expect(await back.sender.sendAll()).toMatchObject({ sent: LETTERS, failed: 0 });
    expect(new Set(server.received.map(({ messageId }) => messageId)).size).toBe(LETTERS);
    expect(server.received).toHaveLength(LETTERS);
    await server.close();
    await db.close();
  }, 300_000);
});
