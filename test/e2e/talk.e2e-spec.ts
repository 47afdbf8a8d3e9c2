import { openApi, type Browser, type TestApi } from '../support/api.js';
import type { BuiltBody, BuiltItem, BuiltSeat } from '../support/builders.js';
import { openEngine } from '../support/engine.js';

const version = (number: number) => ({ 'if-match': `"${number}"` });

describe('talk', () => {
  let api: TestApi;
  let coordinator: Browser;
  let head: Browser;
  let executor: Browser;
  let partnerHead: Browser;
  let stranger: Browser;
  let deputy: Browser;
  let curator: Browser;
  let auditor: Browser;
  let staff: Browser;
  let partner: BuiltBody;
  let staffSeat: BuiltSeat;
  let deputySeat: BuiltSeat;
  let strangers: BuiltBody;

  beforeAll(async () => {
    api = await openApi();
    const { build } = api;
    partner = await build.body();
    strangers = await build.body();
    staffSeat = await build.seat('staff', { bodyId: build.lead.bodyId });
    deputySeat = await build.seat('deputy');
    coordinator = await api.as(build.coordinator.personId);
    head = await api.as(build.lead.head.personId);
    executor = await api.as(build.lead.executor.personId);
    partnerHead = await api.as(partner.head.personId);
    stranger = await api.as(strangers.head.personId);
    deputy = await api.as(deputySeat.personId);
    curator = await api.as(build.curator.personId);
    auditor = await api.as((await build.seat('auditor')).personId);
    staff = await api.as(staffSeat.personId);
  });
  beforeEach(() => api.db.setNow('2026-10-05T06:00:00Z'));
  afterAll(() => api.close());

  const item = (): Promise<BuiltItem> => api.build.item({ co: [partner], dueOn: '2026-12-25' });
  const say = (browser: Browser, itemId: string, text = 'Нужен акт ввода', mentionIds: string[] = []) =>
    browser.post('comments', { level: 'item', subjectId: itemId, text, mentionIds });
  const read = (browser: Browser, itemId: string) => browser.get(`comments?level=item&subjectId=${itemId}`);
  const told = async (kind: string, itemId: string): Promise<string[]> =>
    (
      await api.db.owner<{ id: string }>(
        'SELECT person_id AS id FROM notice WHERE kind = $1 AND item_id = $2 ORDER BY created_at, id',
        [kind, itemId],
      )
    ).map(({ id }) => id);
  const lines = async (browser: Browser, kind: string): Promise<{ title: string; text: string; link: string }[]> =>
    (await browser.get(`notices?kind=${kind}`)).body.items;
  const rows = async (sql: string, params: unknown[] = []): Promise<number> => (await api.db.owner(sql, params)).length;

  describe('on an item', () => {
    it('is read by whoever works on it, the newest first, and by nobody else', async () => {
      const { itemId } = await item();
      expect(await say(coordinator, itemId, 'Когда акт?\nЖдём до пятницы')).toMatchObject({
        status: 201,
        body: {
          text: 'Когда акт?\nЖдём до пятницы',
          author: { id: api.build.coordinator.personId },
          version: 1,
          actions: ['edit', 'retract'],
        },
      });
      await api.db.setNow('2026-10-05T06:01:00Z');
      expect((await say(head, itemId, 'В четверг')).status).toBe(201);
      for (const browser of [coordinator, head, executor, partnerHead, curator, auditor]) {
        expect((await read(browser, itemId)).body).toMatchObject({
          total: 2,
          items: [{ text: 'В четверг' }, { text: 'Когда акт?\nЖдём до пятницы' }],
        });
      }
      expect((await read(stranger, itemId)).body).toMatchObject({ total: 0, items: [], mayComment: false });
      expect((await read(staff, itemId)).body).toMatchObject({ total: 0, mayComment: false });
      expect(await read(deputy, itemId)).toMatchObject({ status: 403, body: { code: 'not_allowed' } });
      expect((await read(auditor, itemId)).body.mayComment).toBe(false);
    });

    it('is written by whoever works on it alone, and nothing is kept of the others', async () => {
      const { itemId } = await item();
      for (const [browser, status] of [
        [deputy, 403],
        [auditor, 403],
        [stranger, 404],
        [staff, 404],
      ] as const) {
        expect((await say(browser, itemId)).status).toBe(status);
      }
      expect(await rows('SELECT 1 FROM comment WHERE item_id = $1', [itemId])).toBe(0);
      await api.db.owner('UPDATE action_item SET delegate_ids = ARRAY[$2::uuid] WHERE id = $1', [
        itemId,
        staffSeat.personId,
      ]);
      for (const browser of [staff, curator, executor, partnerHead])
        expect((await say(browser, itemId)).status).toBe(201);
    });

    it('says nothing on restricted material, and nothing that is empty', async () => {
      const { itemId } = await api.build.item({ restricted: true });
      expect(await say(head, itemId)).toMatchObject({ status: 409, body: { code: 'comment_on_restricted' } });
      expect((await say(head, (await item()).itemId, ' \n ')).status).toBe(400);
    });

    it('is edited by its author for the minutes of the setting, later only taken back', async () => {
      const { itemId } = await item();
      const { id } = (await say(head, itemId, 'Первые слова')).body;
      const edit = (browser: Browser, at: number, text = 'Другие слова') =>
        browser.patch(`comments/${id}`, { text, mentionIds: [] }, version(at));
      expect(await edit(coordinator, 1)).toMatchObject({ status: 403 });
      expect(await edit(stranger, 1)).toMatchObject({ status: 404 });
      expect(await edit(head, 7)).toMatchObject({ status: 412, body: { code: 'comment_stale' } });
      expect((await head.patch(`comments/${id}`, { text: 'x', mentionIds: [] })).status).toBe(428);
      expect(await edit(head, 1)).toMatchObject({ status: 200, body: { text: 'Другие слова', version: 2 } });
      await api.db.setNow('2026-10-05T06:15:00Z');
      expect(await edit(head, 2)).toMatchObject({ status: 409, body: { code: 'comment_edit_too_late' } });
      await api.db.owner(
        `INSERT INTO setting (region_id, key, value, updated_at) VALUES ($1, 'comment.edit-minutes', '60', now())`,
        [api.build.regionId],
      );
      expect((await edit(head, 2, 'Третьи слова')).status).toBe(200);
      await api.db.owner(`DELETE FROM setting WHERE key = 'comment.edit-minutes'`);
      await api.db.setNow('2026-10-07T06:00:00Z');
      expect((await head.delete(`comments/${id}`, version(3))).body).toMatchObject({
        text: '',
        retractedAt: '2026-10-07T06:00:00.000Z',
        actions: [],
      });
      expect(await head.delete(`comments/${id}`, version(4))).toMatchObject({ status: 409 });
      expect((await read(partnerHead, itemId)).body.items).toMatchObject([{ id, text: '' }]);
    });

    it('keeps what was said in the journal, which a reader of the item does not see', async () => {
      const { itemId } = await item();
      const { id } = (await say(head, itemId, 'Слова для журнала')).body;
      await head.delete(`comments/${id}`, version(1));
      const kept = await api.db.owner<{ action: string; text: string }>(
        `SELECT action, coalesce(before ->> 'text', after ->> 'text') AS text FROM journal WHERE subject_id = $1 ORDER BY id`,
        [id],
      );
      expect(kept).toEqual([
        { action: 'comment.added', text: 'Слова для журнала' },
        { action: 'comment.retracted', text: 'Слова для журнала' },
      ]);
      for (const browser of [deputy, head, coordinator]) {
        expect((await browser.get(`action-items/${itemId}/history`)).text).not.toContain('журнала');
      }
    });

    it('holds files that are checked as evidence is', async () => {
      const { itemId } = await item();
      const { id } = (await say(head, itemId)).body;
      const send = (by: Browser, name: string, content: string) =>
        api.app.inject({
          method: 'POST',
          url: `/api/v1/comments/${id}/files`,
          headers: {
            'content-type': 'multipart/form-data; boundary=b',
            cookie: by.cookie ?? '',
            'x-csrf-token': by.csrf ?? '',
          },
          payload: `--b\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n${content}\r\n--b--\r\n`,
        });
      const pdf = '%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n';
      expect((await send(head, 'акт.pdf', '<script>alert(1)</script>')).statusCode).toBe(400);
      expect((await send(partnerHead, 'акт.pdf', pdf)).statusCode).toBe(403);
      const sent = await send(head, 'акт.pdf', pdf);
      expect([sent.statusCode, sent.json().files]).toEqual([201, [expect.objectContaining({ name: 'акт.pdf' })]]);
      const file = `comment-files/${sent.json().files[0].id}/file`;
      const download = await partnerHead.get(file);
      expect([download.status, download.headers['content-disposition']]).toEqual([
        200,
        expect.stringMatching(/^attachment/),
      ]);
      expect((await stranger.get(file)).status).toBe(404);
      expect((await deputy.get(file)).status).toBe(403);
      await head.delete(`comments/${id}`, version(1));
      expect((await partnerHead.get(file)).status).toBe(404);
    });
  });

  it('stands on periods and reports too, and a report in draft is not talked about', async () => {
    const { itemId, checkpointId } = await item();
    const [report] = await api.db.owner<{ id: string }>(
      `INSERT INTO progress_report (region_id, item_id, checkpoint_id, body_id, author_id, text, created_at, updated_at)
       VALUES ($1, $2, $3, $4, $5, 'Сделано', zholdau_now(), zholdau_now()) RETURNING id`,
      [api.build.regionId, itemId, checkpointId, api.build.lead.bodyId, api.build.lead.head.personId],
    );
    const onReport = () =>
      coordinator.post('comments', { level: 'report', subjectId: report!.id, text: 'Где акт?', mentionIds: [] });
    expect((await onReport()).status).toBe(404);
    await api.db.owner(`UPDATE progress_report SET state = 'submitted', submitted_at = zholdau_now() WHERE id = $1`, [
      report!.id,
    ]);
    expect(await onReport()).toMatchObject({ status: 201, body: { level: 'report', reportId: report!.id } });
    const onPeriod = { level: 'checkpoint', subjectId: checkpointId, text: 'Период', mentionIds: [] };
    expect((await partnerHead.post('comments', onPeriod)).status).toBe(201);
    expect((await read(head, itemId)).body.total).toBe(2);
    expect((await head.get(`comments?level=report&subjectId=${report!.id}`)).body.total).toBe(1);
  });

  it('stands above the items for whoever has one below', async () => {
    await item();
    const nobody = await api.build.directive();
    const above = (browser: Browser, level: string, subjectId: string) =>
      browser.post('comments', { level, subjectId, text: 'Общее для направления', mentionIds: [] });
    expect((await above(head, 'directive', api.build.directiveId)).status).toBe(201);
    expect((await above(partnerHead, 'address', api.build.addressId)).status).toBe(201);
    expect((await above(head, 'directive', nobody)).status).toBe(404);
    expect((await above(coordinator, 'directive', nobody)).status).toBe(201);
    for (const browser of [deputy, staff, auditor]) {
      expect((await above(browser, 'directive', api.build.directiveId)).status).toBe(403);
    }
    expect((await coordinator.get(`comments?level=directive&subjectId=${api.build.directiveId}`)).body.total).toBe(1);
    expect((await head.get(`comments?level=directive&subjectId=${nobody}`)).body.total).toBe(0);
  });

  describe('that names people', () => {
    const find = async (browser: Browser, itemId: string, q = 'Сотрудник'): Promise<string[]> =>
      (await browser.get(`comments/people?level=item&subjectId=${itemId}&q=${encodeURIComponent(q)}`)).body.map(
        ({ person }: { person: { id: string } }) => person.id,
      );

    it('S-05 finds only those who see the place', async () => {
      const { itemId } = await item();
      const found = await find(head, itemId);
      expect(found).toEqual(
        expect.arrayContaining([api.build.coordinator.personId, partner.head.personId, api.build.curator.personId]),
      );
      for (const hidden of [strangers.head.personId, deputySeat.personId, staffSeat.personId]) {
        expect(found).not.toContain(hidden);
      }
      expect((await stranger.get(`comments/people?level=item&subjectId=${itemId}&q=`)).status).toBe(404);
      expect((await deputy.get(`comments/people?level=item&subjectId=${itemId}&q=`)).status).toBe(403);
    });

    it('S-05 refuses whoever does not, as it refuses whoever does not exist, and keeps nothing', async () => {
      const { itemId } = await item();
      const nobody = '00000000-0000-4000-8000-000000000000';
      const answers = await Promise.all(
        [strangers.head.personId, deputySeat.personId, nobody].map((id) => say(head, itemId, '@кто-то', [id])),
      );
      for (const answer of answers) {
        expect(answer).toMatchObject({ status: 409, body: { code: 'mention_out_of_reach' } });
      }
      expect(await rows('SELECT 1 FROM comment WHERE item_id = $1', [itemId])).toBe(0);
      expect(await told('mention', itemId)).toEqual([]);
    });

    it('tells them at once and never twice, however often it is edited', async () => {
      const { itemId } = await item();
      const partnerId = partner.head.personId;
      const made = await say(head, itemId, '@Сотрудник, посмотрите', [partnerId]);
      expect(made.body.mentions).toMatchObject([{ id: partnerId }]);
      expect(await told('mention', itemId)).toEqual([partnerId]);
      const [line] = await lines(partnerHead, 'mention');
      expect(line).toMatchObject({
        title: expect.stringMatching(/^Вас упомянули: пункт/),
        text: expect.stringContaining('@Сотрудник, посмотрите'),
        link: `/items/${itemId}#talk`,
      });
      const { id } = made.body;
      await head.patch(`comments/${id}`, { text: '@Сотрудник, срочно', mentionIds: [partnerId] }, version(1));
      await head.patch(`comments/${id}`, { text: 'Без имён', mentionIds: [] }, version(2));
      const coordinatorId = api.build.coordinator.personId;
      await head.patch(`comments/${id}`, { text: 'Оба', mentionIds: [partnerId, coordinatorId] }, version(3));
      expect((await told('mention', itemId)).sort()).toEqual([coordinatorId, partnerId].sort());
      expect((await lines(partnerHead, 'mention'))[0]!.text).toContain('Оба');
      await head.delete(`comments/${id}`, version(4));
      expect((await lines(partnerHead, 'mention'))[0]!.text).not.toContain('Оба');
    });

    it('waits on the page of whoever was named until they have read it', async () => {
      const { itemId } = await item();
      await partnerHead.post('notices/read', { ids: 'all' });
      await say(head, itemId, '@Сотрудник?', [partner.head.personId]);
      const waiting = async () => (await partnerHead.get('my-work')).body.mentions;
      const first = await waiting();
      expect(first).toMatchObject({ total: 1, items: [{ kind: 'mention', itemId }] });
      expect((await partnerHead.get('notices?kind=mention&unread=1')).body.items).toHaveLength(1);
      await partnerHead.post('notices/read', { ids: [first.items[0].id] });
      expect(await waiting()).toEqual({ total: 0, items: [] });
    });

    it('S-05 is gone from the inbox with the right to see the item', async () => {
      const { itemId } = await item();
      await say(head, itemId, '@Сотрудник, тайна', [partner.head.personId]);
      expect((await partnerHead.get('notices')).text).toContain('тайна');
      await api.db.owner('UPDATE action_item SET body_ids = ARRAY[lead_body_id] WHERE id = $1', [itemId]);
      expect((await partnerHead.get('notices')).text).not.toContain('тайна');
      expect((await partnerHead.get('my-work')).text).not.toContain('тайна');
    });
  });

  describe('that is followed', () => {
    const follow = (browser: Browser, level: string, id: string) => browser.put(`follows/${level}/${id}`);

    it('is followed and left alone at will, by whoever sees it', async () => {
      const { itemId } = await item();
      expect((await follow(curator, 'item', itemId)).body).toEqual({ following: true });
      expect((await curator.get(`follows/item/${itemId}`)).body).toEqual({ following: true });
      expect((await curator.delete(`follows/item/${itemId}`)).body).toEqual({ following: false });
      expect((await follow(stranger, 'item', itemId)).status).toBe(404);
      expect((await follow(deputy, 'item', itemId)).status).toBe(200);
      expect((await follow(deputy, 'planet', itemId)).status).toBe(400);
    });

    it('brings comments and moved dates, by the item, the directive or the Address, each person once', async () => {
      const { itemId, checkpointId } = await item();
      await follow(curator, 'item', itemId);
      await follow(curator, 'directive', api.build.directiveId);
      const chief = await api.as(api.build.chiefOfStaff.personId);
      const akim = await api.as(api.build.akim.personId);
      await follow(chief, 'directive', api.build.directiveId);
      await follow(akim, 'address', api.build.addressId);
      await follow(deputy, 'item', itemId);
      await say(head, itemId, 'Новости стройки');
      const watchers = [api.build.curator, api.build.chiefOfStaff, api.build.akim].map(({ personId }) => personId);
      const heard = await told('followed', itemId);
      expect(watchers.map((id) => heard.filter((one) => one === id).length)).toEqual([1, 1, 1]);
      expect(heard).not.toContain(api.build.lead.head.personId);
      expect(heard).not.toContain(deputySeat.personId);
      expect((await lines(akim, 'followed'))[0]).toMatchObject({
        title: expect.stringMatching(/^Новый комментарий: пункт/),
        text: expect.stringContaining('Новости стройки'),
      });
      await api.db.owner(`UPDATE action_item SET origin = 'akim' WHERE id = $1`, [itemId]);
      const moved = await coordinator.post(
        `action-items/${itemId}/due-date`,
        { checkpointId, dueOn: '2026-12-28', reason: 'Погода' },
        version(1),
      );
      expect(moved.status).toBe(200);
      expect((await told('followed', itemId)).filter((id) => id === deputySeat.personId)).toHaveLength(1);
      expect((await lines(deputy, 'followed'))[0]!.title).toMatch(/^Срок изменён: пункт/);
      expect((await deputy.get('notices')).text).not.toContain('Новости стройки');
      const { news } = (await curator.get('my-work')).body;
      expect(news.items.filter((line: { itemId: string }) => line.itemId === itemId)).toHaveLength(2);
      for (const browser of [chief, akim]) {
        await browser.delete(`follows/directive/${api.build.directiveId}`);
        await browser.delete(`follows/address/${api.build.addressId}`);
      }
      await curator.delete(`follows/directive/${api.build.directiveId}`);
    });

    it('leaves in the letter of the day and in none of its own', async () => {
      const { itemId } = await item();
      await follow(curator, 'item', itemId);
      await say(head, itemId, 'Раз');
      await say(head, itemId, 'Два');
      const engine = openEngine(api.db);
      await api.db.setNow('2026-10-06T06:00:00Z');
      await engine.sender.sendAll();
      const letters = await api.db.owner<{ text: string }>(
        'SELECT body_text AS text FROM mailbox_letter WHERE to_person = $1 ORDER BY received_at',
        [api.build.curator.personId],
      );
      const mine = letters.filter(({ text }) => text.includes(itemId));
      expect(mine).toHaveLength(1);
      expect(mine[0]!.text).toContain('Раз');
      expect(mine[0]!.text).toContain('Два');
    });

    it('S-05 says nothing more to whoever has lost the right, not even what already waits in a letter', async () => {
      const { itemId } = await item();
      await follow(partnerHead, 'item', itemId);
      await say(head, itemId, 'Видно партнёру');
      await api.db.owner('UPDATE action_item SET body_ids = ARRAY[lead_body_id] WHERE id = $1', [itemId]);
      await say(head, itemId, 'Не видно партнёру');
      expect((await told('followed', itemId)).filter((id) => id === partner.head.personId)).toHaveLength(1);
      const engine = openEngine(api.db);
      await api.db.setNow('2026-10-06T06:00:00Z');
      await engine.sender.sendAll();
      const letters = await api.db.owner<{ text: string }>(
        'SELECT body_text AS text FROM mailbox_letter WHERE to_person = $1',
        [partner.head.personId],
      );
      expect(letters.filter(({ text }) => text.includes('видно партнёру') || text.includes('Видно партнёру'))).toEqual(
        [],
      );
    });

    it('is followed by its authors and by whoever it is handed to, unless the region or they want it otherwise', async () => {
      const set = (key: string, value: string) =>
        api.db.owner(
          `INSERT INTO setting (region_id, key, value, updated_at) VALUES ($1, $2, $3::jsonb, now())
           ON CONFLICT (region_id, key) DO UPDATE SET value = excluded.value`,
          [api.build.regionId, key, value],
        );
      const follows = async (browser: Browser, id: string) => (await browser.get(`follows/item/${id}`)).body.following;
      const first = await item();
      await say(head, first.itemId);
      expect(await follows(head, first.itemId)).toBe(true);
      await head.delete(`follows/item/${first.itemId}`);
      await say(head, first.itemId);
      expect(await follows(head, first.itemId)).toBe(false);
      await head.post(
        `action-items/${first.itemId}/delegations`,
        { personId: staffSeat.personId, note: '' },
        version(1),
      );
      expect(await follows(staff, first.itemId)).toBe(true);
      await set('follow.authors', 'false');
      await set('follow.delegates', 'false');
      await set('follow.letters', 'false');
      const second = await item();
      await say(head, second.itemId);
      expect(await follows(head, second.itemId)).toBe(false);
      await head.post(
        `action-items/${second.itemId}/delegations`,
        { personId: staffSeat.personId, note: '' },
        version(1),
      );
      expect(await follows(staff, second.itemId)).toBe(false);
      await follow(curator, 'item', second.itemId);
      await say(head, second.itemId);
      expect(
        await rows(
          `SELECT 1 FROM notice WHERE kind = 'followed' AND item_id = $1 AND person_id = $2 AND state = 'inbox_only'`,
          [second.itemId, api.build.curator.personId],
        ),
      ).toBe(1);
      await api.db.owner(`DELETE FROM setting WHERE key LIKE 'follow.%'`);
    });
  });
});
