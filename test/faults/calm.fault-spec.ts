import { heldMessages, quietImport, staleEscalations } from '../support/calm.js';
import { openDatabase } from '../support/database.js';

const LONG_MS = 600_000;

describe('calm at size', () => {
  it(
    'E-19 10,000 messages at night, on a Sunday and around a worked one',
    async () => {
      const db = await openDatabase();
      const held = await heldMessages(db, 10_000);
      await db.close();
      console.log(`E-19: ${held.map(({ when, told }) => `${told} ${when}`).join(', ')}: none early, late or dropped`);
      for (const { when, early, late, dropped } of held) expect([when, early, late, dropped]).toEqual([when, 0, 0, 0]);
    },
    LONG_MS,
  );

  it(
    'E-09 2,000 late items held for eight hours, half of them closed',
    async () => {
      const db = await openDatabase();
      const { letters, stale, fresh } = await staleEscalations(db, 2_000);
      await db.close();
      console.log(`E-09: 2,000 items, ${letters} letters, ${stale} stale lines`);
      expect({ stale, fresh }).toEqual({ stale: 0, fresh: 1_000 });
    },
    LONG_MS,
  );

  it(
    'E-25 5,000 items with past dates',
    async () => {
      const db = await openDatabase();
      const { letters, collapsed } = await quietImport(db, 5_000);
      await db.close();
      console.log(`E-25: 5,000 items, ${letters} letters`);
      expect({ letters, collapsed }).toEqual({ letters: 0, collapsed: 5_000 });
    },
    LONG_MS,
  );
});
