import { openDatabase } from '../support/database.js';
import { killBeforeWakeUp } from '../support/unwoken.js';

const TURNS = Number(process.env['FAULT_TURNS'] ?? 20);
const EACH = 25;

describe('an API that is killed after the commit', () => {
  it(`F-03 500 changes never reach the queue: every message leaves within 10 s, none is lost or doubled`, async () => {
    const db = await openDatabase();
    const after = await killBeforeWakeUp(db, TURNS, EACH);
    await db.close();
    console.log(
      `F-03: ${after.kills} kills, ${after.committed} changes committed without a wake-up, ${after.answered} answered; ` +
        `${after.messages} messages, the slowest ${after.slowestSeconds.toFixed(1)} s after its kill`,
    );
    expect(after).toMatchObject({ forgotten: 0, lost: 0, doubled: 0 });
    expect(after.committed).toBeGreaterThanOrEqual(after.kills);
    expect(after.slowestSeconds).toBeLessThan(10);
  }, 900_000);
});
