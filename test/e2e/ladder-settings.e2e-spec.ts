import { openBuilders, type Builders } from '../support/builders.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { openEngine, type TestEngine } from '../support/engine.js';

describe('settings of the ladder and its letters', () => {
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

  const change = (key: string, value: unknown) =>
    db.owner(`INSERT INTO setting (region_id, key, value) VALUES ($1, $2, $3)`, [
      build.regionId,
      key,
      JSON.stringify(value),
    ]);
  const letters = async () => (await db.owner('SELECT 1 FROM mailbox_letter')).length;

  it('workday.start moves the instants of rungs', async () => {
    await change('workday.start', '10:30');
    await engine.arm(await build.item({ dueOn: '2026-09-11' }), { quiet: true });
    const [run] = await db.owner<{ at: Date }>('SELECT next_rung_at AS at FROM ladder_run');
    expect(run!.at).toEqual(new Date('2026-09-04T05:30:00Z'));
  });

  it.each([
    ['letters.windowStart', '11:00', '2026-09-10T05:59:00Z', '2026-09-10T06:00:00Z'],
    ['letters.windowEnd', '09:30', '2026-09-10T04:45:00Z', '2026-09-11T04:00:00Z'],
  ])('%s moves the window in which letters leave', async (key, value, closed, open) => {
    await change(key, value);
    await engine.arm(await build.item({ dueOn: '2026-09-11' }), { quiet: true });
    await db.setNow(closed);
    await engine.turn();
    expect(await letters()).toBe(0);
    await db.setNow(open);
    await engine.turn();
    expect(await letters()).toBeGreaterThan(0);
  });

  it('a new policy is for ladders armed later; those armed keep theirs', async () => {
    const [before, after] = await build.items(2, { dueOn: '2026-09-30' });
    await engine.arm(before!, { quiet: true });
    await db.transactions.asActor(build.actor('administrator', await build.seat('administrator')), (tx) =>
      engine.policies.change(tx, {
        regionId: build.regionId,
        level: 'control',
        personId: build.coordinator.personId,
        rungs: [{ key: 'before-2', offset: -2, targets: ['akim'] }],
      }),
    );
    await engine.arm(after!, { quiet: true });
    await db.setNow('2026-09-28T04:00:00Z');
    await engine.turn();
    const fires = await db.owner<{ checkpointId: string; rung: string }>(
      `SELECT checkpoint_id AS "checkpointId", rung_key AS rung FROM rung_fire WHERE outcome = 'sent'`,
    );
    expect(fires).toEqual(
      expect.arrayContaining([
        { checkpointId: before!.checkpointId, rung: 'before-5' },
        { checkpointId: after!.checkpointId, rung: 'before-2' },
      ]),
    );
    expect(fires).toHaveLength(2);
  });
});
