import { BulkRunner } from '@zholdau/execution';
import { apisInTurn, type Browser, type TestApi } from '../support/api.js';
import type { BuiltBody, BuiltItem } from '../support/builders.js';

/** `A80_SIZE=1000` runs the full size; a few of them show the same in seconds. */
const SIZE = Number(process.env['A80_SIZE'] ?? 30);
const version = (number: number) => ({ 'if-match': `"${number}"` });

describe('a change of many items', () => {
  const openFresh = apisInTurn();
  let api: TestApi;
  let coordinator: Browser;
  let runner: BulkRunner;
  let other: BuiltBody;

  beforeEach(async () => {
    api = await openFresh();
    await api.db.setNow('2026-10-05T06:00:00Z');
    coordinator = await api.as(api.build.coordinator.personId);
    runner = api.app.get(BulkRunner, { strict: false });
    other = await api.build.body({ name: 'Управление дорог' });
  });
  afterEach(() => api.close());

  /** As somebody who has them on the screen; they are given by the region unless said otherwise. */
  const seen = async (items: readonly BuiltItem[], origin = 'akim') =>
    api.db.owner<{ id: string; version: number }>(
      'UPDATE action_item SET origin = $2 WHERE id = ANY ($1) RETURNING id, version',
      [items.map(({ itemId }) => itemId), origin],
    );
  const propose = async (body: object) => {
    const answer = await coordinator.post('bulk-changes', { quiet: false, ...body });
    expect(answer).toMatchObject({ status: 202, body: { state: 'checking' } });
    await runner.run(answer.body.id);
    return (await coordinator.get(`bulk-changes/${answer.body.id}`)).body;
  };
  const apply = async ({ id, version: at }: { id: string; version: number }) => {
    const answer = await coordinator.post(`bulk-changes/${id}/application`, {}, version(at));
    expect(answer).toMatchObject({ status: 202, body: { state: 'applying' } });
    await runner.run(id);
    return (await coordinator.get(`bulk-changes/${id}`)).body;
  };
  const rowsOf = async (id: string, query = '') =>
    (await coordinator.get(`bulk-changes/${id}/rows${query}`)).body.items;
  const leads = async (items: readonly BuiltItem[]) =>
    (
      await api.db.owner<{ lead: string }>(
        'SELECT lead_body_id AS lead FROM action_item WHERE id = ANY ($1) ORDER BY ordinal',
        [items.map(({ itemId }) => itemId)],
      )
    ).map(({ lead }) => lead);
  const assign = (leadBodyId: string) => ({ kind: 'assign', assign: { leadBodyId, reason: 'Реорганизация' } });
  const notices = (kind: string) =>
    api.db.owner<{ person: string; state: string; params: Record<string, unknown> }>(
      'SELECT person_id AS person, state, params FROM notice WHERE kind = $1 ORDER BY person_id',
      [kind],
    );

  it('shows what it would do and changes nothing until it is agreed to', async () => {
    const items = await api.build.items(3);
    const change = await propose({ ...assign(other.bodyId), items: await seen(items) });
    expect(change).toMatchObject({
      state: 'ready',
      total: 3,
      counts: { waiting: 0, possible: 3, refused: 0, conflict: 0, changed: 0 },
    });
    expect((await rowsOf(change.id))[0]).toMatchObject({
      outcome: 'possible',
      changes: [expect.stringMatching(/^Ответственный исполнитель: .* → Управление дорог$/)],
      problem: null,
    });
    expect(await leads(items)).toEqual(items.map(() => api.build.lead.bodyId));
    expect(await api.db.owner('SELECT 1 FROM notice')).toEqual([]);
    expect(await api.db.owner(`SELECT 1 FROM journal WHERE action = 'action-item.reassigned'`)).toEqual([]);
    expect(await apply(change)).toMatchObject({ state: 'done', counts: { changed: 3, possible: 0 } });
    expect(await leads(items)).toEqual(items.map(() => other.bodyId));
    expect(await api.db.owner(`SELECT 1 FROM journal WHERE action = 'action-item.reassigned'`)).toHaveLength(3);
  });

  it('tells each person once, with how many of what', async () => {
    const items = await api.build.items(5);
    await apply(await propose({ ...assign(other.bodyId), items: await seen(items) }));
    const summaries = await notices('bulk_summary');
    expect(summaries.map(({ person }) => person).sort()).toEqual(
      [api.build.lead.head, api.build.lead.executor, other.head, other.executor].map(({ personId }) => personId).sort(),
    );
    expect(summaries.every(({ state }) => state === 'pending')).toBe(true);
    expect(summaries.find(({ person }) => person === other.head.personId)!.params).toMatchObject({
      count: 5,
      assigned: 5,
      reason: 'Реорганизация',
    });
    expect((await notices('assigned')).every(({ state }) => state === 'inbox_only')).toBe(true);
    const inbox = (await (await api.as(other.head.personId)).get('notices')).body;
    expect([inbox.unread, inbox.items.map(({ kind }: { kind: string }) => kind)]).toEqual([1, ['bulk_summary']]);
    expect(inbox.items[0].text).toContain('Вам поручено: 5.');
  });

  it('sends no letter when it is quiet, and the journal says so', async () => {
    const items = await api.build.items(2);
    await apply(await propose({ ...assign(other.bodyId), items: await seen(items), quiet: true }));
    expect(await api.db.owner(`SELECT 1 FROM notice WHERE state = 'pending'`)).toEqual([]);
    expect(await notices('bulk_summary')).toHaveLength(4);
    const [line] = await api.db.owner<{ after: object }>(
      `SELECT after FROM journal WHERE action = 'bulk-change.applied'`,
    );
    expect(line!.after).toMatchObject({ kind: 'assign', quiet: true, changed: 2 });
  });

  it('moves the dates the region may move and says why the others stay', async () => {
    const own = await api.build.items(2, { dueOn: '2026-10-30' });
    const above = await api.build.items(1, { dueOn: '2026-10-30' });
    const closed = await api.build.items(1, { dueOn: '2026-10-30', state: 'accepted' });
    const items = [...(await seen([...own, ...closed])), ...(await seen(above, 'president'))];
    const move = { kind: 'move', move: { dueOn: '2026-11-30', reason: 'Погода' }, items };
    const change = await propose(move);
    expect(change.counts).toMatchObject({ possible: 2, refused: 2 });
    const refused = await rowsOf(change.id, '?outcome=refused,conflict');
    expect(refused.map(({ item }: { item: { id: string } }) => item.id).sort()).toEqual(
      [above[0]!.itemId, closed[0]!.itemId].sort(),
    );
    expect(refused.every(({ problem }: { problem: string }) => problem.length > 10)).toBe(true);
    expect((await rowsOf(change.id, '?outcome=possible'))[0].changes).toEqual(['Срок: 30.10.2026 → 30.11.2026']);
    await apply(change);
    const dates = async (list: readonly BuiltItem[]) =>
      (
        await api.db.owner<{ on: string }>('SELECT due_on::text AS on FROM checkpoint WHERE id = ANY ($1)', [
          list.map(({ checkpointId }) => checkpointId),
        ])
      ).map(({ on }) => on);
    expect(await dates(own)).toEqual(['2026-11-30', '2026-11-30']);
    expect(await dates([...above, ...closed])).toEqual(['2026-10-30', '2026-10-30']);
    const again = await propose({
      ...move,
      move: { ...move.move, authority: 'Распоряжение № 12 от 05.10.2026' },
      items: await seen(above, 'president'),
    });
    expect((await apply(again)).counts).toMatchObject({ changed: 1 });
    expect(await dates(above)).toEqual(['2026-11-30']);
  });

  it('leaves an item that somebody has changed meanwhile, before the look or after it', async () => {
    const items = await api.build.items(3);
    const asSeen = await seen(items);
    await api.db.owner('UPDATE action_item SET version = version + 1 WHERE id = $1', [items[0]!.itemId]);
    const change = await propose({ ...assign(other.bodyId), items: asSeen });
    expect(change.counts).toMatchObject({ possible: 2, conflict: 1 });
    await api.db.owner('UPDATE action_item SET version = version + 1 WHERE id = $1', [items[1]!.itemId]);
    expect((await apply(change)).counts).toMatchObject({ changed: 1, conflict: 2 });
    expect(await leads(items)).toEqual([api.build.lead.bodyId, api.build.lead.bodyId, other.bodyId]);
  });

  it('changes level and curator, and reminds once a day', async () => {
    const items = await api.build.items(2);
    const edit = { kind: 'edit', edit: { level: 'special', curatorSeatId: api.build.curator.seatId } };
    const change = await propose({ ...edit, items: await seen(items) });
    expect((await rowsOf(change.id))[0].changes).toEqual([
      'Уровень контроля: контроль → особый контроль',
      expect.stringMatching(/^Куратор: — → curator/),
    ]);
    await apply(change);
    expect((await propose({ ...edit, items: await seen(items) })).counts).toMatchObject({ refused: 2, possible: 0 });
    const remind = { kind: 'remind', items: await seen(items) };
    expect((await apply(await propose(remind))).counts).toMatchObject({ changed: 2 });
    expect((await propose({ ...remind, items: await seen(items) })).counts).toMatchObject({ refused: 2 });
    expect((await notices('bulk_summary')).filter(({ params }) => params['remind_now'] === 2)).toHaveLength(2);
  });

  it('takes everything the list shows under a filter', async () => {
    await api.build.items(2, { lead: other });
    await seen(await api.build.items(3));
    const change = await propose({ kind: 'remind', filter: { leadBodyId: other.bodyId, level: 'control' } });
    expect(change).toMatchObject({ total: 2, counts: { possible: 2 } });
  });

  it('is done once, by however many workers and however often it is agreed to', async () => {
    const items = await api.build.items(6);
    const change = await propose({ ...assign(other.bodyId), items: await seen(items) });
    const agree = () => coordinator.post(`bulk-changes/${change.id}/application`, {}, version(change.version));
    expect((await Promise.all([agree(), agree(), agree()])).map(({ status }) => status)).toEqual([202, 202, 202]);
    await Promise.all([runner.run(change.id), runner.run(change.id), runner.run(change.id)]);
    await runner.run(change.id);
    expect((await coordinator.get(`bulk-changes/${change.id}`)).body).toMatchObject({
      state: 'done',
      counts: { changed: 6 },
    });
    expect(await api.db.owner(`SELECT 1 FROM journal WHERE action = 'action-item.reassigned'`)).toHaveLength(6);
    expect(await api.db.owner(`SELECT 1 FROM journal WHERE action = 'bulk-change.applied'`)).toHaveLength(1);
    expect(await notices('bulk_summary')).toHaveLength(4);
    expect((await agree()).status).toBe(202);
  });

  it('goes on where a worker has left off', async () => {
    const items = await api.build.items(4);
    const change = await propose({ ...assign(other.bodyId), items: await seen(items) });
    await coordinator.post(`bulk-changes/${change.id}/application`, {}, version(change.version));
    let rows = 0;
    await runner.run(change.id, () => (rows += 1) > 2);
    const half = (await coordinator.get(`bulk-changes/${change.id}`)).body;
    expect(half).toMatchObject({ state: 'applying', counts: { changed: 2, possible: 2 } });
    expect(await notices('bulk_summary')).toEqual([]);
    await runner.run(change.id);
    expect((await coordinator.get(`bulk-changes/${change.id}`)).body.counts).toMatchObject({ changed: 4 });
  });

  it('is the coordinator’s alone, and well formed', async () => {
    const [item] = await seen(await api.build.items(1));
    const body = { kind: 'remind', quiet: false, items: [item] };
    for (const personId of [api.build.lead.head.personId, api.build.akim.personId, api.build.curator.personId]) {
      expect((await (await api.as(personId)).post('bulk-changes', body)).status).toBe(403);
    }
    const refused = async (change: object) => {
      const { status, body: problem } = await coordinator.post('bulk-changes', { ...body, ...change });
      return [status, problem.code];
    };
    expect(await refused({ items: [] })).toEqual([400, 'bulk_empty']);
    expect(await refused({ items: undefined })).toEqual([400, 'bulk_items_or_filter']);
    expect(await refused({ filter: {} })).toEqual([400, 'bulk_items_or_filter']);
    expect(await refused({ kind: 'move' })).toEqual([400, 'bulk_change_missing']);
    expect(await refused({ kind: 'edit', edit: {} })).toEqual([400, 'bulk_change_missing']);
    const nowhere = { id: '00000000-0000-4000-8000-000000000000', version: 1 };
    expect(await refused({ items: [nowhere] })).toEqual([404, 'item_not_found']);
    expect(await api.db.owner('SELECT 1 FROM bulk_change')).toEqual([]);
    const made = (await coordinator.post('bulk-changes', body)).body;
    expect(await coordinator.post(`bulk-changes/${made.id}/application`, {}, version(1))).toMatchObject({
      status: 409,
      body: { code: 'bulk_not_ready' },
    });
    expect((await coordinator.post(`bulk-changes/${made.id}/application`)).status).toBe(428);
    await runner.run(made.id);
    expect((await coordinator.post(`bulk-changes/${made.id}/application`, {}, version(1))).status).toBe(412);
  });

  it(`A-80 takes ${SIZE} items, each with its journal and its ladder`, async () => {
    const items = await api.build.items(SIZE, { dueOn: '2026-10-30' });
    const change = await propose({
      kind: 'move',
      move: { dueOn: '2026-11-30', reason: 'Погода' },
      items: await seen(items),
    });
    expect(change.counts).toMatchObject({ possible: SIZE });
    const from = performance.now();
    expect((await apply(change)).counts).toMatchObject({ changed: SIZE });
    console.log(`A-80: ${SIZE} dates moved in ${((performance.now() - from) / 1000).toFixed(1)} s`);
    expect(await notices('bulk_summary')).toHaveLength(2);
  }, 600_000);

  it('A-80 takes no more than a thousand', async () => {
    const { itemId: id } = await api.build.item({ dueOn: '2026-10-30' });
    const items = Array.from({ length: 1001 }, () => ({ id, version: 1 }));
    expect((await coordinator.post('bulk-changes', { kind: 'remind', quiet: false, items })).status).toBe(400);
  });
});
