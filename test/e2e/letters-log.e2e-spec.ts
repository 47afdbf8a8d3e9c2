import { openApi, type Browser, type Json, type TestApi } from '../support/api.js';
import type { BuiltBody, BuiltItem } from '../support/builders.js';
import { openEngine, type TestEngine } from '../support/engine.js';

const nine = (day: string): string => `${day}T04:00:30Z`;
const PERIOD = 'from=2026-09-01&to=2026-10-31';

describe('what was sent to whom, and what was not', () => {
  let api: TestApi;
  let engine: TestEngine;
  let administrator: Browser;
  let head: Browser;
  let body: BuiltBody;

  beforeEach(async () => {
    api = await openApi();
    engine = openEngine(api.db);
    await api.db.setNow('2026-09-01T06:00:00Z');
    administrator = await api.as((await api.build.seat('administrator')).personId);
    head = await api.as(api.build.lead.head.personId);
    body = api.build.lead;
  });
  afterEach(() => api.close());

  const given = async (wish: object): Promise<BuiltItem> => {
    const item = await api.build.item(wish);
    await engine.arm(item);
    return item;
  };
  const turn = async (...days: string[]): Promise<void> => {
    for (const day of days) {
      await api.db.setNow(nine(day));
      await engine.turn();
    }
  };
  const explained = (browser: Browser, more = '') => browser.get(`letters/explained?${PERIOD}${more}`);
  const verdicts = (answer: { body: Json }): string[] =>
    answer.body.items.map((one: Json) => `${one.item?.number ?? '-'} ${one.rung ?? one.kind} ${one.verdict}`);

  it('U6 tells a person what reached them and what did not, each line with its item and its reason', async () => {
    const told = await given({ dueOn: '2026-09-15' });
    const missed = await given({ dueOn: '2026-09-16' });
    const closed = await given({ dueOn: '2026-09-15' });
    const clerk = await api.build.seat('staff', { bodyId: body.bodyId });
    await turn('2026-09-14'); // the day before: the head hears of the first; the rungs before it are collapsed
    await api.db.owner(
      `INSERT INTO substitution (region_id, seat_id, person_id, from_on, to_on) VALUES ($1, $2, $3, '2026-09-15', '2026-09-15')`,
      [api.build.regionId, body.head.seatId, clerk.personId],
    );
    await api.db.setNow('2026-09-14T14:30:00Z'); // told in the evening, closed before it left
    await api.db.transactions.asEngine((tx) =>
      engine.notifications.tell(tx, {
        regionId: api.build.regionId,
        kind: 'remind_now',
        itemId: closed.itemId,
        checkpointId: closed.checkpointId,
        to: { seatId: body.head.seatId },
        dedupeKey: 'by-hand',
      }),
    );
    await api.db.owner(`UPDATE checkpoint SET state = 'accepted' WHERE id = $1`, [closed.checkpointId]);
    await api.db.setNow(nine('2026-09-15'));
    await engine.turn();
    const answer = await explained(head);
    expect(answer.status).toBe(200);
    const lines = verdicts(answer);
    const numbers = await api.db.owner<{ id: string; number: string }>('SELECT id, number FROM action_item');
    const numberOf = (item: BuiltItem): string => numbers.find(({ id }) => id === item.itemId)!.number;
    expect(lines).toContain(`${numberOf(told)} before-1 sent`);
    expect(lines.some((line) => line.startsWith(`${numberOf(told)} on `) && line.endsWith('substituted'))).toBe(true);
    expect(lines.some((line) => line === `${numberOf(closed)} remind_now cancelled`)).toBe(true);
    const byHand = answer.body.items.find((one: Json) => one.kind === 'remind_now' && one.verdict === 'cancelled');
    expect(['closed', 'not_in_seat']).toContain(byHand.reason);
    const instead = answer.body.items.find((one: Json) => one.verdict === 'substituted');
    expect(instead).toMatchObject({ instead: { id: clerk.personId }, channel: null });
    expect(answer.body.items.every((one: Json) => one.item === null || one.item.id)).toBe(true);
    expect(lines.some((line) => line.startsWith(numberOf(missed)))).toBe(true);
  });

  it('names what an outage has swallowed: the lower rungs are collapsed for those whom they meant, for nobody else', async () => {
    await given({ dueOn: '2026-09-15' });
    await turn('2026-09-25'); // the engine was down for three weeks
    const executor = await api.as(body.executor.personId);
    const swallowed = verdicts(await explained(executor)).filter((line) => line.endsWith('collapsed'));
    expect(swallowed.map((line) => line.split(' ')[1])).toEqual(
      expect.arrayContaining(['before-10', 'before-5', 'before-1']),
    );
    const akim = await api.as(api.build.akim.personId);
    expect(verdicts(await explained(akim))).toEqual([]);
    const stranger = await api.as((await api.build.body()).head.personId);
    expect(verdicts(await explained(stranger))).toEqual([]);
  });

  it('U6 tells whoever comes to a seat which rungs found it empty, and nobody else', async () => {
    const vacant = await api.build.body({ head: 'empty', executor: 'empty' });
    await given({ dueOn: '2026-09-15', lead: vacant });
    await turn('2026-09-14');
    const [next, stranger] = [
      await api.build.seat('staff', { bodyId: body.bodyId }),
      await api.build.seat('staff', { bodyId: body.bodyId }),
    ];
    await api.db.owner(
      `INSERT INTO seat_holder (region_id, seat_id, person_id, from_on) VALUES ($1, $2, $3, '2026-09-15')`,
      [api.build.regionId, vacant.head.seatId, next.personId],
    );
    await turn('2026-09-15');
    const told = verdicts(await explained(await api.as(next.personId))).map((line) => line.replace(/^\S+ /, ''));
    expect(told).toContain('before-1 empty_seat');
    expect(told).toContain('on sent');
    expect(verdicts(await explained(await api.as(stranger.personId)))).toEqual([]);
    expect(verdicts(await explained(head))).toEqual([]);
  });

  it('shows one’s own to everybody, anybody’s to administrators and auditors, titles to nobody who may not read them', async () => {
    await given({ dueOn: '2026-09-15', restricted: true });
    await turn('2026-09-14');
    const lost = await given({ dueOn: '2026-09-15' });
    await api.db.setNow('2026-09-14T08:00:00Z');
    await engine.turn();
    const other = await api.build.body();
    await api.db.owner(`UPDATE action_item SET lead_body_id = $2, body_ids = ARRAY[$2::uuid] WHERE id = $1`, [
      lost.itemId,
      other.bodyId,
    ]);
    const about = `&personId=${body.head.personId}`;
    const own = await explained(head);
    expect(own.body.items.map((one: Json) => one.item?.titles ?? null).every((titles: Json) => titles === null)).toBe(
      true,
    );
    expect(own.text).not.toContain(lost.itemId);
    expect((await explained(administrator, about)).body.items.length).toBe(own.body.items.length);
    expect((await explained(await api.as(api.build.coordinator.personId), about)).status).toBe(403);
    expect((await explained(await api.as(other.head.personId), about)).status).toBe(403);
    expect((await head.get('letters')).status).toBe(403);
    expect((await explained(administrator, '&personId=00000000-0000-4000-8000-000000000000')).status).toBe(404);
    expect((await head.get('letters/explained?from=2026-10-02&to=2026-10-01')).body.code).toBe('period_wrong');
    expect((await explained(head, '&after=x')).body.code).toBe('bad_cursor');
  });
});
