import { localDate } from '@zholdau/domain';
import { openBuilders, type Builders } from '../../../test/support/builders.js';
import { openDatabase, type TestDatabase } from '../../../test/support/database.js';
import { openDesk, type Desk } from '../../../test/support/desk.js';
import { until } from '../../../test/support/until.js';

describe('an item in hand', () => {
  let db: TestDatabase;
  let world: Builders;
  let desk: Desk;
  beforeAll(async () => {
    db = await openDatabase();
    world = await openBuilders(db);
    desk = openDesk(db);
    await db.setNow('2026-10-05T05:00:00Z');
  });
  afterAll(() => db.close());

  const given = async () => {
    const item = await world.item({ dueOn: '2026-10-30' });
    await db.owner(`UPDATE action_item SET origin = 'akim' WHERE id = $1`, [item.itemId]);
    await desk.engine.arm(item);
    return item;
  };
  const move = (item: { itemId: string; checkpointId: string }, version: number, dueOn: string) =>
    desk.rescheduling.reschedule(world.asCoordinator, item.itemId, version, {
      checkpointId: item.checkpointId,
      dueOn: localDate(dueOn),
      reason: 'Перенос срока',
    });

  it('lets one of three changes of the same version through', async () => {
    const item = await given();
    const outcomes = await Promise.allSettled([
      move(item, 1, '2026-11-10'),
      move(item, 1, '2026-11-11'),
      desk.editing.edit(world.asCoordinator, item.itemId, 1, { number: 'x' }),
    ]);
    const refused = outcomes.filter(({ status }) => status === 'rejected');
    expect(refused).toHaveLength(2);
    expect(refused).toEqual(
      refused.map(() => expect.objectContaining({ reason: expect.objectContaining({ code: 'item_stale' }) })),
    );
  });

  it('and a sweep of its ladder do not wait for each other for ever', async () => {
    const item = await given();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    let locked = (): void => undefined;
    const lockedAt = new Promise<void>((resolve) => (locked = resolve));
    const sweep = db.transactions.asEngine(async (tx) => {
      await tx.query('SELECT 1 FROM ladder_run WHERE checkpoint_id = $1 FOR UPDATE', [item.checkpointId]);
      locked();
      await held;
      await tx.query(
        `INSERT INTO notice (region_id, person_id, item_id, kind, dedupe_key, created_at) VALUES ($1, $2, $3, 'reminder', $4, now())`,
        [item.regionId, world.coordinator.personId, item.itemId, `sweep-${item.itemId}`],
      );
    });
    await lockedAt;
    const change = move(item, 1, '2026-11-12');
    await until('the change waits for the ladder', async () => {
      const [waiting] = await db.owner<{ count: number }>(
        `SELECT count(*)::int AS count FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`,
      );
      return waiting!.count > 0;
    });
    release();
    await expect(Promise.all([sweep, change])).resolves.toBeDefined();
  });
});
