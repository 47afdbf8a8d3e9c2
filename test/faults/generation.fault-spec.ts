import { openDatabase } from '../support/database.js';
import { upgradeAndRollBack } from '../support/versions.js';

const ITEMS = Number(process.env['FAULT_ITEMS'] ?? 2_000);

describe('two versions of the engine on one database', () => {
  it('F-06 2,000 ladders through an upgrade, a roll-back and a second upgrade', async () => {
    const db = await openDatabase();
    const { letters, copies, ...rest } = await upgradeAndRollBack(db, ITEMS);
    await db.close();
    console.log(
      `F-06: ${ITEMS} ladders, ${rest.firings} firings, ${letters} letters: ${rest.doubles} and ${rest.doubled} doubles, ` +
        `${rest.waiting} waiting, ${rest.wrongHands} done by whoever stood aside`,
    );
    expect(rest).toMatchObject({ firings: ITEMS * 6, doubles: 0, doubled: 0, waiting: 0, wrongHands: 0 });
    expect(copies).toBe(letters);
  }, 600_000);
});
