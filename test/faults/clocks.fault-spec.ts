import { openDatabase } from '../support/database.js';
import { workWithWrongClocks } from '../support/moved-clocks.js';

const ITEMS = 100;
const RUNGS = 6;

describe('workers whose clocks are wrong', () => {
  it('F-08 ± 5 min and a step back of an hour, three workers side by side through a whole ladder', async () => {
    const db = await openDatabase();
    const clocks = [
      { aheadSeconds: 300 },
      { aheadSeconds: -300 },
      { aheadSeconds: 0, stepAfterSeconds: 30, stepSeconds: -3_600 },
    ];
    const { letters, copies, skews, ...rest } = await workWithWrongClocks(db, clocks, { items: ITEMS });
    await db.close();
    console.log(
      `F-08: ${ITEMS} ladders, ${rest.firings} firings, ${letters} letters by three workers ${skews.join(', ')} s off: ` +
        `${rest.early} early, ${rest.doubles} and ${rest.doubled} doubles`,
    );
    expect(rest).toEqual({
      early: 0,
      firings: ITEMS * RUNGS,
      doubles: 0,
      doubled: 0,
      leasesLeft: 0,
      warned: [true, true, true],
    });
    expect(copies).toBe(letters);
  }, 600_000);
});
