import type { Actor } from '@zholdau/domain';
import { seedDirectory } from '../../demo/src/seed-directory.js';
import { planHeaderKk, planKk } from '../../../test/fixtures/plans/plan-kk.js';
import { planHeaderRu, planRu } from '../../../test/fixtures/plans/plan-ru.js';
import { openDatabase, type TestDatabase } from '../../../test/support/database.js';
import { openImportDesk, type ImportDesk } from '../../../test/support/plans/import-desk.js';
import { planSheet } from '../../../test/support/plans/plan-sheet.js';
import { planCsv, planWorkbook } from '../../../test/support/plans/plan-workbook.js';

describe('importing a plan', () => {
  let db: TestDatabase;
  let desk: ImportDesk;
  let actor: Actor;
  let bodyOf: ReadonlyMap<string, string>;
  let address: () => Promise<string>;
  beforeAll(async () => {
    db = await openDatabase();
    await db.setNow('2026-09-21T05:00:00Z');
    const seeded = await db.transactions.asEngine((tx) => seedDirectory(tx));
    bodyOf = seeded.bodies;
    const [seat] = await db.owner<{ seatId: string; personId: string }>(
      `SELECT s.id AS "seatId", h.person_id AS "personId" FROM seat s JOIN seat_holder h ON h.seat_id = s.id WHERE s.kind = 'coordinator'`,
    );
    actor = {
      ...seat!,
      role: 'coordinator',
      regionId: seeded.regionId,
      bodyIds: [],
      directiveIds: [],
      districtId: null,
      locale: 'ru',
    };
    desk = openImportDesk(db);
    let year = 1990;
    address = async () => {
      const [row] = await db.owner<{ id: string }>(
        `INSERT INTO address (region_id, delivered_on, title_ru, title_kk) VALUES ($1, $2, 'Послание', 'Жолдау') RETURNING id`,
        [seeded.regionId, `${(year += 1)}-09-08`],
      );
      return row!.id;
    };
  });
  afterAll(() => db.close());

  it('reads the labelled plan row by row', async () => {
    const id = await desk.upload(actor, await address(), await planWorkbook(planSheet(planHeaderRu, planRu)));
    const view = await desk.queries.one(actor, id);
    console.log(
      view,
      (await desk.rowsOf(actor, id)).filter((r) => r.doubts.length).map((r) => [r.draft.number, r.outcome, r.doubts]),
    );
  });
});
