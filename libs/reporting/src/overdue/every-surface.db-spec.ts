import { openDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { openOverdueSurfaces, randomInstants } from '../../../../test/support/overdue-surfaces.js';

/** Asked at 10,000 instants by `npm run test:faults`. */
const INSTANTS = 20;

describe('E-13 what is late', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await openDatabase(3);
  });
  afterAll(() => db.close());

  it('is the same in list, tree, card, report, workbook, work, letters, permissions and ladder', async () => {
    const { differencesAt, days, rows, counts } = await openOverdueSurfaces(db, 70);
    expect(new Set(rows.map(({ state }) => state)).size).toBeGreaterThan(9);
    const differences: string[] = [];
    for (const [turn, now] of randomInstants(INSTANTS, days).entries()) {
      differences.push(...(await differencesAt(now, turn)));
    }
    expect(differences).toEqual([]);
    expect(counts.size).toBe(16);
  }, 60_000);
});
