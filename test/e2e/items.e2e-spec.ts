import { openApi, type Browser, type TestApi } from '../support/api.js';
import type { BuiltBody, BuiltSeat } from '../support/builders.js';

const version = (number: number) => ({ 'if-match': `"${number}"` });

describe('items', () => {
  let api: TestApi;
  let coordinator: Browser;
  let head: Browser;
  let stranger: Browser;
  let deputy: Browser;
  let curator: Browser;
  let partner: BuiltBody;
  let staff: BuiltSeat;
  let running = 0;

  beforeAll(async () => {
    api = await openApi();
    partner = await api.build.body({ name: 'Управление строительства' });
    staff = await api.build.seat('staff', { bodyId: api.build.lead.bodyId });
    coordinator = await api.as(api.build.coordinator.personId);
    head = await api.as(api.build.lead.head.personId);
    stranger = await api.as((await api.build.body()).head.personId);
    deputy = await api.as((await api.build.seat('deputy')).personId);
    curator = await api.as(api.build.curator.personId);
  });
  beforeEach(() => api.db.setNow('2026-10-05T06:00:00Z'));
  afterAll(() => api.close());

  const byHand = (change: Record<string, unknown> = {}) => ({
    addressId: api.build.addressId,
    directiveId: api.build.directiveId,
    number: `h${(running += 1)}`,
    titles: { ru: 'Построить школу', kk: 'Мектеп салу' },
    completionForms: { ru: 'акт ввода', kk: 'пайдалануға беру актісі' },
    level: 'control',
    origin: 'akim',
    leadBodyId: api.build.lead.bodyId,
    coBodyIds: [],
    dueOn: '2026-12-25',
    ...change,
  });
  const made = async (change: Record<string, unknown> = {}) => {
    const answer = await coordinator.post('action-items', byHand(change));
    expect(answer.status).toBe(201);
    return answer.body;
  };
  const told = async (kind: string, itemId: string): Promise<string[]> =>
    (
      await api.db.owner<{ id: string }>('SELECT person_id AS id FROM notice WHERE kind = $1 AND item_id = $2', [
        kind,
        itemId,
      ])
    ).map(({ id }) => id);
  const ladders = (itemId: string) =>
    api.db.owner<{ state: string; on: string }>(
      `SELECT state, ladder_on::text AS on FROM ladder_run WHERE item_id = $1 ORDER BY deadline_version`,
      [itemId],
    );

  describe('made by hand', () => {
    it('have executors, a date with its ladder, and tell the body', async () => {
      const item = await made({ coBodyIds: [partner.bodyId], innerOn: '2026-12-18' });
      expect(item).toMatchObject({
        version: 1,
        status: 'assigned',
        condition: 'in_time',
        executors: [
          { role: 'lead', body: { id: api.build.lead.bodyId }, head: { id: api.build.lead.head.personId } },
          { role: 'co', body: { id: partner.bodyId } },
        ],
        checkpoints: [
          {
            state: 'assigned',
            due: { originalOn: '2026-12-25', dueOn: '2026-12-25', innerOn: '2026-12-18', postponements: 0 },
          },
        ],
      });
      expect(item.actions).toEqual(
        expect.arrayContaining(['edit', 'reassign', 'reschedule', 'split', 'cancel', 'remind']),
      );
      expect(await ladders(item.id)).toEqual([{ state: 'armed', on: '2026-12-18' }]);
      expect(await told('assigned', item.id)).toEqual(
        expect.arrayContaining([
          api.build.lead.head.personId,
          api.build.lead.executor.personId,
          partner.executor.personId,
        ]),
      );
    });

    it('take words of a deadline, explained, and wait for a date where the words name none', async () => {
      const quarter = await made({ dueOn: undefined, deadlineWords: 'IV квартал 2026 года' });
      expect(quarter.checkpoints).toMatchObject([
        { due: { dueOn: '2026-12-31' }, why: [{ text: expect.stringContaining('31.12.2026') }] },
      ]);
      const vague = await made({ dueOn: undefined, deadlineWords: 'в кратчайшие сроки' });
      expect(vague).toMatchObject({
        condition: 'no_date',
        deadlineKind: 'vague',
        checkpoints: [{ due: { dueOn: null } }],
      });
      expect(await ladders(vague.id)).toEqual([]);
    });

    it.each<[string, Record<string, unknown>, number, string]>([
      ['without a title', { titles: { ru: '', kk: ' ' } }, 400, 'item_title_missing'],
      ['without a result', { completionForms: { ru: '', kk: '' } }, 400, 'item_completion_form_missing'],
      ['without a deadline', { dueOn: undefined }, 400, 'item_deadline_missing'],
      ['on 31 February', { dueOn: '2026-02-31' }, 400, 'bad_request_body'],
      ['with a field nobody knows', { colour: 'red' }, 400, 'bad_request_body'],
      ['with a lead nobody knows', { leadBodyId: '00000000-0000-4000-8000-000000000000' }, 400, 'unknown_body'],
      ['with the lead named again', { coBodyIds: ['lead'] }, 409, 'item_executor_twice'],
      ['with an inner date after the outer', { innerOn: '2026-12-28' }, 409, 'inner_date_after_due'],
    ])('are refused %s, and nothing is left behind', async (_, change, status, code) => {
      const coBodyIds = change['coBodyIds'] ? [api.build.lead.bodyId] : [];
      const body = byHand({ ...change, coBodyIds });
      const answer = await coordinator.post('action-items', body);
      expect(answer).toMatchObject({ status, body: { code } });
      expect(await api.db.owner('SELECT 1 FROM action_item WHERE number = $1', [body.number])).toHaveLength(0);
    });

    it('are refused twice under one number, and from whoever may not', async () => {
      const item = await made();
      expect(await coordinator.post('action-items', byHand({ number: item.number }))).toMatchObject({
        status: 409,
        body: { code: 'item_key_taken' },
      });
      for (const other of [head, deputy, curator])
        expect((await other.post('action-items', byHand())).status).toBe(403);
    });
  });

  describe('are changed', () => {
    it('on the version seen; the second of two hears of the first', async () => {
      const item = await made();
      const titles = { ru: 'Построить две школы', kk: 'Екі мектеп салу' };
      const first = await coordinator.patch(`action-items/${item.id}`, { titles, level: 'special' }, version(1));
      expect(first).toMatchObject({ status: 200, body: { version: 2, titles, level: 'special' } });
      expect(first.headers['etag']).toBe('"2"');
      expect(await coordinator.patch(`action-items/${item.id}`, { number: 'x' }, version(1))).toMatchObject({
        status: 412,
        body: { code: 'item_stale' },
      });
      expect((await coordinator.patch(`action-items/${item.id}`, { number: 'x' })).status).toBe(428);
      expect(await head.patch(`action-items/${item.id}`, { number: 'x' }, version(2))).toMatchObject({
        status: 403,
        body: { code: 'not_allowed' },
      });
      expect((await stranger.patch(`action-items/${item.id}`, { number: 'x' }, version(2))).status).toBe(404);
      const [policy] = await api.db.owner<{ level: string }>(
        `SELECT p.level FROM ladder_run r JOIN ladder_policy p ON p.id = r.policy_id WHERE r.item_id = $1 AND r.state = 'armed'`,
        [item.id],
      );
      expect(policy).toEqual({ level: 'special' });
    });

    it('by giving them to other bodies, who see them then and the former do not', async () => {
      const item = await made();
      const change = { leadBodyId: partner.bodyId, coBodyIds: [], reason: 'Передача полномочий' };
      expect(await coordinator.post(`action-items/${item.id}/executors`, change, version(1))).toMatchObject({
        status: 200,
        body: { version: 2, executors: [{ role: 'lead', body: { id: partner.bodyId } }] },
      });
      expect((await head.get(`action-items/${item.id}`)).status).toBe(404);
      expect((await (await api.as(partner.head.personId)).get(`action-items/${item.id}`)).status).toBe(200);
      expect(await told('assigned', item.id)).toEqual(
        expect.arrayContaining([partner.head.personId, partner.executor.personId]),
      );
      expect(await told('unassigned', item.id)).toEqual(expect.arrayContaining([api.build.lead.head.personId]));
    });

    it('by another date: the first one stays, the old ladder ends with it', async () => {
      const item = await made();
      const checkpointId = item.checkpoints[0].id;
      const change = { checkpointId, dueOn: '2027-01-16', reason: 'Подрядчик сорвал поставку' };
      const moved = await coordinator.post(`action-items/${item.id}/due-date`, change, version(1));
      expect(moved).toMatchObject({
        status: 200,
        body: {
          checkpoints: [{ due: { originalOn: '2026-12-25', dueOn: '2027-01-15', postponements: 1, estimated: true } }],
        },
      });
      expect(await ladders(item.id)).toEqual([
        { state: 'superseded', on: '2026-12-25' },
        { state: 'armed', on: '2027-01-15' },
      ]);
      const versions = await coordinator.get(`action-items/${item.id}/deadlines`);
      expect(versions.body).toMatchObject([
        { version: 2, dueOn: '2027-01-15', unrolledOn: '2027-01-16', reason: change.reason, supersededAt: null },
        { version: 1, dueOn: '2026-12-25', supersededAt: expect.any(String) },
      ]);
      expect(await told('rescheduled', item.id)).toEqual(expect.arrayContaining([api.build.lead.head.personId]));
    });

    it('from above only by a decision with its number and date', async () => {
      const item = await made({ origin: 'president' });
      const change = { checkpointId: item.checkpoints[0].id, dueOn: '2026-12-28', reason: 'Продление срока' };
      const move = (authority?: string) =>
        coordinator.post(`action-items/${item.id}/due-date`, { ...change, authority }, version(1));
      expect(await move()).toMatchObject({ status: 409, body: { code: 'origin_above_region' } });
      expect(await move('устно согласовано')).toMatchObject({ status: 400, body: { code: 'decision_incomplete' } });
      expect(await move('Поручение АП № 2345 от 01.10.2026')).toMatchObject({ status: 200, body: { version: 2 } });
    });

    it('never to a day that has passed, nor to the same one', async () => {
      const item = await made();
      const move = (dueOn: string) =>
        coordinator.post(
          `action-items/${item.id}/due-date`,
          { checkpointId: item.checkpoints[0].id, dueOn, reason: 'Перенос' },
          version(1),
        );
      expect(await move('2026-10-02')).toMatchObject({ status: 409, body: { code: 'due_date_passed' } });
      expect(await move('2026-12-25')).toMatchObject({ status: 409, body: { code: 'due_date_unchanged' } });
    });

    it('by splitting into parts, four levels deep', async () => {
      const item = await made();
      const part = (dueOn: string) => ({
        titles: { ru: 'Часть', kk: 'Бөлік' },
        completionForms: { ru: 'информация', kk: 'ақпарат' },
        leadBodyId: partner.bodyId,
        dueOn,
      });
      const split = (id: string, number: number, ...items: unknown[]) =>
        coordinator.post(`action-items/${id}/sub-items`, { items }, version(number));
      const answer = await split(item.id, 1, part('2026-11-30'), part('2026-12-25'));
      expect(answer.body.subItems).toMatchObject([{ number: `${item.number}.1` }, { number: `${item.number}.2` }]);
      expect(await split(item.id, 2, part('2026-12-28'))).toMatchObject({
        status: 409,
        body: { code: 'sub_item_after_parent' },
      });
      let id: string = answer.body.subItems[0].id;
      for (const _ of [3, 4]) id = (await split(id, 1, part('2026-11-30'))).body.subItems[0].id;
      expect(await split(id, 1, part('2026-11-30'))).toMatchObject({ status: 409, body: { code: 'item_too_deep' } });
    });

    it('by cancelling: the ladder ends, nothing more is changed', async () => {
      const item = await made();
      const reason = 'Поручение снято';
      expect(await coordinator.post(`action-items/${item.id}/cancellation`, { reason }, version(1))).toMatchObject({
        status: 200,
        body: { status: 'cancelled', condition: 'closed' },
      });
      expect(await ladders(item.id)).toEqual([{ state: 'cancelled', on: '2026-12-25' }]);
      expect(await coordinator.patch(`action-items/${item.id}`, { number: 'x' }, version(2))).toMatchObject({
        status: 409,
        body: { code: 'item_closed' },
      });
    });
  });

  describe('lie with an agency', () => {
    it('whose head takes them up and hands them to staff, who then see them', async () => {
      const item = await made();
      const worker = await api.as(staff.personId);
      expect((await worker.get(`action-items/${item.id}`)).status).toBe(404);
      const checkpointId = item.checkpoints[0].id;
      expect(await head.post(`action-items/${item.id}/acknowledgement`, { checkpointId }, version(1))).toMatchObject({
        status: 200,
        body: { status: 'in_work', version: 2 },
      });
      expect(await head.post(`action-items/${item.id}/acknowledgement`, { checkpointId }, version(2))).toMatchObject({
        status: 409,
        body: { code: 'wrong_state' },
      });
      const outsider = { personId: partner.head.personId, note: '' };
      expect(await head.post(`action-items/${item.id}/delegations`, outsider, version(2))).toMatchObject({
        status: 409,
        body: { code: 'not_staff_of_body' },
      });
      expect(
        await head.post(
          `action-items/${item.id}/delegations`,
          { personId: staff.personId, note: 'До пятницы' },
          version(2),
        ),
      ).toMatchObject({
        status: 200,
        body: { delegates: [{ person: { id: staff.personId }, note: 'До пятницы' }] },
      });
      expect(await worker.get(`action-items/${item.id}`)).toMatchObject({ status: 200, body: { actions: ['report'] } });
      expect((await head.delete(`action-items/${item.id}/delegations/${staff.personId}`, version(3))).status).toBe(200);
      expect((await worker.get(`action-items/${item.id}`)).status).toBe(404);
    });

    it('are reminded of by hand once a day', async () => {
      const item = await made();
      const body = { checkpointId: item.checkpoints[0].id };
      const answer = await coordinator.post(`action-items/${item.id}/reminder`, body);
      expect(answer.body.told.map(({ id }: { id: string }) => id)).toEqual(
        expect.arrayContaining([api.build.lead.head.personId, api.build.lead.executor.personId]),
      );
      expect(await coordinator.post(`action-items/${item.id}/reminder`, body)).toMatchObject({
        status: 409,
        body: { code: 'already_reminded_today' },
      });
      expect((await head.post(`action-items/${item.id}/reminder`, body)).status).toBe(403);
    });

    it('are set under threat by the curator in charge', async () => {
      const item = await made();
      const text = 'Нет подрядчика';
      expect(await curator.post(`action-items/${item.id}/threat`, { text }, version(1))).toMatchObject({
        status: 200,
        body: { threat: text, condition: 'at_risk' },
      });
      expect(await curator.post(`action-items/${item.id}/threat`, { text: null }, version(2))).toMatchObject({
        body: { threat: null, condition: 'in_time' },
      });
      expect((await coordinator.post(`action-items/${item.id}/threat`, { text }, version(3))).status).toBe(403);
    });
  });

  describe('are listed', () => {
    it('page by page without a gap, in each order, with a total that is the list', async () => {
      const number = (await coordinator.get('action-items?limit=1')).body.total;
      for (const sort of ['number', 'due', 'late']) {
        const seen: string[] = [];
        let after = '';
        do {
          const page = (await coordinator.get(`action-items?limit=4&sort=${sort}${after}`)).body;
          seen.push(...page.items.map(({ id }: { id: string }) => id));
          expect(page.total).toBe(number);
          after = page.next === null ? '' : `&after=${page.next}`;
        } while (after !== '');
        expect(new Set(seen).size).toBe(number);
        expect(seen).toHaveLength(number);
      }
      expect(await coordinator.get('action-items?after=nonsense')).toMatchObject({
        status: 400,
        body: { code: 'bad_cursor' },
      });
    });

    it('with counts of the tree that equal the lists behind them', async () => {
      await made({ dueOn: '2026-10-07' });
      await api.db.setNow('2026-12-28T06:00:00Z');
      const tree = (await coordinator.get(`directives?addressId=${api.build.addressId}`)).body;
      const [node] = tree;
      const { total, ...parts } = node.counts;
      expect(Object.values<number>(parts).reduce((sum, count) => sum + count, 0)).toBe(total);
      expect(parts.overdue).toBeGreaterThan(0);
      const list = async (condition: string) =>
        (await coordinator.get(`action-items?directiveId=${node.id}&condition=${condition}`)).body.total;
      expect(await list('overdue')).toBe(parts.overdue);
      expect(await list('closed')).toBe(parts.closed);
      expect((await list('in_time')) + (await list('at_risk'))).toBe(parts.inTime + parts.atRisk);
      expect((await coordinator.get(`action-items?directiveId=${node.id}`)).body.total).toBe(total);
    });

    it('to everybody only within reach, narrowed by what is asked', async () => {
      const item = await made({
        leadBodyId: partner.bodyId,
        number: 'reach-1',
        titles: { ru: 'Отремонтировать дорогу 100%', kk: '' },
      });
      const ids = async (browser: Browser, query: string) =>
        (await browser.get(`action-items?${query}`)).body.items.map(({ id }: { id: string }) => id);
      expect(await ids(coordinator, 'q=дорогу 100%25')).toEqual([item.id]);
      expect(await ids(coordinator, 'q=дорогу 1001')).toEqual([]);
      expect(await ids(coordinator, 'q=reach-1')).toEqual([item.id]);
      expect(await ids(deputy, 'q=reach-1')).toEqual([item.id]);
      expect(await ids(head, 'q=reach-1')).toEqual([]);
      expect(await ids(curator, 'q=reach-1')).toEqual([]);
      expect(await ids(coordinator, `leadBodyId=${partner.bodyId}&q=reach`)).toEqual([]);
    });

    it('by one word or several of a filter, whichever fits', async () => {
      const place = await api.build.directive();
      await made({ directiveId: place, level: 'working', origin: 'akim' });
      await made({ directiveId: place, level: 'special', origin: 'president' });
      await made({ directiveId: place, level: 'control', origin: 'meeting' });
      const total = async (query: string) =>
        (await coordinator.get(`action-items?directiveId=${place}&${query}`)).body.total;
      expect(await total('level=special')).toBe(1);
      expect(await total('level=special,working')).toBe(2);
      expect(await total('origin=president,meeting')).toBe(2);
      expect(await total('status=assigned,in_work')).toBe(3);
      expect(await total('condition=in_time,no_date')).toBe(3);
      expect(await total('level=special,working&origin=akim')).toBe(1);
      for (const query of ['level=special,often', 'status=', 'condition=overdue,overdue']) {
        expect(await coordinator.get(`action-items?${query}`)).toMatchObject({
          status: 400,
          body: { code: 'bad_request_body' },
        });
      }
    });
  });

  it('tell their history in the language of the reader', async () => {
    const item = await made();
    await coordinator.post(
      `action-items/${item.id}/due-date`,
      { checkpointId: item.checkpoints[0].id, dueOn: '2026-12-28', reason: 'Перенос' },
      version(1),
    );
    const history = (await coordinator.get(`action-items/${item.id}/history`)).body;
    expect(history).toMatchObject([
      { action: 'action-item.rescheduled', text: 'Срок перенесён: 28.12.2026 вместо 25.12.2026', reason: 'Перенос' },
      { action: 'action-item.created', text: 'Мероприятие создано', person: { id: api.build.coordinator.personId } },
    ]);
  });

  it('say what deadline words mean while they are typed', async () => {
    const answer = await coordinator.post('deadline-readings', { phrase: 'I полугодие 2027 года', origin: 'akim' });
    expect(answer).toMatchObject({
      status: 200,
      body: {
        kind: 'half_year',
        rule: 'HALF_END',
        due: ['2027-06-30'],
        ask: false,
        why: expect.stringMatching(/30\.06\.2027/),
      },
    });
  });
});
