import { apisInTurn, type Browser, type TestApi } from '../support/api.js';

describe('my work', () => {
  const openFresh = apisInTurn();
  let api: TestApi;
  beforeEach(async () => {
    api = await openFresh();
    await api.db.setNow('2026-10-07T05:00:00Z'); // Wednesday, 10:00
  });
  afterEach(() => api.close());

  const groups = async (browser: Browser): Promise<Record<string, [number, string[]]>> => {
    const { status, body } = await browser.get('my-work');
    expect(status).toBe(200);
    return Object.fromEntries(
      body.groups.map((group: { key: string; total: number; items: { item: { number: string } }[] }) => [
        group.key,
        [group.total, group.items.map(({ item }) => item.number)],
      ]),
    );
  };

  it('puts each item of a body under the urgency of its date', async () => {
    const dates = { late: '2026-10-05', now: '2026-10-07', week: '2026-10-09', later: '2026-10-20' };
    for (const [number, dueOn] of Object.entries(dates)) {
      await api.build.item({ number, dueOn, state: 'in_work' });
    }
    const head = await api.as(api.build.lead.head.personId);
    expect(await groups(head)).toMatchObject({
      overdue: [1, ['late']],
      today: [1, ['now']],
      this_week: [1, ['week']],
      later: [1, ['later']],
      to_acknowledge: [0, []],
    });
  });

  it('shows an item once, under its first urgency', async () => {
    await api.build.item({ number: 'late and returned', dueOn: '2026-10-05', state: 'returned' });
    await api.build.item({ number: 'returned', dueOn: '2026-10-20', state: 'returned' });
    await api.build.item({ number: 'new', dueOn: '2026-10-20', state: 'assigned' });
    const shown = await groups(await api.as(api.build.lead.head.personId));
    expect(shown).toMatchObject({
      overdue: [1, ['late and returned']],
      returned: [1, ['returned']],
      to_acknowledge: [1, ['new']],
      later: [0, []],
    });
    const executor = await groups(await api.as(api.build.lead.executor.personId));
    expect(executor).toMatchObject({ returned: [1, ['returned']], later: [1, ['new']] });
    expect(Object.keys(executor)).not.toContain('to_acknowledge');
  });

  it('asks an agency nothing about a report that lies with the reviewer, however late', async () => {
    const { checkpointId } = await api.build.item({ dueOn: '2026-10-05', state: 'submitted' });
    await api.db.owner(`UPDATE checkpoint SET submitted_at = '2026-10-06T05:00Z' WHERE id = $1`, [checkpointId]);
    expect((await groups(await api.as(api.build.lead.head.personId)))['overdue']).toEqual([0, []]);
    expect((await groups(await api.as(api.build.coordinator.personId)))['overdue']![0]).toBe(1);
  });

  it('says why a report was given back, and only while it lies so', async () => {
    const { itemId, checkpointId } = await api.build.item({ dueOn: '2026-10-20', state: 'returned' });
    const { regionId, lead, coordinator } = api.build;
    await api.db.owner(
      `INSERT INTO progress_report (region_id, item_id, checkpoint_id, body_id, author_id, text, state, decided_by,
         decided_at, decision_reason, created_at, updated_at)
       SELECT $1, $2, $3, $4, $5, 'Сделано', 'returned', $6, at::timestamptz, reason, zholdau_now(), zholdau_now()
       FROM (VALUES ('2026-10-05T05:00Z', 'Нет акта'), ('2026-10-06T05:00Z', 'Акт не подписан')) AS past (at, reason)`,
      [regionId, itemId, checkpointId, lead.bodyId, lead.executor.personId, coordinator.personId],
    );
    const head = await api.as(lead.head.personId);
    const reasons = async () =>
      (await head.get('my-work')).body.groups.flatMap((group: { items: { returnReason: string | null }[] }) =>
        group.items.map(({ returnReason }) => returnReason),
      );
    expect(await reasons()).toEqual(['Акт не подписан']);
    await api.db.owner(`UPDATE checkpoint SET state = 'in_work' WHERE id = $1`, [checkpointId]);
    expect(await reasons()).toEqual([null]);
  });

  it('brings the head what the staff has drafted', async () => {
    const { itemId, checkpointId } = await api.build.item({ number: 'drafted', dueOn: '2026-10-20', state: 'in_work' });
    const { regionId, lead } = api.build;
    await api.db.owner(
      `INSERT INTO progress_report (region_id, item_id, checkpoint_id, body_id, author_id, text, created_at, updated_at)
       VALUES ($1, $2, $3, $4, $5, 'Сделано', zholdau_now(), zholdau_now())`,
      [regionId, itemId, checkpointId, lead.bodyId, lead.executor.personId],
    );
    expect(await groups(await api.as(lead.head.personId))).toMatchObject({
      drafts_to_approve: [1, ['drafted']],
      later: [0, []],
    });
    expect(await groups(await api.as(lead.executor.personId))).toMatchObject({ later: [1, ['drafted']] });
  });

  it('shows nothing of another body', async () => {
    await api.build.item({ dueOn: '2026-10-05', state: 'in_work' });
    const stranger = await api.build.body();
    expect((await groups(await api.as(stranger.head.personId)))['overdue']).toEqual([0, []]);
  });

  it('gives the coordinator what waits for a decision, the longest waiting first, in working days', async () => {
    const items = [await api.build.item({ number: 'new' }), await api.build.item({ number: 'old' })];
    for (const [index, at] of ['2026-10-06T05:00:00Z', '2026-10-02T05:00:00Z'].entries()) {
      await api.db.owner(
        `INSERT INTO progress_report (region_id, item_id, checkpoint_id, body_id, author_id, state, text, submitted_at, created_at, updated_at)
         VALUES ($1, $2, $3, $4, $5, 'submitted', 'Сделано', $6, $6, $6)`,
        [
          api.build.regionId,
          items[index]!.itemId,
          items[index]!.checkpointId,
          api.build.lead.bodyId,
          api.build.lead.head.personId,
          at,
        ],
      );
    }
    const coordinator = await api.as(api.build.coordinator.personId);
    const { body } = await coordinator.get('my-work');
    const waiting = body.groups[0];
    expect([waiting.key, waiting.total]).toEqual(['to_decide', 2]);
    expect(
      waiting.items.map((row: { item: { number: string }; waitingDays: number }) => [row.item.number, row.waitingDays]),
    ).toEqual([
      ['old', 3],
      ['new', 1],
    ]);
  });
});
