import { startBlackBox, signInAt, type BlackBox } from '../support/black-box.js';
import { openDemoRegion, PASSWORD, type DemoRegion } from '../support/demo-region.js';
import { planSheet } from '../support/plans/plan-sheet.js';
import { planWorkbook } from '../support/plans/plan-workbook.js';
import { until } from '../support/until.js';
import { planHeaderKk, planKk } from '../fixtures/plans/plan-kk.js';
import { planHeaderRu, planRu } from '../fixtures/plans/plan-ru.js';

/** A moment of a day by the clock of Kazakhstan. */
const at = (day: string, time: string): string => `${day}T${time}:00+05:00`;

describe.each([
  ['Russian', planHeaderRu, planRu],
  ['Kazakh', planHeaderKk, planKk],
] as const)('the main job, on a plan file in %s', (_, header, rows) => {
  jest.setTimeout(180_000);
  let region: DemoRegion;
  let api: BlackBox;
  let worker: BlackBox;
  type Visitor = Awaited<ReturnType<typeof signInAt>>;
  const visit = (key: string): Promise<Visitor> => signInAt(api.url, `${key}@akmola.demo`, PASSWORD);

  beforeAll(async () => {
    region = await openDemoRegion(at('2026-09-15', '10:00'));
    const environment = { DATABASE_URL: region.db.url };
    api = await startBlackBox(['node', 'dist/apps/api/src/main.js'], environment);
    worker = await startBlackBox(['node', 'dist/apps/worker/src/main.js'], environment);
  });
  afterAll(async () => {
    await Promise.all([api?.end(), worker?.end()]);
    await region.close();
  });

  it('goes from a file to an overdue report', async () => {
    const coordinator = await visit('coordinator2');

    // The file is read row by row; three rows are wrong on purpose and stop the approval.
    const upload = await coordinator.upload('plan-imports', {
      file: { name: 'plan.xlsx', bytes: await planWorkbook(planSheet(header, rows)) },
      addressId: region.addressId,
      actNumber: 'А-9/412',
      actOn: '2026-09-15',
      level: 'control',
      origin: 'president',
    });
    const read = () => coordinator.get(`plan-imports/${upload.id}`);
    await until('the file is understood', async () => (await read()).state === 'ready', 60_000);
    const understood = await read();
    expect(understood.totalRows).toBe(rows.length);
    const wrong = await coordinator.get(`plan-imports/${upload.id}/rows?outcome=wrong&limit=50`);
    expect(wrong.total).toBe(understood.summary.wrong);
    expect(understood.summary.new + understood.summary.wrong).toBe(rows.length);
    await expect(
      coordinator.post(`plan-imports/${upload.id}/approval`, {}, { 'if-match': `"${understood.version}"` }),
    ).rejects.toThrow(/409/);

    // The coordinator corrects what can be corrected and leaves the others out.
    for (const row of wrong.items) {
      const fields = new Set(
        row.doubts
          .filter((one: { severity: string }) => one.severity === 'wrong')
          .map((one: { field: string }) => one.field),
      );
      const corrections =
        fields.size === 1 && fields.has('deadline') ? { deadline: { dueOn: '2026-12-25' } } : undefined;
      await coordinator.patch(
        `plan-imports/${upload.id}/rows/${row.id}`,
        corrections ? { corrections } : { skipped: true },
      );
    }
    const ready = await read();
    await coordinator.post(`plan-imports/${upload.id}/approval`, {}, { 'if-match': `"${ready.version}"` });
    await until('the plan is made', async () => (await read()).state === 'applied', 60_000);
    const { skipped } = (await read()).summary;

    // Directives carry counts that equal their leaves; the agencies have been told, once and quietly.
    const directives = await coordinator.get(`directives?addressId=${region.addressId}`);
    const items = await coordinator.get(`action-items?addressId=${region.addressId}&limit=200`);
    expect(items.total).toBe(rows.length - skipped);
    const tops = directives.filter((one: { parentId: string | null }) => one.parentId === null);
    expect(tops.reduce((sum: number, one: { counts: { total: number } }) => sum + one.counts.total, 0)).toBe(
      items.total,
    );
    const [single] = await region.db.owner<{ count: number }>(
      `SELECT count(*)::int AS count FROM notice WHERE kind IN ('reminder', 'escalation')`,
    );
    expect(single!.count).toBe(0);

    // The same file once more changes nothing.
    const again = await coordinator.upload('plan-imports', {
      file: { name: 'plan.xlsx', bytes: await planWorkbook(planSheet(header, rows)) },
      addressId: region.addressId,
      actNumber: 'А-9/412',
      actOn: '2026-09-15',
      level: 'control',
      origin: 'president',
    });
    await until(
      'the file is understood again',
      async () => (await coordinator.get(`plan-imports/${again.id}`)).state === 'ready',
      60_000,
    );
    expect((await coordinator.get(`plan-imports/${again.id}`)).summary).toMatchObject({
      new: skipped > 0 ? expect.any(Number) : 0,
      changed: 0,
    });

    // Time passes: a reminder comes before a date, to the executor of the lead.
    const target = await region.db.owner<{
      itemId: string;
      checkpointId: string;
      dueOn: string;
      headEmail: string;
      number: string;
    }>(
      `SELECT i.id AS "itemId", c.id AS "checkpointId", c.due_on::text AS "dueOn", p.email AS "headEmail", i.number
       FROM checkpoint c JOIN action_item i ON i.id = c.item_id
       JOIN seat s ON s.body_id = i.lead_body_id AND s.kind = 'head' JOIN seat_holder h ON h.seat_id = s.id
       JOIN person p ON p.id = h.person_id
       WHERE c.due_on > '2026-10-05' AND c.ordinal = 1 ORDER BY c.due_on, i.ordinal LIMIT 1`,
    );
    const { itemId, checkpointId, dueOn, headEmail } = target[0]!;
    await region.db.setNow(at(dueOn, '09:01'));
    await until(
      'the reminder of the day',
      async () =>
        (await region.db.owner(`SELECT 1 FROM notice WHERE item_id = $1 AND kind = 'reminder'`, [itemId])).length > 0,
      30_000,
    );

    // Nobody answers; after the date the escalation reaches the coordinator.
    const [later] = await region.db.owner<{ day: string }>(
      `SELECT day::text AS day FROM working_day WHERE is_working AND day > $1::date ORDER BY day OFFSET 1 LIMIT 1`,
      [dueOn],
    );
    await region.db.setNow(at(later!.day, '09:30'));
    await until(
      'the escalation',
      async () =>
        (await region.db.owner(`SELECT 1 FROM notice WHERE item_id = $1 AND kind = 'escalation'`, [itemId])).length > 0,
      30_000,
    );

    // The deputy sees who is late; every number equals the list behind it.
    const deputy = await visit('deputy1');
    const overdue = await deputy.get(`overdue?addressId=${region.addressId}&by=body`);
    const late = await deputy.get(`overdue/items?addressId=${region.addressId}&limit=200`);
    expect(late.total).toBe(overdue.totals.total);
    expect(late.items.map((row: { item: { id: string } }) => row.item.id)).toContain(itemId);
    for (const group of overdue.groups) {
      const list = await deputy.get(`overdue/items?addressId=${region.addressId}&bodyId=${group.key}&limit=1`);
      expect([group.key, list.total]).toEqual([group.key, group.total]);
    }

    // The head reports with a number and hands in; the coordinator returns, the head mends, the coordinator accepts.
    const head = await signInAt(api.url, headEmail, PASSWORD);
    const work = await head.get('my-work');
    const overdueGroup = work.groups.find((group: { key: string }) => group.key === 'overdue');
    expect(overdueGroup.items.map((row: { item: { id: string } }) => row.item.id)).toContain(itemId);
    const text = {
      text: 'Работы выполнены, акты подписаны.',
      percent: 100,
      delayReason: 'Поставка задержалась.',
      nextStep: '',
    };
    // The card says what its completion form demands, and the head brings one of each.
    const prove = async (reportId: string): Promise<void> => {
      const { checkpoints } = await head.get(`action-items/${itemId}`);
      const { demands } = checkpoints.find((one: { id: string }) => one.id === checkpointId);
      for (const { sorts } of demands as { sorts: string[] }[]) {
        const [sort] = sorts;
        const document = { documentType: sort, documentNumber: '7', documentOn: dueOn, issuer: 'Управление' };
        const body = { number: { kind: 'number', fact: 1 }, event: { kind: 'event', eventOn: dueOn } }[sort as string];
        await head.post(`reports/${reportId}/evidence`, {
          name: 'Подтверждение',
          ...(body ?? { kind: 'reference', ...document }),
        });
      }
    };
    const report = async (): Promise<string> => {
      const draft = await head.put(`checkpoints/${checkpointId}/draft`, text);
      await head.post(`reports/${draft.id}/evidence`, { kind: 'number', name: 'Выполнено', unit: '%', fact: 100 });
      await prove(draft.id);
      const present = (await head.get(`action-items/${itemId}/reports`)).find(
        (one: { id: string }) => one.id === draft.id,
      );
      await head.post(`reports/${draft.id}/submission`, { rating: 'done' }, { 'if-match': `"${present.version}"` });
      return draft.id as string;
    };
    const decide = async (id: string, verb: 'return' | 'acceptance', body: object): Promise<void> => {
      const present = (await coordinator.get(`action-items/${itemId}/reports`)).find(
        (one: { id: string }) => one.id === id,
      );
      await coordinator.post(`reports/${id}/${verb}`, body, { 'if-match': `"${present.version}"` });
    };
    await decide(await report(), 'return', {
      reason: 'Приложите показатель по районам.',
      verdict: { rating: 'partly', source: { kind: 'report' } },
    });
    await decide(await report(), 'acceptance', {
      comment: 'Принято.',
      verdict: { rating: 'done', source: { kind: 'visit', words: 'Выезд координатора' } },
    });

    const after = await deputy.get(`overdue/items?addressId=${region.addressId}&limit=200`);
    expect(after.items.map((row: { checkpointId: string }) => row.checkpointId)).not.toContain(checkpointId);
    const sheet = await deputy.download(`overdue.xlsx?addressId=${region.addressId}`);
    expect(sheet.subarray(0, 2).toString()).toBe('PK');
  });
});
