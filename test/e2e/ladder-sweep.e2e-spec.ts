import { localDate } from '@zholdau/domain';
import { openBuilders, type Builders, type BuiltItem } from '../support/builders.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { openEngine, type TestEngine } from '../support/engine.js';

/** 09:00 in Kazakhstan. */
const nine = (day: string): string => `${day}T04:00:00Z`;

interface Fire {
  readonly rung: string;
  readonly occurrence: number;
  readonly dueAt: Date;
  readonly firedAt: Date;
  readonly outcome: string;
}

describe('the sweep', () => {
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

  const firesOf = (item: BuiltItem) =>
    db.owner<Fire>(
      `SELECT rung_key AS rung, occurrence, due_at AS "dueAt", fired_at AS "firedAt", outcome
       FROM rung_fire WHERE checkpoint_id = $1 ORDER BY due_at, rung_key`,
      [item.checkpointId],
    );
  const outcomes = async (item: BuiltItem) =>
    (await firesOf(item)).map(({ rung, occurrence, outcome }) => `${rung}#${occurrence} ${outcome}`);
  const noticesOf = (item: BuiltItem) =>
    db.owner<{ personId: string; kind: string; state: string; days: number }>(
      `SELECT person_id AS "personId", kind, state, (params->>'days')::int AS days
       FROM notice WHERE checkpoint_id = $1 ORDER BY created_at, id`,
      [item.checkpointId],
    );
  const count = async (table: string): Promise<number> =>
    Number((await db.owner<{ n: string }>(`SELECT count(*) AS n FROM ${table}`))[0]!.n);

  it('E-01 writes nothing more however often it runs', async () => {
    const items = await build.items(20, { dueOn: '2026-09-11' });
    await engine.arm(items);
    await db.setNow(nine('2026-09-10'));
    await engine.sweep.sweepAll();
    const rows = async () => [await count('rung_fire'), await count('notice'), await count('flag')];
    const before = await rows();
    for (let run = 0; run < 1000; run += 1) {
      // as if every look had died before it could move the ladders on
      if (run % 10 === 0) await db.owner(`UPDATE ladder_run SET next_rung_at = zholdau_now()`);
      await engine.sweep.sweep();
    }
    expect(await rows()).toEqual(before);
    expect(before.slice(0, 2)).toEqual([60, 40]);
  });

  it('E-02 lets every rung of a ladder pass at its instant', async () => {
    const item = await build.item({ dueOn: '2026-10-15', level: 'special' });
    await engine.arm(item);
    const ends = new Date('2026-10-28T13:00:00Z').getTime();
    for (let at = new Date('2026-09-01T04:00:30Z').getTime(); at < ends; at += 6 * 3_600_000) {
      await db.setNow(new Date(at));
      await engine.sweep.sweep();
    }
    const fires = await firesOf(item);
    expect(fires.map(({ rung, occurrence }) => `${rung}#${occurrence}`)).toEqual([
      'before-20#0',
      'before-10#0',
      'before-5#0',
      'before-3#0',
      'before-1#0',
      'on#0',
      'after-1#0',
      'after-3#0',
      'after-5#0',
      'after-5#1',
    ]);
    for (const { dueAt, firedAt, outcome } of fires) {
      expect(outcome).toBe('sent');
      expect(firedAt.getTime() - dueAt.getTime()).toBe(30_000);
    }
  });

  it('E-04 remembers two rungs of one day, and the higher one speaks', async () => {
    const item = await build.item({ dueOn: '2026-09-13' }); // a Sunday: both rungs fall on the Friday before it
    await engine.arm(item);
    await db.setNow(nine('2026-09-11'));
    await engine.sweep.sweep();
    expect(await outcomes(item)).toEqual([
      'before-10#0 collapsed',
      'before-5#0 collapsed',
      'before-1#0 collapsed',
      'on#0 sent',
    ]);
  });

  it.each([
    ['5 minutes', '2026-09-15T04:05:00Z', 'on#0'],
    ['26 hours', '2026-09-16T06:00:00Z', 'after-1#0'],
    ['72 hours', '2026-09-18T04:00:00Z', 'after-3#0'],
    ['30 days', '2026-10-15T04:00:00Z', 'after-7#3'],
  ])('E-05 E-06 after %s of silence remembers every rung and speaks the highest', async (_, back, highest) => {
    const items = await build.items(10, { dueOn: '2026-09-15' });
    await engine.arm(items);
    await db.setNow('2026-09-15T03:59:00Z');
    await engine.sweep.sweepAll();
    await db.owner('DELETE FROM notice');
    await db.setNow(back);
    await engine.sweep.sweepAll();
    for (const item of items) {
      const fires = await firesOf(item);
      expect(
        fires
          .filter(({ outcome }) => outcome === 'sent')
          .map(({ rung, occurrence }) => `${rung}#${occurrence}`)
          .at(-1),
      ).toBe(highest);
      const notices = await noticesOf(item);
      expect(new Set(notices.map(({ personId }) => personId)).size).toBe(notices.length);
    }
    const [late] = await db.owner<{ n: string }>(
      `SELECT count(*) AS n FROM ladder_run WHERE next_rung_at <= zholdau_now()`,
    );
    expect(late!.n).toBe('0');
  });

  it('remembers in silence what is past when a plan is approved', async () => {
    const item = await build.item({ dueOn: '2026-08-20' });
    await engine.arm(item, { quiet: true });
    await engine.sweep.sweepAll();
    expect(await noticesOf(item)).toEqual([]);
    expect((await outcomes(item)).every((line) => line.endsWith(' collapsed'))).toBe(true);
    await db.setNow(nine('2026-09-07')); // 12 working days late: the repetition after 7 and 5
    await engine.sweep.sweepAll();
    expect((await outcomes(item)).at(-1)).toBe('after-7#1 sent');
  });

  it('tells the lead, the co-executors and those above as the ladder goes up', async () => {
    const co = await build.body();
    const item = await build.item({ dueOn: '2026-09-15', co: [co] });
    await engine.arm(item);
    const told = async (day: string) => {
      await db.owner('DELETE FROM notice');
      await db.setNow(nine(day));
      await engine.sweep.sweepAll();
      return (await noticesOf(item)).map(({ personId }) => personId).sort();
    };
    const people = (...seats: { personId: string }[]) => seats.map(({ personId }) => personId).sort();
    const { lead, coordinator, curator, chiefOfStaff } = build;
    expect(await told('2026-09-08')).toEqual(people(lead.executor, co.executor));
    expect(await told('2026-09-14')).toEqual(people(lead.executor, co.executor, lead.head));
    expect(await told('2026-09-15')).toEqual(people(lead.executor, co.executor, lead.head));
    expect(await told('2026-09-16')).toEqual(people(lead.executor, lead.head, co.head, coordinator));
    expect(await told('2026-09-18')).toEqual(people(lead.executor, lead.head, coordinator, curator));
    expect(await told('2026-09-24')).toEqual(people(lead.executor, lead.head, coordinator, curator, chiefOfStaff));
  });

  it('tells the substitute of whoever is away, and the head where there is no named executor', async () => {
    const substitute = await build.person();
    const body = await build.body({ executor: 'none' });
    await db.owner(
      `INSERT INTO substitution (region_id, seat_id, person_id, from_on, to_on) VALUES ($1, $2, $3, '2026-09-08', '2026-09-08')`,
      [build.regionId, body.head.seatId, substitute],
    );
    const item = await build.item({ dueOn: '2026-09-15', lead: body });
    await engine.arm(item);
    await db.setNow(nine('2026-09-08'));
    await engine.sweep.sweepAll();
    expect((await noticesOf(item)).map(({ personId }) => personId)).toEqual([substitute]);
  });

  it('E-14 moves up at once when every seat of a rung is empty, and raises one flag', async () => {
    const empty = await build.body({ head: 'empty', executor: 'empty' });
    const items = await build.items(3, { dueOn: '2026-09-15', lead: empty });
    await engine.arm(items);
    await db.setNow(nine('2026-09-08'));
    await engine.sweep.sweepAll();
    for (const item of items) {
      expect((await outcomes(item)).at(-1)).toBe('before-5#0 no_recipient');
      expect((await noticesOf(item)).map(({ personId, kind }) => [personId, kind])).toEqual([
        [build.coordinator.personId, 'vacancy'],
      ]);
    }
    const flags = await db.owner<{ kind: string; bodyId: string }>(`SELECT kind, body_id AS "bodyId" FROM flag`);
    expect(flags).toEqual([{ kind: 'no_recipient', bodyId: empty.bodyId }]);
    await build.sit(empty.head.seatId, await build.person());
    await db.setNow(nine('2026-09-14'));
    await engine.sweep.sweepAll();
    expect((await outcomes(items[0]!)).at(-1)).toBe('before-1#0 sent');
    expect(await db.owner(`SELECT 1 FROM flag WHERE resolved_at IS NULL`)).toEqual([]);
  });

  it('E-14 moves up at once where everybody of a rung has left, with one flag, and comes down again with a successor', async () => {
    const left = await build.body();
    const items = await build.items(3, { dueOn: '2026-09-15', lead: left });
    await engine.arm(items);
    await db.owner('UPDATE person SET disabled_at = zholdau_now() WHERE id = ANY($1)', [
      [left.head.personId, left.executor.personId],
    ]);
    await db.setNow(nine('2026-09-08'));
    await engine.sweep.sweepAll();
    for (const item of items)
      expect((await noticesOf(item)).map(({ personId, kind }) => [personId, kind])).toEqual([
        [build.coordinator.personId, 'vacancy'],
      ]);
    expect(await db.owner('SELECT kind FROM flag WHERE resolved_at IS NULL')).toEqual([{ kind: 'no_recipient' }]);
    const successor = await build.person();
    await db.owner(`UPDATE seat_holder SET to_on = '2026-09-09' WHERE seat_id = $1`, [left.executor.seatId]);
    await build.sit(left.executor.seatId, successor, '2026-09-10');
    await db.setNow(nine('2026-09-14'));
    await engine.sweep.sweepAll();
    expect((await noticesOf(items[0]!)).at(-1)!.personId).toBe(successor);
    expect(await db.owner('SELECT 1 FROM flag WHERE resolved_at IS NULL')).toEqual([]);
  });

  it('lets escalations wait while a report is under review, and moves them by its days', async () => {
    const item = await build.item({ dueOn: '2026-09-15' });
    await engine.arm(item, { quiet: true });
    await db.setNow('2026-09-15T10:00:00Z');
    await engine.sweep.sweepAll();
    await engine.hold(item);
    expect((await noticesOf(item)).every(({ state }) => state === 'cancelled')).toBe(true);
    await db.setNow(nine('2026-09-24'));
    await engine.sweep.sweepAll();
    expect((await outcomes(item)).at(-1)).toBe('on#0 sent');
    await db.setNow('2026-09-24T10:00:00Z');
    await engine.resume(item, 'returned');
    await engine.sweep.sweepAll();
    expect((await outcomes(item)).at(-1)).toBe('on#0 sent');
    await db.setNow(nine('2026-09-25')); // one day late and not eight
    await engine.sweep.sweepAll();
    expect((await outcomes(item)).at(-1)).toBe('after-1#0 sent');
    expect((await noticesOf(item)).at(-1)!.days).toBe(-1);
  });

  it('fires what was missed when an agency takes its own report back', async () => {
    const item = await build.item({ dueOn: '2026-09-15' });
    await engine.arm(item, { quiet: true });
    await db.setNow('2026-09-15T10:00:00Z');
    await engine.sweep.sweepAll();
    await engine.hold(item);
    await db.setNow('2026-09-18T10:00:00Z');
    await engine.resume(item, 'withdrawn');
    await engine.sweep.sweepAll();
    expect((await outcomes(item)).slice(-2)).toEqual(['after-1#0 collapsed', 'after-3#0 sent']);
    expect((await noticesOf(item)).at(-1)!.days).toBe(-3);
  });

  it('says nothing of a closed, moved or submitted checkpoint, though its ladder was left armed', async () => {
    const [closed, moved, submitted] = await build.items(3, { dueOn: '2026-09-15' });
    await engine.arm([closed!, moved!, submitted!], { quiet: true });
    await db.owner(`UPDATE checkpoint SET state = 'accepted', closed_at = zholdau_now() WHERE id = $1`, [
      closed!.checkpointId,
    ]);
    await db.owner(`UPDATE checkpoint SET deadline_version = 2 WHERE id = $1`, [moved!.checkpointId]);
    await db.owner(`UPDATE checkpoint SET state = 'submitted' WHERE id = $1`, [submitted!.checkpointId]);
    await db.setNow(nine('2026-09-16'));
    await engine.sweep.sweepAll();
    expect((await outcomes(closed!)).at(-1)).toBe('after-1#0 suppressed_closed');
    expect((await outcomes(moved!)).at(-1)).toBe('after-1#0 suppressed_superseded');
    expect((await outcomes(submitted!)).at(-1)).toBe('before-10#0 collapsed');
    expect(await count('notice')).toBe(0);
    const states = await db.owner<{ state: string }>(`SELECT state FROM ladder_run ORDER BY state`);
    expect(states.map(({ state }) => state)).toEqual(['done', 'held', 'superseded']);
  });

  it('supersedes the ladder of an older date and takes its unsent letters back', async () => {
    const item = await build.item({ dueOn: '2026-09-15' });
    await engine.arm(item);
    await db.setNow(nine('2026-09-08'));
    await engine.sweep.sweepAll();
    await engine.reschedule(item, 2, localDate('2026-10-15'));
    await db.setNow(nine('2026-09-16'));
    await engine.sweep.sweepAll();
    const runs = await db.owner<{ version: number; state: string }>(
      `SELECT deadline_version AS version, state FROM ladder_run ORDER BY 1`,
    );
    expect(runs).toEqual([
      { version: 1, state: 'superseded' },
      { version: 2, state: 'armed' },
    ]);
    expect((await noticesOf(item)).map(({ state }) => state)).toEqual(['cancelled']);
    await db.setNow(nine('2026-10-08'));
    await engine.sweep.sweepAll();
    expect((await noticesOf(item)).at(-1)).toMatchObject({ state: 'pending', days: 5 });
  });

  it('armed again for the same date under another level it fires nothing twice', async () => {
    const item = await build.item({ dueOn: '2026-09-15' });
    await engine.arm(item);
    await db.setNow(nine('2026-09-08'));
    await engine.sweep.sweepAll();
    const before = await noticesOf(item);
    await engine.arm(item, { level: 'special' });
    await engine.sweep.sweepAll();
    expect(await noticesOf(item)).toEqual(before);
    expect(await outcomes(item)).toEqual([
      'before-20#0 suppressed_superseded',
      'before-10#0 collapsed',
      'before-5#0 sent',
    ]);
    await db.setNow(nine('2026-09-10'));
    await engine.sweep.sweepAll();
    expect((await outcomes(item)).at(-1)).toBe('before-3#0 sent');
  });

  it('E-24 one ladder that cannot be computed does not stop the others', async () => {
    const items = await build.items(5, { dueOn: '2026-09-15' });
    await engine.arm(items, { quiet: true });
    await db.owner(
      `INSERT INTO ladder_policy (region_id, level, version, rungs, active)
       VALUES ($1, 'control', 2, '[{"key": "broken", "offset": "soon", "targets": ["head"]}]', false)`,
      [build.regionId],
    );
    await db.owner(
      `UPDATE ladder_run SET policy_id = (SELECT id FROM ladder_policy WHERE version = 2) WHERE checkpoint_id = $1`,
      [items[2]!.checkpointId],
    );
    await db.setNow(nine('2026-09-16'));
    await engine.sweep.sweepAll();
    const fired = await Promise.all(items.map(async (item) => (await outcomes(item)).at(-1)));
    expect(fired.filter((outcome) => outcome === 'after-1#0 sent')).toHaveLength(4);
    expect(await db.owner(`SELECT kind FROM flag`)).toEqual([{ kind: 'sweep_failed' }]);
    await expect(engine.sweep.sweep()).resolves.toMatchObject({ runs: 0 });
  });

  it('E-03 three sweeps at once fire nothing twice and miss nothing', async () => {
    const items = await build.items(300, { dueOn: '2026-09-15' });
    await engine.arm(items, { quiet: true });
    await db.setNow(nine('2026-09-16'));
    const others = [engine, openEngine(db), openEngine(db)];
    await Promise.all(others.map(({ sweep }) => sweep.sweepAll()));
    await Promise.all(others.map(({ sweep }) => sweep.sweepAll()));
    const fires = await db.owner<{ n: string; checkpoints: string }>(
      `SELECT count(*) AS n, count(DISTINCT checkpoint_id) AS checkpoints FROM rung_fire WHERE rung_key = 'after-1'`,
    );
    expect(fires).toEqual([{ n: '300', checkpoints: '300' }]);
    expect(await count('notice')).toBe(900);
  });
});
