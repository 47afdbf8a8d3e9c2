import { openApi, type Json } from '../support/api.js';

describe('the log of deliveries at size', () => {
  it('100,000 letters: each filter, each page and the story of one person under 100 ms, by an index', async () => {
    const api = await openApi();
    const body = api.build.lead;
    const administrator = await api.as((await api.build.seat('administrator')).personId);
    const { regionId } = api.build;
    const people = [body.head.personId, body.executor.personId, api.build.akim.personId];
    await api.db.owner(
      `INSERT INTO outbox (region_id, dedupe_key, person_id, channel, template, not_before, state, message_id, created_at, sent_at)
       SELECT $1, 'l-' || n, ($2::uuid[])[1 + n % 3], (ARRAY['email', 'email', 'push'])[1 + n % 3], 'reminder',
              t, CASE WHEN n % 1000 = 0 THEN 'failed' WHEN n % 777 = 0 THEN 'cancelled' ELSE 'sent' END, 'm-' || n, t, t
       FROM generate_series(1, 100000) AS n, LATERAL (SELECT timestamptz '2026-01-01' + n * interval '4 minutes' AS t) AS at`,
      [regionId, people],
    );
    await api.db.owner(
      `INSERT INTO notice (region_id, person_id, seat_id, letter_id, kind, dedupe_key, state, created_at)
       SELECT o.region_id, o.person_id, $1, o.id, 'reminder', o.dedupe_key, 'sent', o.created_at FROM outbox o`,
      [body.head.seatId],
    );
    await api.db.owner('ANALYZE outbox, notice');
    const slow: string[] = [];
    let slowest = 0;
    const timed = async (path: string): Promise<Json> => {
      await administrator.get(path);
      const began = performance.now();
      const answer = await administrator.get(path);
      const took = performance.now() - began;
      slowest = Math.max(slowest, took);
      expect(answer.status).toBe(200);
      if (took >= 100) slow.push(`${path}: ${Math.round(took)} ms`);
      return answer.body;
    };
    const first = await timed('letters');
    expect(first.items).toHaveLength(50);
    const second = await timed(`letters?after=${first.next}`);
    expect(second.items[0].at < first.items.at(-1).at).toBe(true);
    expect((await timed('letters?outcome=failed')).items.every((one: Json) => one.outcome === 'failed')).toBe(true);
    expect((await timed('letters?outcome=failed')).items).toHaveLength(50);
    expect((await timed('letters?channel=push')).items.every((one: Json) => one.channel === 'push')).toBe(true);
    expect((await timed(`letters?personId=${people[2]}`)).items[0].person.id).toBe(people[2]);
    const day = await timed('letters?from=2026-03-01&to=2026-03-01&limit=200');
    expect(day.items.length).toBe(200);
    await timed('letters?outcome=waiting');
    expect((await timed(`letters/explained?personId=${people[0]}&from=2026-03-01&to=2026-09-01`)).items).toHaveLength(
      50,
    );
    console.log(`the log of 100,000 letters: the slowest answer ${Math.round(slowest)} ms`);
    expect(slow).toEqual([]);
    const all = await api.db.owner<Record<string, string>>(
      `EXPLAIN SELECT * FROM outbox WHERE region_id = '${regionId}' ORDER BY created_at DESC, id DESC LIMIT 51`,
    );
    expect(JSON.stringify(all)).toContain('ix_outbox_log');
    await api.close();
  }, 120_000);
});
