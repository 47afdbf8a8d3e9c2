import { EngineGeneration } from '@zholdau/persistence';
import { run as engineCommand } from '../../apps/cli/src/engine.command.js';
import { openApi } from '../support/api.js';
import { openDatabase } from '../support/database.js';
import { openEngine } from '../support/engine.js';
import { upgradeAndRollBack } from '../support/versions.js';

describe('two versions of the engine on one database', () => {
  it('F-06 through an upgrade and a roll-back nothing is lost or doubled, and the other one stands aside', async () => {
    const db = await openDatabase();
    const { letters, copies, days, ...rest } = await upgradeAndRollBack(db, 20);
    await db.close();
    expect(rest).toEqual({ firings: 120, doubles: 0, doubled: 0, waiting: 0, wrongHands: 0 });
    expect(copies).toBe(letters);
    expect(days).toEqual(['1', '2', '2', '1', '1', '3']);
  });

  it('F-06 the one aside neither arms the fence, gathers, takes back nor audits, and gives back what it has claimed', async () => {
    const db = await openDatabase();
    const engine = openEngine(db, undefined, {}, new EngineGeneration(db.transactions, 1));
    await db.owner('UPDATE engine_generation SET generation = 2');
    await db.owner(`UPDATE fence SET home = NULL`);
    expect(await engine.turn()).toEqual({ sent: 0, void: 0, failed: 0, unknown: 0 });
    expect(await engine.auditor.audit()).toBeNull();
    expect(await db.owner('SELECT home FROM fence')).toEqual([{ home: null }]);
    expect(await engine.whole.turn()).toMatchObject({ swept: { runs: 0 } });
    const beats = await db.owner<{ component: string }>('SELECT component FROM heartbeat');
    expect(beats).toEqual([{ component: 'aside 1' }]);
    await db.close();
  });

  it('F-06 the command goes back to its own version, and every journal and the status page say so', async () => {
    const api = await openApi();
    const administrator = await api.as((await api.build.seat('administrator')).personId);
    await api.db.owner('UPDATE engine_generation SET generation = 2');
    await openEngine(api.db).whole.turn();
    const before = (await administrator.get('admin/status')).body.engines;
    expect(before).toMatchObject({ generation: 2, rolledBackFrom: null, aside: [1] });
    const present = process.env['DATABASE_URL'];
    process.env['DATABASE_URL'] = api.db.url;
    try {
      expect(await engineCommand(['back'])).toBe(2);
      expect(await engineCommand(['take'])).toBe(0);
      expect(await engineCommand(['take'])).toBe(1);
    } finally {
      if (present === undefined) delete process.env['DATABASE_URL'];
      else process.env['DATABASE_URL'] = present;
    }
    const after = (await administrator.get('admin/status')).body.engines;
    expect(after).toMatchObject({ generation: 1, rolledBackFrom: 2 });
    const lines = await api.db.owner<{ action: string }>(`SELECT action FROM journal WHERE subject_type = 'engine'`);
    expect(lines).toEqual([{ action: 'engine.taken_back' }]);
    expect(await new EngineGeneration(api.db.transactions, 2).atWork()).toBe(false);
    expect(await new EngineGeneration(api.db.transactions, 3).atWork()).toBe(true);
    await api.close();
  });
});
