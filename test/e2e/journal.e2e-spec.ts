import { checkExtract } from '@zholdau/audit';
import { openApi, type Browser, type TestApi } from '../support/api.js';
import { openJournal, type JournalDesk } from '../support/journal.js';

describe('the journal over HTTP', () => {
  let api: TestApi;
  let desk: JournalDesk;
  let auditor: Browser;
  let coordinator: Browser;
  let itemId: string;

  beforeAll(async () => {
    api = await openApi();
    desk = openJournal(api.db);
    await api.db.setNow('2026-09-10T05:00:00Z');
    const { build } = api;
    auditor = await api.as((await build.seat('auditor')).personId);
    coordinator = await api.as(build.coordinator.personId);
    ({ itemId } = await build.item());
    for (let n = 0; n < 7; n += 1) await desk.append(build.asCoordinator, n, n < 3 ? itemId : null);
  });
  afterAll(() => api.close());

  it('is read by auditors and administrators only', async () => {
    const administrator = await api.as((await api.build.seat('administrator')).personId);
    const deputy = await api.as((await api.build.seat('deputy')).personId);
    for (const path of ['journal', 'journal/state', 'journal/actions', `journal/extracts/${itemId}`]) {
      expect([path, (await administrator.get(path)).status]).toEqual([path, 200]);
      for (const other of [coordinator, deputy, await api.as(api.build.lead.head.personId)]) {
        const answer = await other.get(path);
        expect([path, answer.status, answer.body.code]).toEqual([path, 403, 'not_allowed']);
      }
    }
  });

  it('goes through all lines page by page, each once, the newest first', async () => {
    const seen: string[] = [];
    let after = '';
    do {
      const { body } = await auditor.get(`journal?action=report.accepted&limit=3${after}`);
      seen.push(...body.items.map(({ reason }: { reason: string }) => reason));
      after = body.next === null ? '' : `&after=${body.next}`;
    } while (after !== '');
    expect(seen).toEqual([6, 5, 4, 3, 2, 1, 0].map((n) => `Принято ${n}`));
    expect((await auditor.get('journal?after=AAAA')).body.code).toBe('bad_cursor');
  });

  it('says who, in which seat, what was and what is, and by which decision', async () => {
    const { body } = await auditor.get(`journal?itemId=${itemId}&limit=1`);
    expect(body.items[0]).toMatchObject({
      action: 'report.accepted',
      text: 'Отчёт принят',
      person: { id: api.build.coordinator.personId },
      seatTitles: { ru: expect.stringContaining('coordinator') },
      authority: '№ 2 от 01.09.2026',
      item: { id: itemId },
      changes: [
        { field: 'text', before: 'Құрылыс', after: null },
        { field: 'percent', before: '2', after: '100' },
      ],
      seq: null,
    });
  });

  it('narrows by person, item, action and day', async () => {
    const count = async (query: string) => (await auditor.get(`journal?limit=100&${query}`)).body.items.length;
    expect(await count(`itemId=${itemId}`)).toBe(3);
    expect(await count(`personId=${api.build.coordinator.personId}`)).toBe(7);
    expect(await count(`personId=${api.build.akim.personId}`)).toBe(0);
    expect(await count('from=2026-09-10&to=2026-09-10')).toBe(7);
    expect(await count('to=2026-09-09')).toBe(0);
    expect((await auditor.get('journal?from=2026-02-30')).status).toBe(400);
    const { body } = await auditor.get('journal/actions');
    expect(body).toEqual([{ action: 'report.accepted', name: 'Отчёт принят' }]);
  });

  it('puts names in the place of ids', async () => {
    await api.db.transactions.asActor(api.build.asCoordinator, (tx) =>
      desk.journal.record(tx, api.build.asCoordinator, {
        action: 'action-item.delegated',
        subjectType: 'action-item',
        subjectId: itemId,
        itemId,
        after: { personId: api.build.akim.personId },
      }),
    );
    const { body } = await auditor.get(`journal?action=action-item.delegated`);
    expect(body.items[0].changes).toEqual([
      { field: 'personId', before: null, after: expect.stringContaining('Сотрудник') },
    ]);
  });

  it('shows how far it is sealed and verified, and publishes the signed head to strangers', async () => {
    expect((await auditor.get('journal/state')).body).toMatchObject({
      sealedTo: 0,
      unsealed: 8,
      lastCheck: null,
      anchors: [],
    });
    await desk.sealer.seal(api.build.regionId);
    await desk.anchors.makeDue();
    await desk.verify(api.build.regionId);
    const { body: state } = await auditor.get('journal/state');
    expect(state).toMatchObject({ sealedTo: 8, unsealed: 0, lastCheck: { through: 8, breaks: 0 } });
    const { body } = await api.stranger.get('journal/anchors?region=110000000');
    expect(body.anchors).toHaveLength(1);
    expect(body.anchors[0]).toMatchObject({
      kato: '110000000',
      anchoredOn: '2026-09-09',
      seq: '8',
      hash: state.anchors[0].hash,
    });
    const extract = await auditor.get(`journal/extracts/${itemId}`);
    expect(extract.headers['content-disposition']).toContain(`journal-${itemId}.json`);
    expect(checkExtract(JSON.parse(extract.text), body.keys)).toEqual({ proven: 4, pending: 0, faults: [] });
    expect((await auditor.get('journal/extracts/00000000-0000-4000-8000-000000000000')).status).toBe(404);
    expect((await api.stranger.get('journal/anchors?region=990000000')).body.anchors).toEqual([]);
    expect((await api.stranger.get('journal/anchors?limit=9999')).status).toBe(400);
  });

  it('names a substitute and the one stood in for', async () => {
    const { build, db } = api;
    const standIn = await build.person();
    await db.owner(
      `INSERT INTO substitution (region_id, seat_id, person_id, from_on, to_on) VALUES ($1, $2, $3, '2026-09-01', '2026-09-30')`,
      [build.regionId, build.coordinator.seatId, standIn],
    );
    const browser = await api.as(standIn);
    const { checkpoints } = (await browser.get(`action-items/${itemId}`)).body;
    const answer = await browser.post(`action-items/${itemId}/reminder`, { checkpointId: checkpoints[0].id });
    expect(answer.status).toBeLessThan(300);
    const { body } = await auditor.get('journal?action=action-item.reminded');
    expect(body.items[0]).toMatchObject({ person: { id: standIn }, actingFor: { id: build.coordinator.personId } });
  });
});
