import { openBuilders } from '../support/builders.js';
import { openDatabase } from '../support/database.js';
import { forgeJournal, openJournal, writeAtOnce } from '../support/journal.js';

describe('the journal under load', () => {
  it('L-08, S-08: 16 writers × 1,000 lines, no fork; 1,000 changed bytes, 100 deleted, inserted, swapped all found', async () => {
    const db = await openDatabase(20);
    const build = await openBuilders(db);
    const desk = openJournal(db);
    const begun = performance.now();
    await writeAtOnce(desk, build.asCoordinator, { writers: 16, lines: 1_000 });
    const written = performance.now();
    const clean = await desk.verify(build.regionId);
    const verified = performance.now();
    const [chain] = await db.owner<{ links: number; ends: number }>(
      'SELECT count(*)::int AS links, count(DISTINCT prev_hash)::int AS ends FROM journal_link',
    );
    const forged = await forgeJournal(db, desk, build.regionId, { changed: 1_000, each: 100 });
    const { check, found } = await desk.verify(build.regionId);
    await db.close();
    console.log(
      `L-08: 16 × 1,000 lines written and sealed in ${((written - begun) / 1000).toFixed(1)} s, ` +
        `verified in ${((verified - written) / 1000).toFixed(2)} s; S-08: ${check.breaks} breaks found`,
    );
    expect(chain).toEqual({ links: 16_000, ends: 16_000 });
    expect(clean.found).toEqual([]);
    const named = (kind: string) =>
      found
        .filter((one) => one.kind === kind)
        .map(({ journalId }) => journalId)
        .sort();
    expect(named('line-changed')).toEqual([...forged.changed, ...forged.swapped].sort());
    expect(named('line-deleted')).toEqual([...forged.deleted].sort());
    expect(named('line-inserted')).toHaveLength(100);
    expect(check.breaks).toBe(1_000 + 200 + 100 + 100);
  }, 300_000);
});
