import type { Actor } from '@zholdau/domain';
import { calendarAct, openCalendarDesk } from '../../../../test/support/calendar-desk.js';
import { openBuilders, type BuiltItem, type Builders } from '../../../../test/support/builders.js';
import { openDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { openEngine, type TestEngine } from '../../../../test/support/engine.js';

/** Wednesday 16 December 2026 is a holiday, so a Thursday that becomes free sends its dates back to Tuesday. */
const FREE_THURSDAY = calendarAct({ '2026-12-17': 'moved' });
const FIRST = { group: 'dates', from: 0, limit: 200 } as const;

describe('a change of the working calendar', () => {
  let db: TestDatabase;
  let build: Builders;
  let engine: TestEngine;
  let desk: ReturnType<typeof openCalendarDesk>;
  let administrator: Actor;

  beforeEach(async () => {
    db = await openDatabase();
    await db.setNow('2026-12-02T05:00:00Z');
    build = await openBuilders(db);
    engine = openEngine(db);
    desk = openCalendarDesk(db, engine);
    administrator = build.actor('administrator', await build.seat('administrator'));
  });
  afterEach(() => db.close());

  const preview = (proposal = FREE_THURSDAY, page: Parameters<typeof desk.previews.look>[2] = FIRST) =>
    desk.previews.look(administrator, proposal, page);
  const apply = async (proposal = FREE_THURSDAY) =>
    desk.changes.apply(administrator, proposal, (await preview(proposal)).fingerprint);
  const standing = (items: readonly BuiltItem[]) =>
    db.owner<{ id: string; due: string; inner: string | null; version: number; moves: number }>(
      `SELECT id, due_on::text AS due, inner_on::text AS inner, deadline_version AS version, calendar_moves AS moves
       FROM checkpoint WHERE id = ANY($1) ORDER BY item_ordinal`,
      [items.map(({ checkpointId }) => checkpointId)],
    );
  const runs = (items: readonly BuiltItem[]) =>
    db.owner<{ version: number; on: string; state: string; next: Date | null; armed: Date }>(
      `SELECT deadline_version AS version, ladder_on::text AS on, state, next_rung_at AS next, armed_at AS armed
       FROM ladder_run WHERE checkpoint_id = ANY($1) ORDER BY checkpoint_id, deadline_version`,
      [items.map(({ checkpointId }) => checkpointId)],
    );
  const untouched = async (): Promise<void> => {
    expect(await db.owner('SELECT version FROM work_calendar')).toHaveLength(1);
    expect(await db.owner('SELECT 1 FROM deadline WHERE version > 1')).toEqual([]);
    expect(await db.owner(`SELECT 1 FROM journal WHERE action LIKE 'calendar.%'`)).toEqual([]);
    expect(await db.owner(`SELECT 1 FROM notice WHERE kind = 'calendar_moved'`)).toEqual([]);
  };

  it('E-22 200 open items: the preview is the result, with one line of the journal for each date that moved', async () => {
    const other = await build.body();
    const thursday = await build.items(60, { dueOn: '2026-12-17' });
    const inner = await build.items(20, { dueOn: '2026-12-22', innerOn: '2026-12-17', lead: other });
    const later = await build.items(110, { dueOn: '2026-12-22' });
    const late = await build.items(10, { dueOn: '2026-11-30' });
    const closed = await build.item({ dueOn: '2026-12-17' });
    await engine.arm([...thursday, ...inner, ...later, ...late, closed], { quiet: true });
    await engine.close(closed);

    const seen = await preview();
    expect(seen).toMatchObject({ open: 200, dates: 80, kept: 0, elsewhere: 0, next: null });
    const ladders = await preview(FREE_THURSDAY, { ...FIRST, group: 'ladders' });
    expect(ladders.ladders).toBe(ladders.rows.length);
    await untouched();

    const done = await desk.changes.apply(administrator, FREE_THURSDAY, seen.fingerprint);
    expect(done).toMatchObject({ dates: 80, kept: 0, people: seen.people, ladders: 80 + ladders.ladders });

    const after = new Map((await standing([...thursday, ...inner, ...later, ...late])).map((row) => [row.id, row]));
    for (const row of seen.rows) {
      expect(after.get(row.checkpointId)).toMatchObject({
        due: row.dueAfter,
        inner: row.innerAfter,
        version: 2,
        moves: 1,
      });
    }
    const moved = new Set(seen.rows.map(({ checkpointId }) => checkpointId));
    expect([...after.values()].filter(({ id, version }) => version > 1 !== moved.has(id))).toEqual([]);
    expect(await standing([closed])).toMatchObject([{ due: '2026-12-17', version: 1 }]);

    const lines = await db.owner<{ subject: string; before: object; after: object; authority: string }>(
      `SELECT subject_id AS subject, before, after, authority FROM journal WHERE action = 'calendar.moved'`,
    );
    expect(new Set(lines.map(({ subject }) => subject))).toEqual(moved);
    expect(lines).toHaveLength(80);
    expect(lines[0]!.authority).toBe('№ 436, 01.12.2026. О переносе дней отдыха');
    expect(await db.owner(`SELECT 1 FROM journal WHERE action = 'calendar.changed'`)).toHaveLength(1);
    const told = await db.owner<{ person: string; count: string }>(
      `SELECT person_id AS person, params ->> 'count' AS count FROM notice WHERE kind = 'calendar_moved'`,
    );
    expect(told).toHaveLength(seen.people);
    expect(new Set(told.map(({ person }) => person)).size).toBe(told.length);
    expect(told.map(({ count }) => Number(count)).sort((a, b) => a - b)).toEqual([20, 20, 60, 60, 80]);

    for (const row of [...seen.rows, ...ladders.rows]) {
      const [run] = await runs([{ checkpointId: row.checkpointId } as BuiltItem]).then((all) => all.slice(-1));
      const first = row.rungs.filter(({ to }) => to !== null)[0];
      if (first) expect(run!.next!.getTime()).toBeLessThanOrEqual(first.to!.getTime());
    }
    expect((await engine.auditor.audit())!.violations).toEqual([]);
    expect(await db.owner(`SELECT 1 FROM deadline WHERE version = 1`)).toHaveLength(201);
  });

  it('says why each date moves and which messages come at another time', async () => {
    const item = await build.item({ dueOn: '2026-12-17', number: '12' });
    await engine.arm(item, { quiet: true });
    const { rows } = await preview();
    expect(rows).toMatchObject([
      {
        number: '12',
        dueBefore: '2026-12-17',
        dueAfter: '2026-12-15',
        why: ['17.12.2026 – нерабочий день, срок переносится на 15.12.2026'],
      },
    ]);
    expect(rows[0]!.rungs).toContainEqual({
      key: 'before-1',
      from: new Date('2026-12-15T04:00:00Z'),
      to: new Date('2026-12-14T04:00:00Z'),
    });
  });

  it('reminds of nothing twice, and at once of what the new days have made due', async () => {
    const item = await build.item({ dueOn: '2026-12-17' });
    await engine.arm(item);
    await db.setNow('2026-12-10T05:00:00Z');
    await engine.turn();
    const fired = () =>
      db.owner<{ rung: string; version: number; outcome: string }>(
        `SELECT rung_key AS rung, deadline_version AS version, outcome FROM rung_fire ORDER BY deadline_version, due_at`,
      );
    const before = await fired();
    expect(before.filter(({ outcome }) => outcome === 'sent').map(({ rung }) => rung)).toEqual(['before-5']);
    await apply();
    await engine.turn();
    const again = (await fired()).filter(({ version }) => version === 2);
    expect(again.map(({ outcome }) => outcome)).toEqual(['suppressed_superseded', 'suppressed_superseded']);
    await db.setNow('2026-12-14T04:00:30Z');
    await engine.turn();
    expect((await fired()).at(-1)).toEqual({ rung: 'before-1', version: 2, outcome: 'sent' });
  });

  it('loses no reminder that the new days have put into the past', async () => {
    const item = await build.item({ dueOn: '2026-12-18' });
    await engine.arm(item, { quiet: true });
    await db.setNow('2026-12-15T05:00:00Z');
    await engine.turn();
    expect((await preview(FREE_THURSDAY, { ...FIRST, group: 'ladders' })).rows[0]!.rungs).toEqual([
      { key: 'before-1', from: new Date('2026-12-17T04:00:00Z'), to: null },
    ]);
    await apply();
    await engine.turn();
    const sent = await db.owner(`SELECT 1 FROM rung_fire WHERE rung_key = 'before-1' AND outcome = 'sent'`);
    expect(sent).toHaveLength(1);
    expect(await standing([item])).toMatchObject([{ due: '2026-12-18', version: 1, moves: 0 }]);
  });

  it('keeps the pauses of a held ladder and leaves it held', async () => {
    const item = await build.item({ dueOn: '2026-12-17' });
    await engine.arm(item, { quiet: true });
    await engine.hold(item);
    const [held] = await runs([item]);
    await db.setNow('2026-12-07T05:00:00Z');
    await apply();
    expect(await runs([item])).toMatchObject([
      { version: 1, state: 'superseded' },
      { version: 2, state: 'held', on: '2026-12-15', next: null, armed: held!.armed },
    ]);
    await engine.resume(item, 'returned');
    expect((await runs([item])).at(-1)).toMatchObject({ state: 'armed', next: expect.any(Date) });
    expect((await engine.auditor.audit())!.violations).toEqual([]);
  });

  it('keeps a date that would fall on a day that has passed, and lists it', async () => {
    const item = await build.item({ dueOn: '2026-12-17' });
    await engine.arm(item, { quiet: true });
    await db.setNow('2026-12-17T05:00:00Z');
    const kept = await preview(FREE_THURSDAY, { ...FIRST, group: 'kept' });
    expect(kept).toMatchObject({ dates: 0, kept: 1 });
    expect(kept.rows[0]!.why).toEqual([
      'По календарю срок пришёлся бы на 15.12.2026, но этот день прошёл: срок остаётся',
    ]);
    await apply();
    expect(await standing([item])).toMatchObject([{ due: '2026-12-17', version: 1 }]);
  });

  it('brings dates and inner dates back when a later act takes the day back', async () => {
    const items = await build.items(2, { dueOn: '2026-12-22', innerOn: '2026-12-17' });
    await engine.arm(items, { quiet: true });
    await apply();
    expect((await standing(items)).map(({ inner }) => inner)).toEqual(['2026-12-15', '2026-12-15']);
    await apply(calendarAct({ '2026-12-17': 'worked' }));
    expect(await standing(items)).toMatchObject([
      { due: '2026-12-22', inner: '2026-12-17', version: 3, moves: 2 },
      { due: '2026-12-22', inner: '2026-12-17', version: 3, moves: 2 },
    ]);
    const editions = await db.owner<{ version: string; active: boolean }>(
      'SELECT version, active FROM work_calendar ORDER BY created_at, version',
    );
    expect(editions.map(({ active }) => active)).toEqual([false, false, true]);
  });

  it('counts days late by the new calendar, and no move of it as a postponement', async () => {
    await apply();
    const days = await db.owner<{ day: string; works: boolean }>(
      `SELECT day::text AS day, is_working AS works FROM working_day WHERE day BETWEEN '2026-12-15' AND '2026-12-18'`,
    );
    expect(days.map(({ works }) => works)).toEqual([true, false, false, true]);
    const [between] = await db.owner<{ days: number }>(
      `SELECT (SELECT ordinal FROM working_day WHERE day = '2026-12-18') - (SELECT ordinal FROM working_day WHERE day = '2026-12-15') AS days`,
    );
    expect(between).toEqual({ days: 1 });
  });

  it('E-23 a date beyond the approved year is an estimate until the next year is approved', async () => {
    const item = await build.item({ dueOn: '2027-03-10' });
    await db.owner('UPDATE checkpoint SET estimated = true WHERE id = $1', [item.checkpointId]);
    const year = calendarAct({}, '2027-12-31');
    expect(await preview(year)).toMatchObject({ dates: 0, settled: 1 });
    await apply(year);
    expect(await db.owner('SELECT estimated FROM checkpoint')).toEqual([{ estimated: false }]);
  });

  it('refuses what was decided on another state of things, and stores nothing', async () => {
    const item = await build.item({ dueOn: '2026-12-17' });
    await engine.arm(item, { quiet: true });
    const { fingerprint } = await preview();
    await build.item({ dueOn: '2026-12-17' });
    await expect(desk.changes.apply(administrator, FREE_THURSDAY, fingerprint)).rejects.toMatchObject({
      code: 'calendar_preview_stale',
    });
    const another = calendarAct({ '2026-12-17': 'moved', '2026-12-18': 'moved' });
    await expect(desk.changes.apply(administrator, another, (await preview()).fingerprint)).rejects.toMatchObject({
      code: 'calendar_preview_stale',
    });
    await untouched();
  });

  it('is whole or not at all: a fault at the very end leaves everything as it was', async () => {
    const items = await build.items(3, { dueOn: '2026-12-17' });
    await engine.arm(items, { quiet: true });
    const { fingerprint } = await preview();
    desk.notices.tell = () => Promise.reject(new Error('the last step fails'));
    await expect(desk.changes.apply(administrator, FREE_THURSDAY, fingerprint)).rejects.toThrow('the last step fails');
    await untouched();
    expect(await runs(items)).toMatchObject([{ state: 'armed' }, { state: 'armed' }, { state: 'armed' }]);
  });

  it('gives way to whoever is saving an item, and can be repeated', async () => {
    const item = await build.item({ dueOn: '2026-12-17' });
    await engine.arm(item, { quiet: true });
    const { fingerprint } = await preview();
    await db.transactions.asEngine(async (tx) => {
      await tx.query('SELECT 1 FROM action_item WHERE id = $1 FOR NO KEY UPDATE', [item.itemId]);
      await expect(desk.changes.apply(administrator, FREE_THURSDAY, fingerprint)).rejects.toMatchObject({
        code: 'calendar_busy',
      });
    });
    await untouched();
    expect(await desk.changes.apply(administrator, FREE_THURSDAY, fingerprint)).toMatchObject({ dates: 1 });
  });

  it('only an administrator may look or change', async () => {
    const { coordinator, curator, chiefOfStaff, akim, lead } = build;
    const others = [
      build.actor('coordinator', coordinator),
      build.actor('curator', curator),
      build.actor('chief_of_staff', chiefOfStaff),
      build.actor('akim', akim),
      build.actor('head', lead.head, { bodyIds: [lead.bodyId] }),
      build.actor('executor', lead.executor, { bodyIds: [lead.bodyId] }),
      build.actor('auditor', await build.seat('auditor')),
      build.actor('deputy', await build.seat('deputy')),
    ];
    for (const actor of others) {
      expect(() => desk.previews.look(actor, FREE_THURSDAY, FIRST)).toThrow(
        expect.objectContaining({ code: 'not_allowed' }),
      );
      await expect(desk.changes.apply(actor, FREE_THURSDAY, 1)).rejects.toMatchObject({ code: 'not_allowed' });
    }
    await untouched();
  });
});
