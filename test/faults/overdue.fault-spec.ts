import { openDatabase, type TestDatabase } from '../support/database.js';
import { openOverdueSurfaces, randomInstants } from '../support/overdue-surfaces.js';

const INSTANTS = Number(process.env['FAULT_INSTANTS'] ?? 10_000);
const ITEMS = 70;
/** Each has a clock of its own, so that the databases are asked side by side. */
const DATABASES = 2;

describe('what is late, asked everywhere', () => {
  let databases: TestDatabase[];
  beforeAll(async () => {
    databases = await Promise.all(Array.from({ length: DATABASES }, () => openDatabase(3)));
  });
  afterAll(() => Promise.all(databases.map((db) => db.close())));

  it(`E-13 is the same in every place at ${INSTANTS} random instants`, async () => {
    const asked = new Map<string, number>();
    let checkpoints = 0;
    const ask = async (db: TestDatabase, nth: number): Promise<string[]> => {
      const { differencesAt, days, rows, counts } = await openOverdueSurfaces(db, ITEMS);
      const differences: string[] = [];
      for (const [turn, now] of randomInstants(INSTANTS / DATABASES, days, nth + 1).entries()) {
        differences.push(...(await differencesAt(now, turn)));
      }
      checkpoints = rows.length;
      for (const [surface, count] of counts) asked.set(surface, (asked.get(surface) ?? 0) + count);
      return differences;
    };
    const differences = (await Promise.all(databases.map(ask))).flat();
    const places = [...asked].map(([surface, count]) => `${surface} ${count}`).join(', ');
    process.stdout.write(
      `E-13: ${ITEMS} items, ${checkpoints} checkpoints, ${INSTANTS} instants, ${differences.length} differences (${places})\n`,
    );
    expect(differences.slice(0, 5)).toEqual([]);
  }, 7_200_000);
});
