import { heldMessages, quietImport, staleEscalations } from '../support/calm.js';
import { openDatabase, type TestDatabase } from '../support/database.js';

describe('calm', () => {
  let db: TestDatabase;
  beforeEach(async () => {
    db = await openDatabase();
  });
  afterEach(() => db.close());

  it('E-19 holds every message for the next window, on a worked Sunday too, and drops none', async () => {
    for (const { when, early, late, dropped } of await heldMessages(db, 200))
      expect([when, early, late, dropped]).toEqual([when, 0, 0, 0]);
  });

  it('E-09 says nothing of what was closed while the letters were held', async () => {
    const { letters, stale, fresh } = await staleEscalations(db, 40);
    expect(stale).toBe(0);
    expect(fresh).toBe(20);
    expect(letters).toBeGreaterThan(0);
  });

  it('E-25 a plan with past dates is armed without a single letter, its past rungs remembered', async () => {
    expect(await quietImport(db, 60)).toEqual({ letters: 0, collapsed: 60 });
  });
});
