import { RuleViolationError, type Actor } from '@zholdau/domain';
import { seedDirectory } from '../../demo/src/seed-directory.js';
import { planHeaderKk, planKk } from '../../../test/fixtures/plans/plan-kk.js';
import { planHeaderRu, planRu } from '../../../test/fixtures/plans/plan-ru.js';
import { openDatabase, type TestDatabase } from '../../../test/support/database.js';
import { openImportDesk, type ImportDesk } from '../../../test/support/plans/import-desk.js';
import { planSheet } from '../../../test/support/plans/plan-sheet.js';
import { planCsv, planWorkbook } from '../../../test/support/plans/plan-workbook.js';

describe('importing a plan', () => {
  let db: TestDatabase;
  let desk: ImportDesk;
  let actor: Actor;
  let bodyOf: ReadonlyMap<string, string>;
  let address: () => Promise<string>;
  beforeAll(async () => {
    db = await openDatabase();
    await db.setNow('2026-09-21T05:00:00Z');
    const seeded = await db.transactions.asEngine((tx) => seedDirectory(tx));
    bodyOf = seeded.bodies;
    const [seat] = await db.owner<{ seatId: string; personId: string }>(
      `SELECT s.id AS "seatId", h.person_id AS "personId" FROM seat s JOIN seat_holder h ON h.seat_id = s.id WHERE s.kind = 'coordinator'`,
    );
    actor = {
      ...seat!,
      role: 'coordinator',
      regionId: seeded.regionId,
      bodyIds: [],
      directiveIds: [],
      districtId: null,
      locale: 'ru',
    };
    desk = openImportDesk(db);
    let year = 1990;
    address = async () => {
      const [row] = await db.owner<{ id: string }>(
        `INSERT INTO address (region_id, delivered_on, title_ru, title_kk) VALUES ($1, $2, 'Послание', 'Жолдау') RETURNING id`,
        [seeded.regionId, `${(year += 1)}-09-08`],
      );
      return row!.id;
    };
  });
  afterAll(() => db.close());

  const RU = planSheet(planHeaderRu, planRu);
  type Rows = readonly (readonly string[])[];
  const upload = async (rows: Rows, addressId: string): Promise<string> =>
    desk.upload(actor, addressId, await planWorkbook(rows));
  const wrongOf = async (id: string) =>
    (await desk.rowsOf(actor, id)).filter(({ outcome, skipped }) => outcome === 'wrong' && !skipped);
  const skipWrong = async (id: string): Promise<void> => {
    for (const row of await wrongOf(id)) await desk.correcting.correct(actor, id, row.id, { skipped: true });
  };
  /** A small plan; a row is its number, title, deadline and executors. */
  const small = (...rows: readonly (readonly [string, string, string, string])[]): string[][] => [
    [...planHeaderRu],
    ['I. Экономика'],
    ...rows.map(([number, title, deadline, executors]) => [number, title, 'информация', deadline, executors]),
  ];
  const SCHOOL = ['1', 'Построить школу', 'до 25 декабря 2026 года', 'управление строительства (созыв), УО'] as const;
  const FAIR = ['2', 'Провести ярмарку', 'ежеквартально', 'управление предпринимательства'] as const;
  const applied = async (rows: Rows, addressId: string): Promise<string> => {
    const id = await upload(rows, addressId);
    expect((await desk.approve(actor, id)).state).toBe('applied');
    return id;
  };
  interface Standing {
    readonly number: string;
    readonly title: string;
    readonly status: string;
    readonly bodies: string[];
    readonly due: (string | null)[];
    readonly versions: number[];
    readonly version: number;
  }
  /** The items of an Address as they stand. */
  const standing = (addressId: string): Promise<Standing[]> =>
    db.owner<Standing>(
      `SELECT i.number, i.title_ru AS title, i.status, i.version,
         (SELECT array_agg(b.short_ru ORDER BY e.ordinal) FROM item_executor e JOIN body b ON b.id = e.body_id WHERE e.item_id = i.id) AS bodies,
         (SELECT array_agg(c.due_on::text ORDER BY c.ordinal) FROM checkpoint c WHERE c.item_id = i.id) AS due,
         (SELECT array_agg(c.deadline_version ORDER BY c.ordinal) FROM checkpoint c WHERE c.item_id = i.id) AS versions
       FROM action_item i JOIN plan p ON p.id = i.plan_id WHERE p.address_id = $1 ORDER BY i.ordinal`,
      [addressId],
    );
  const editions = (addressId: string) =>
    db.owner<{ number: number; state: string }>(
      `SELECT v.number, v.state FROM plan_version v JOIN plan p ON p.id = v.plan_id WHERE p.address_id = $1 ORDER BY v.number`,
      [addressId],
    );
  const planOf = async (addressId: string): Promise<string> =>
    (await db.owner<{ id: string }>('SELECT id FROM plan WHERE address_id = $1', [addressId]))[0]!.id;
  it.each([
    ['Russian', planHeaderRu, planRu],
    ['Kazakh', planHeaderKk, planKk],
  ] as const)('reads the %s plan alike from xlsx and csv', async (_, header, rows) => {
    const sheet = planSheet(header, rows);
    const place = await address();
    const fromXlsx = await desk.rowsOf(actor, await upload(sheet, place));
    const fromCsv = await desk.rowsOf(actor, await desk.upload(actor, place, planCsv(sheet), 'план.csv'));
    const told = (read: typeof fromCsv) => read.map(({ draft, outcome, doubts }) => ({ draft, outcome, doubts }));
    expect(told(fromCsv)).toEqual(told(fromXlsx));
    expect(fromXlsx).toHaveLength(rows.length);
    expect(fromXlsx.map(({ sheetRow }) => sheetRow)).toEqual(
      [...fromXlsx.map(({ sheetRow }) => sheetRow)].sort((a, b) => a - b),
    );
    const wrong = fromXlsx.filter(({ outcome }) => outcome === 'wrong').map(({ draft }) => Number(draft.number));
    expect(wrong).toEqual(rows.filter((row) => row.wrong !== undefined || row.expected.ask).map(({ no }) => no));
  });

  it('E-25 makes directives, items, dates and quiet ladders of an approved plan, and tells each body once', async () => {
    const place = await address();
    const id = await upload(RU, place);
    await skipWrong(id);
    await db.owner('DELETE FROM notice');
    const view = await desk.approve(actor, id);
    expect(view).toMatchObject({ state: 'applied', doneRows: view.totalRows });

    const items = await standing(place);
    expect(items.map(({ number }) => number)).toEqual(
      planRu.filter((row) => !row.wrong && !row.expected.ask).map(({ no }) => String(no)),
    );
    expect(new Set(items.map(({ status }) => status))).toEqual(new Set(['assigned']));
    const directives = await db.owner<{ number: string; parent: string | null }>(
      'SELECT number, parent_id AS parent FROM directive WHERE address_id = $1 ORDER BY ordinal',
      [place],
    );
    expect(directives).toEqual(['I', 'II', 'III', 'IV', 'V'].map((number) => ({ number, parent: null })));
    const [ladders] = await db.owner<{ dated: number; armed: number; sent: number }>(
      `SELECT count(*) FILTER (WHERE c.due_on IS NOT NULL)::int AS dated, count(r.id)::int AS armed,
         (SELECT count(*)::int FROM rung_fire f WHERE f.outcome = 'sent') AS sent
       FROM checkpoint c JOIN action_item i ON i.id = c.item_id JOIN plan p ON p.id = i.plan_id
       LEFT JOIN ladder_run r ON r.checkpoint_id = c.id WHERE p.address_id = $1`,
      [place],
    );
    expect(ladders).toEqual({ dated: expect.any(Number), armed: ladders!.dated, sent: 0 });
    const told = await db.owner<{ kind: string; most: number }>(
      `SELECT kind, max(times)::int AS most FROM (SELECT kind, person_id, count(*) AS times FROM notice GROUP BY 1, 2) n GROUP BY kind`,
    );
    expect(told).toEqual([{ kind: 'plan_summary', most: 1 }]);
    const [line] = await db.owner<{ after: unknown }>(
      `SELECT after FROM journal WHERE action = 'plan.approved' ORDER BY id DESC LIMIT 1`,
    );
    expect(line?.after).toMatchObject({ actNumber: 'А-9/412', actOn: '2026-09-15' });
  });

  it('changes nothing when the same file is imported again', async () => {
    const place = await address();
    const first = await upload(RU, place);
    const [unknown] = (await wrongOf(first)).filter(({ draft }) => draft.number === '42');
    await desk.correcting.correct(actor, first, unknown!.id, {
      corrections: { executors: [{ name: 'управление космической деятельности', bodyId: bodyOf.get('digital')! }] },
    });
    for (const row of await wrongOf(first)) {
      const choice = row.draft.number === '26' ? { dueOn: '2027-12-31' as never } : { words: '30 ноября 2026 года' };
      if (row.draft.number === '28') await desk.correcting.correct(actor, first, row.id, { skipped: true });
      else await desk.correcting.correct(actor, first, row.id, { corrections: { deadline: choice } });
    }
    await desk.approve(actor, first);
    const before = await standing(place);
    expect(before).toHaveLength(65);

    const second = await upload(RU, place);
    const view = await desk.queries.one(actor, second);
    expect(view.summary).toEqual({ new: 0, changed: 0, same: 65, wrong: 0, doubts: 0, skipped: 1 });
    const notices = await db.owner('SELECT id FROM notice');
    expect((await desk.approve(actor, second)).state).toBe('applied');
    expect(await standing(place)).toEqual(before);
    expect(await editions(place)).toEqual([{ number: 1, state: 'approved' }]);
    expect(await db.owner('SELECT id FROM notice')).toHaveLength(notices.length);
  });

  it('keeps what was mended by hand when the same file comes again', async () => {
    const place = await address();
    await applied(small(SCHOOL, FAIR), place);
    await db.owner(
      `UPDATE action_item SET title_ru = 'Построить две школы' WHERE title_ru = 'Построить школу'
         AND plan_id IN (SELECT id FROM plan WHERE address_id = $1)`,
      [place],
    );
    await db.owner(
      `DELETE FROM item_executor e USING action_item i JOIN plan p ON p.id = i.plan_id
       WHERE i.id = e.item_id AND e.role = 'co' AND p.address_id = $1`,
      [place],
    );
    const again = await upload(small(SCHOOL, FAIR), place);
    expect((await desk.queries.one(actor, again)).summary).toMatchObject({ same: 2, changed: 0 });
  });

  it('carries the edited cells of a new edition over, each date as a new version', async () => {
    const place = await address();
    await applied(small(SCHOOL, FAIR), place);
    const edition = small(
      ['1', 'Построить школу на 600 мест', 'до 26 февраля 2027 года', 'управление строительства (созыв), УЗ'],
      FAIR,
      ['3', 'Открыть музей', 'IV квартал 2026 года', 'управление культуры'],
    );
    const id = await upload(edition, place);
    const rows = await desk.rowsOf(actor, id);
    expect(rows.map(({ outcome }) => outcome)).toEqual(['changed', 'same', 'new']);
    expect(rows[0]!.changes).toEqual([
      { field: 'titleRu', before: 'Построить школу', after: 'Построить школу на 600 мест' },
      { field: 'deadlineWords', before: 'до 25 декабря 2026 года', after: 'до 26 февраля 2027 года' },
      { field: 'dueOn', before: '2026-12-25', after: '2027-02-26' },
      { field: 'executors', before: bodyOf.get('education'), after: bodyOf.get('health') },
    ]);
    const untouched = (await standing(place))[1];
    const before = (await standing(place))[0];
    await desk.approve(actor, id);
    expect((await standing(place)).map(({ status }) => status)).toEqual(['assigned', 'assigned', 'draft']);
    expect((await standing(place))[0]).toEqual(before);
    const again = await upload(edition, place);
    expect((await desk.queries.one(actor, again)).summary).toMatchObject({ new: 0, changed: 0, same: 3 });
    await desk.enact(actor, await planOf(place), 'А-10/7');
    const [school, fair, museum] = await standing(place);
    expect(school).toMatchObject({
      title: 'Построить школу на 600 мест',
      bodies: ['УС', 'УЗ'],
      due: ['2027-02-26'],
      versions: [2],
    });
    expect(fair).toEqual(untouched);
    expect(museum).toMatchObject({ number: '3', due: ['2026-12-31'] });
    expect(await editions(place)).toEqual([
      { number: 1, state: 'superseded' },
      { number: 2, state: 'approved' },
    ]);
    const ladders = await db.owner<{ state: string; on: string }>(
      `SELECT r.state, r.ladder_on::text AS on FROM ladder_run r JOIN action_item i ON i.id = r.item_id
       JOIN plan p ON p.id = i.plan_id WHERE p.address_id = $1 AND i.number = '1' ORDER BY r.deadline_version`,
      [place],
    );
    expect(ladders).toEqual([
      { state: 'superseded', on: '2026-12-25' },
      { state: 'armed', on: '2027-02-26' },
    ]);
  });

  it('gives one date more and one less their own periods', async () => {
    const place = await address();
    await applied(
      small(['1', 'Отчет', 'октябрь, декабрь 2026 года', 'УО'], ['2', 'Сводка', 'октябрь 2026 года', 'УО']),
      place,
    );
    await applied(
      small(['1', 'Отчет', 'ноябрь 2026 года', 'УО'], ['2', 'Сводка', 'октябрь, декабрь 2026 года', 'УО']),
      place,
    );
    await desk.enact(actor, await planOf(place), 'А-10/7');
    const states = await db.owner<{ number: string; due: string; state: string }>(
      `SELECT i.number, c.due_on::text AS due, c.state FROM checkpoint c JOIN action_item i ON i.id = c.item_id
       JOIN plan p ON p.id = i.plan_id WHERE p.address_id = $1 ORDER BY i.number, c.ordinal`,
      [place],
    );
    expect(states).toEqual([
      { number: '1', due: '2026-11-30', state: 'assigned' },
      { number: '1', due: '2026-12-31', state: 'replaced' },
      { number: '2', due: '2026-10-30', state: 'assigned' },
      { number: '2', due: '2026-12-31', state: 'assigned' },
    ]);
  });

  it('asks for names nobody knows, learns the answer and understands the other rows by it', async () => {
    const place = await address();
    const id = await upload(
      small(
        ['1', 'А', 'до 25 декабря 2026 года', 'управление чудес'],
        ['2', 'Б', 'до 25 декабря 2026 года', 'УО, управление чудес (свод)'],
      ),
      place,
    );
    const [first, second] = await desk.rowsOf(actor, id);
    expect([first!.outcome, second!.outcome]).toEqual(['wrong', 'wrong']);
    expect(first!.doubts).toEqual([
      expect.objectContaining({ code: 'executor_unknown', params: { name: 'управление чудес' } }),
    ]);
    const corrected = await desk.correcting.correct(actor, id, first!.id, {
      corrections: { executors: [{ name: 'управление чудес', bodyId: bodyOf.get('tourism')! }] },
    });
    expect(corrected).toMatchObject({ outcome: 'new', doubts: [], draft: { leadBodyId: bodyOf.get('tourism') } });
    expect((await desk.rowsOf(actor, id))[1]).toMatchObject({
      outcome: 'new',
      draft: { leadBodyId: bodyOf.get('tourism') },
    });
    expect((await desk.queries.one(actor, id)).summary).toMatchObject({ new: 2, wrong: 0 });
    const later = await upload(small(['1', 'В', 'до 25 декабря 2026 года', 'Управление чудес']), await address());
    expect((await desk.rowsOf(actor, later))[0]).toMatchObject({ outcome: 'new' });
  });

  it('lists as many rows with doubts as it counts, without wrong ones and those left out', async () => {
    const past = 'до 25 марта 2026 года';
    const id = await upload(
      small(
        ['1', 'А', past, 'УО'],
        ['2', 'Б', past, 'УО'],
        ['3', 'В', 'до 25 декабря 2026 года', 'управление чудес'],
        ['4', 'Г', 'до 25 декабря 2026 года', 'УО'],
      ),
      await address(),
    );
    const doubtful = async () => {
      const { summary } = await desk.queries.one(actor, id);
      const page = await desk.queries.rows(actor, id, { doubts: true, limit: 100, after: 0 });
      return {
        counted: (summary as { doubts: number }).doubts,
        total: page.total,
        shown: page.rows.map((row) => row.draft.number),
      };
    };
    expect(await doubtful()).toEqual({ counted: 2, total: 2, shown: ['1', '2'] });
    const rows = await desk.rowsOf(actor, id);
    await desk.correcting.correct(actor, id, rows[1]!.id, { skipped: true });
    expect(await doubtful()).toEqual({ counted: 1, total: 1, shown: ['1'] });
  });

  it('asks who leads when a group stands first, and about a number that stands twice', async () => {
    const id = await upload(
      small(
        ['1', 'А', 'до 25 декабря 2026 года', 'акимы районов'],
        ['2', 'Б', 'до 25 декабря 2026 года', 'УО'],
        ['2', 'В', 'до 25 декабря 2026 года', 'УО'],
      ),
      await address(),
    );
    const [group, , twice] = await desk.rowsOf(actor, id);
    expect(group!.doubts).toEqual([expect.objectContaining({ code: 'lead_is_group', severity: 'wrong' })]);
    expect(group!.doubts[0]!.choices).toHaveLength(17);
    expect(twice!.doubts).toEqual([expect.objectContaining({ code: 'number_repeated', params: { number: '2' } })]);
    const led = await desk.correcting.correct(actor, id, group!.id, {
      corrections: { leadBodyId: bodyOf.get('akimat-akkol')! },
    });
    expect(led).toMatchObject({ outcome: 'new', draft: { leadBodyId: bodyOf.get('akimat-akkol') } });
    const renumbered = await desk.correcting.correct(actor, id, twice!.id, { corrections: { number: '3' } });
    expect(renumbered).toMatchObject({ outcome: 'new', draft: { number: '3' } });
  });

  it('is not approved while a row is wrong, nor by somebody who saw an older version', async () => {
    const id = await upload(small(['1', 'А', 'в кратчайшие сроки', 'УО'], SCHOOL_AS('2')), await address());
    const { version } = await desk.queries.one(actor, id);
    await expect(desk.approving.approve(actor, id, version)).rejects.toMatchObject({
      code: 'import_has_wrong_rows',
      params: { count: 1 },
    });
    const [row] = await wrongOf(id);
    await desk.correcting.correct(actor, id, row!.id, { skipped: true });
    await expect(desk.approving.approve(actor, id, version)).rejects.toMatchObject({ code: 'import_stale' });
    expect((await desk.approve(actor, id)).state).toBe('applied');
    await expect(desk.approving.approve(actor, id, version + 9)).rejects.toMatchObject({ code: 'import_not_ready' });
    await expect(desk.correcting.correct(actor, id, row!.id, { skipped: false })).rejects.toMatchObject({
      code: 'import_not_ready',
    });
  });

  it('is applied once though three workers take it up', async () => {
    const place = await address();
    const id = await upload(small(SCHOOL, FAIR), place);
    await desk.approving.approve(actor, id, (await desk.queries.one(actor, id)).version);
    await Promise.all([desk.imports.run(id), desk.imports.run(id), desk.imports.run(id)]);
    await desk.imports.run(id);
    expect(await standing(place)).toHaveLength(2);
    expect(await editions(place)).toEqual([{ number: 1, state: 'approved' }]);
  });

  it('is read once though three workers take it up, and read anew when one died over it', async () => {
    const id = await desk.uploading.upload(actor, {
      fileName: 'plan.csv',
      content: planCsv(small(SCHOOL, FAIR)),
      addressId: await address(),
      actNumber: null,
      actOn: '2026-09-15' as never,
      level: 'control',
      origin: 'own',
    });
    await Promise.all([desk.imports.run(id), desk.imports.run(id), desk.imports.run(id)]);
    expect(await desk.rowsOf(actor, id)).toHaveLength(2);
    await db.owner(
      `UPDATE plan_import SET state = 'reading', updated_at = now() - interval '5 minutes' WHERE id = $1`,
      [id],
    );
    expect(await desk.imports.waiting()).toContain(id);
    await desk.imports.run(id);
    expect(await desk.queries.one(actor, id)).toMatchObject({ state: 'ready' });
    expect(await desk.rowsOf(actor, id)).toHaveLength(2);
  });

  it('leaves nothing behind when an item in the middle cannot be written', async () => {
    const place = await address();
    const id = await upload(small(SCHOOL, FAIR), place);
    await desk.approving.approve(actor, id, (await desk.queries.one(actor, id)).version);
    const create = desk.desk.writer.createMany.bind(desk.desk.writer);
    desk.desk.writer.createMany = async (tx, who, [first, second], how) => {
      await create(tx, who, [first!], how);
      throw new RuleViolationError('item_key_taken', { number: second!.number });
    };
    await desk.imports.run(id);
    desk.desk.writer.createMany = create;
    expect(await standing(place)).toEqual([]);
    expect(await editions(place)).toEqual([]);
    expect(await desk.queries.one(actor, id)).toMatchObject({ state: 'ready', errorCode: 'item_key_taken' });
    expect((await desk.approve(actor, id)).state).toBe('applied');
  });

  it.each<[string, string, () => Promise<Buffer> | Buffer, string]>([
    ['no heading of a plan', 'a.csv', () => Buffer.from('a;b;c\n1;2;3'), 'plan_header_not_found'],
    ['an empty sheet', 'a.xlsx', () => planWorkbook([['']]), 'plan_header_not_found'],
    ['a heading with nothing below', 'a.xlsx', () => planWorkbook([[...planHeaderRu]]), 'plan_is_empty'],
    ['half a file', 'a.xlsx', async () => (await planWorkbook(RU)).subarray(0, 3000), 'file_damaged'],
    [
      '6,000 rows',
      'a.csv',
      () => planCsv(small(...Array.from({ length: 6000 }, (_, at) => SCHOOL_AS(String(at + 1))))),
      'plan_too_many_rows',
    ],
  ])('ends with its reason: %s', async (_, name, content, code) => {
    const id = await desk.upload(actor, await address(), await content(), name);
    expect(await desk.queries.one(actor, id)).toMatchObject({ state: 'failed', errorCode: code });
    expect(await desk.rowsOf(actor, id)).toEqual([]);
  });

  it('refuses a file above the limit of the region', async () => {
    const file = { fileName: 'a.csv', content: Buffer.alloc(21 * 1024 * 1024, 'a'), addressId: await address() };
    const upload21 = desk.uploading.upload(actor, {
      ...file,
      actNumber: null,
      actOn: '2026-09-15' as never,
      level: 'control',
      origin: 'own',
    });
    await expect(upload21).rejects.toMatchObject({ code: 'file_too_large', params: { most: 20 } });
  });

  it('is limited in size and rows as the region has set', async () => {
    const set = (key: string, value: number | null) =>
      value === null
        ? db.owner('DELETE FROM setting WHERE key = $1', [key])
        : db.owner('INSERT INTO setting (region_id, key, value) VALUES ($1, $2, $3)', [
            actor.regionId,
            key,
            String(value),
          ]);
    const place = await address();
    const rows = small(...Array.from({ length: 101 }, (_, at) => SCHOOL_AS(String(at + 1))));
    await set('import.maxRows', 100);
    const long = await desk.upload(actor, place, planCsv(rows), 'a.csv');
    await set('import.maxRows', null);
    expect(await desk.queries.one(actor, long)).toMatchObject({
      errorCode: 'plan_too_many_rows',
      errorParams: { rows: 101, most: 100 },
    });
    await set('import.maxMegabytes', 1);
    const large = desk.upload(actor, place, Buffer.alloc(2 * 1024 * 1024, 'a'), 'a.csv');
    await expect(large).rejects.toMatchObject({ code: 'file_too_large', params: { most: 1 } });
    await set('import.maxMegabytes', null);
  });

  it('keeps letters of every kind as they are, and a formula as a text', async () => {
    const place = await address();
    const titles = [
      '👩‍🏫 Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі салу',
      'Построить «дом» <b> & "сад" עברית',
      "=cmd|' /C calc'!A1 построить",
    ];
    const rows = titles.map((title, at) => [String(at + 1), title, 'до 25 декабря 2026 года', 'УС'] as const);
    await applied(small(...rows), place);
    const kept = await db.owner<{ title: string }>(
      `SELECT coalesce(nullif(i.title_ru, ''), i.title_kk) AS title FROM action_item i JOIN plan p ON p.id = i.plan_id
       WHERE p.address_id = $1 ORDER BY i.ordinal`,
      [place],
    );
    expect(kept.map(({ title }) => title)).toEqual(titles);
  });

  it('is the coordinator’s, of the own region only', async () => {
    const id = await upload(small(SCHOOL), await address());
    const head: Actor = { ...actor, role: 'head' };
    expect(() => desk.queries.one(head, id)).toThrow(expect.objectContaining({ code: 'not_allowed' }));
    const stranger: Actor = { ...actor, regionId: '00000000-0000-4000-8000-000000000000' };
    await expect(desk.queries.one(stranger, id)).rejects.toMatchObject({ code: 'import_not_found' });
    await expect(desk.approving.approve(stranger, id, 1)).rejects.toMatchObject({ code: 'import_not_found' });
  });

  it('thrown away is gone with its file', async () => {
    const id = await upload(small(SCHOOL), await address());
    await desk.approving.discard(actor, id);
    await expect(desk.queries.one(actor, id)).rejects.toMatchObject({ code: 'import_not_found' });
    expect(await db.owner('SELECT length(content)::int AS bytes FROM plan_import WHERE id = $1', [id])).toEqual([
      { bytes: 0 },
    ]);
  });
});

const SCHOOL_AS = (number: string) => [number, `Построить школу № ${number}`, 'до 25 декабря 2026 года', 'УС'] as const;
