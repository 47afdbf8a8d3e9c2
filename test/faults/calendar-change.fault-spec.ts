import { openBuilders } from '../support/builders.js';
import { calendarAct, openCalendarDesk } from '../support/calendar-desk.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { openEngine } from '../support/engine.js';

const ITEMS = 20_000;
const BODIES = 50;
const LIMIT_S = 60;
/** Working days of November and December 2026 on which the items fall due; the holiday of 16 December is none. */
const DAYS = [
  '2026-11-20',
  '2026-12-09',
  '2026-12-15',
  '2026-12-17',
  '2026-12-18',
  '2026-12-21',
  '2026-12-25',
  '2026-12-30',
];

describe('a change of the working calendar at size M', () => {
  let db: TestDatabase;

  beforeAll(async () => {
    db = await openDatabase();
    await db.setNow('2026-12-02T05:00:00Z');
  });
  afterAll(() => db.close());

  it('E-22 20,000 open items: the preview is the result, one line for each moved date, within a minute', async () => {
    const build = await openBuilders(db);
    const engine = openEngine(db);
    const desk = openCalendarDesk(db, engine);
    for (let at = 0; at < BODIES; at += 1) {
      const lead = await build.body();
      const some = ITEMS / BODIES / DAYS.length;
      for (const dueOn of DAYS) await engine.arm(await build.items(some, { dueOn, lead }), { quiet: true });
    }
    await db.owner('VACUUM ANALYZE');
    const administrator = build.actor('administrator', await build.seat('administrator'));
    const act = calendarAct({ '2026-12-17': 'moved', '2026-12-26': 'worked' });

    const asked = performance.now();
    const seen = await desk.previews.look(administrator, act, { group: 'dates', from: 0, limit: ITEMS });
    const previewed = (performance.now() - asked) / 1000;
    const begun = performance.now();
    const done = await desk.changes.apply(administrator, act, seen.fingerprint);
    const applied = (performance.now() - begun) / 1000;

    const after = await db.owner<{ id: string; due: string }>(
      `SELECT id, due_on::text AS due FROM checkpoint WHERE deadline_version = 2`,
    );
    const [{ lines, subjects }] = (await db.owner<{ lines: number; subjects: number }>(
      `SELECT count(*)::int AS lines, count(DISTINCT subject_id)::int AS subjects FROM journal WHERE action = 'calendar.moved'`,
    )) as [{ lines: number; subjects: number }];
    const [{ told, people }] = (await db.owner<{ told: number; people: number }>(
      `SELECT count(*)::int AS told, count(DISTINCT person_id)::int AS people FROM notice WHERE kind = 'calendar_moved'`,
    )) as [{ told: number; people: number }];
    const audit = await engine.auditor.audit();
    console.log(
      `E-22: ${seen.open} open items, ${seen.dates} dates and ${done.ladders} ladders move, ${told} people told; ` +
        `preview ${previewed.toFixed(1)} s, change ${applied.toFixed(1)} s, auditor ${audit!.milliseconds} ms`,
    );

    expect(seen.open).toBe(ITEMS);
    expect(new Map(after.map(({ id, due }) => [id, due]))).toEqual(
      new Map(seen.rows.map(({ checkpointId, dueAfter }) => [checkpointId, dueAfter])),
    );
    expect(done.dates).toBe(seen.dates);
    expect({ lines, subjects }).toEqual({ lines: seen.dates, subjects: seen.dates });
    expect({ told, people }).toEqual({ told: seen.people, people: seen.people });
    expect(audit!.violations).toEqual([]);
    expect(previewed + applied).toBeLessThan(LIMIT_S);
  }, 600_000);
});
