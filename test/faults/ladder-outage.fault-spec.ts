import { openBuilders } from '../support/builders.js';
import { openDatabase } from '../support/database.js';
import { openEngine } from '../support/engine.js';

const ITEMS = 5_000;
const BODIES = 50;

describe('a long outage', () => {
  it.each([
    ['5 minutes', '2026-09-15T04:05:00Z'],
    ['26 hours', '2026-09-16T06:00:00Z'],
    ['72 hours', '2026-09-18T04:00:00Z'],
    ['30 days', '2026-10-15T04:00:00Z'],
  ])(
    'E-05 E-06 after %s and 5,000 items nothing is missing within 60 s, and nobody is told twice',
    async (_, back) => {
      const db = await openDatabase();
      await db.setNow('2026-09-01T04:00:00Z');
      const build = await openBuilders(db);
      const engine = openEngine(db);
      for (let n = 0; n < BODIES; n += 1) {
        const lead = await build.body();
        await engine.arm(await build.items(ITEMS / BODIES, { dueOn: '2026-09-15', lead }), { quiet: true });
      }
      await db.setNow(back);
      const begun = performance.now();
      await Promise.all([engine.sweep.sweepAll(), openEngine(db).sweep.sweepAll()]);
      const seconds = (performance.now() - begun) / 1000;
      console.log(`E-05: ${ITEMS} ladders caught up in ${seconds.toFixed(1)} s`);
      expect(seconds).toBeLessThan(60);
      expect(await db.owner(`SELECT 1 FROM ladder_run WHERE next_rung_at <= zholdau_now()`)).toEqual([]);
      await engine.turn();
      expect(await db.owner(`SELECT 1 FROM notice GROUP BY person_id, item_id HAVING count(*) > 1`)).toEqual([]);
      expect(
        await db.owner(`SELECT 1 FROM outbox WHERE template = 'digest' GROUP BY person_id HAVING count(*) > 1`),
      ).toEqual([]);
      expect(await db.owner(`SELECT 1 FROM outbox WHERE state <> 'sent'`)).toEqual([]);
      await db.close();
    },
    300_000,
  );
});
