import { localDate } from '@zholdau/domain';
import { CalendarWatch } from '@zholdau/ladder';
import { ActiveCalendar } from '@zholdau/persistence';
import { openBuilders, type Builders } from '../support/builders.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { openEngine, type TestEngine } from '../support/engine.js';

describe('days of the ladder', () => {
  let db: TestDatabase;
  let build: Builders;
  let engine: TestEngine;

  beforeEach(async () => {
    db = await openDatabase();
    await db.setNow('2026-09-01T04:00:00Z');
    build = await openBuilders(db);
    engine = openEngine(db);
  });
  afterEach(() => db.close());

  const watch = () => new CalendarWatch(db.transactions, db.clock, db.calendar, db.settings, engine.flags);
  const flags = () =>
    db.owner<{ params: object; open: boolean }>(
      `SELECT params, resolved_at IS NULL AS open FROM flag WHERE kind = 'calendar_ends'`,
    );

  it('E-23 warns once, 60 days before the approved calendar ends, until the next year is approved', async () => {
    await db.setNow('2026-10-31T10:00:00Z');
    expect(await watch().look()).toBe(0);
    await db.setNow('2026-11-01T10:00:00Z');
    expect(await watch().look()).toBe(1);
    expect(await watch().look()).toBe(1);
    expect(await flags()).toEqual([{ params: { on: '31.12.2026' }, open: true }]);
    await db.owner(`UPDATE work_calendar SET approved_through = '2027-12-31' WHERE active`);
    const next = new CalendarWatch(db.transactions, db.clock, new ActiveCalendar(), db.settings, engine.flags);
    expect(await next.look()).toBe(0);
    expect(await flags()).toEqual([{ params: { on: '31.12.2026' }, open: false }]);
  });

  it('calendar.warn-days says how long before', async () => {
    await db.owner(`INSERT INTO setting (region_id, key, value) VALUES ($1, 'calendar.warn-days', '10')`, [
      build.regionId,
    ]);
    await db.setNow('2026-12-20T10:00:00Z');
    expect(await watch().look()).toBe(0);
    await db.setNow('2026-12-21T10:00:00Z');
    expect(await watch().look()).toBe(1);
  });

  it('U32 the ladder runs on the inner date; late is who has passed the outer one', async () => {
    const item = await build.item({ dueOn: '2026-09-25', innerOn: '2026-09-15' });
    await engine.arm(item, { quiet: true });
    await db.setNow('2026-09-16T04:00:30Z');
    await engine.sweep.sweepAll();
    const [fire] = await db.owner<{ rung: string }>(
      `SELECT rung_key AS rung FROM rung_fire WHERE outcome = 'sent' ORDER BY due_at DESC LIMIT 1`,
    );
    expect(fire).toEqual({ rung: 'after-1' });
    const late = () =>
      db.owner<{ late: boolean }>('SELECT due_at < zholdau_now() AS late FROM checkpoint WHERE id = $1', [
        item.checkpointId,
      ]);
    expect(await late()).toEqual([{ late: false }]);
    await db.setNow('2026-09-25T13:31:00Z');
    expect(await late()).toEqual([{ late: true }]);
    await engine.reschedule(item, 2, localDate('2026-09-30'));
    const [run] = await db.owner<{ on: string }>(
      `SELECT ladder_on::text AS on FROM ladder_run WHERE state = 'armed' AND checkpoint_id = $1`,
      [item.checkpointId],
    );
    expect(run).toEqual({ on: '2026-09-30' });
  });

  it('E-25 200 items with past dates, armed quietly: no single message, every past rung remembered', async () => {
    const items = await build.items(200, { dueOn: '2026-05-15' });
    await engine.arm(items, { quiet: true });
    await engine.turn();
    expect(await db.owner('SELECT 1 FROM notice')).toEqual([]);
    expect(await db.owner('SELECT 1 FROM mailbox_letter')).toEqual([]);
    const outcomes = await db.owner<{ outcome: string }>('SELECT DISTINCT outcome FROM rung_fire');
    expect(outcomes).toEqual([{ outcome: 'collapsed' }]);
  });

  it('E-26 a substitution holds from its first day to its last, and not after it was revoked', async () => {
    const stand = await build.person();
    await db.owner(
      `INSERT INTO substitution (region_id, seat_id, person_id, from_on, to_on) VALUES ($1, $2, $3, '2026-09-08', '2026-09-10')`,
      [build.regionId, build.lead.head.seatId, stand],
    );
    const reached = (day: string) =>
      db.transactions.asEngine(async (tx) =>
        (await engine.seating.peopleIn(tx, [build.lead.head.seatId], localDate(day))).get(build.lead.head.seatId),
      );
    const own = build.lead.head.personId;
    expect(await Promise.all(['2026-09-07', '2026-09-08', '2026-09-10', '2026-09-11'].map(reached))).toEqual([
      own,
      stand,
      stand,
      own,
    ]);
    await db.owner('UPDATE substitution SET revoked_at = zholdau_now()');
    expect(await reached('2026-09-09')).toBe(own);
  });
});
