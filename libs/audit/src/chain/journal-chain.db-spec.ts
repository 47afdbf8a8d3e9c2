import { localDate, NotAllowedError, type Actor } from '@zholdau/domain';
import { generateKeyPairSync } from 'node:crypto';
import { openBuilders, type Builders } from '../../../../test/support/builders.js';
import { openDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { forgeJournal, openJournal, writeAtOnce, type JournalDesk } from '../../../../test/support/journal.js';
import { checkExtract } from '../extract/check-extract.js';
import type { JournalExtract } from '../extract/journal-extract.js';

/** The full size (16 × 1,000; 1,000 changed) is test/faults/journal.fault-spec.ts. */
const SIZE = { writers: 16, lines: 40 };

describe('the sealed journal', () => {
  let db: TestDatabase;
  let build: Builders;
  let desk: JournalDesk;
  let actor: Actor;
  let auditor: Actor;

  beforeEach(async () => {
    db = await openDatabase(16);
    build = await openBuilders(db);
    desk = openJournal(db);
    actor = build.asCoordinator;
    auditor = build.actor('auditor', await build.seat('auditor'));
  });
  afterEach(() => db.close());

  const write = async (count: number, itemId: string | null = null): Promise<void> => {
    for (let n = 0; n < count; n += 1) await desk.append(actor, n, itemId);
  };
  const chain = () =>
    db.owner<{ links: number; ends: number; tail: number }>(
      `SELECT count(*)::int AS links, count(DISTINCT prev_hash)::int AS ends,
              (SELECT count(*)::int FROM journal_tail) AS tail FROM journal_link`,
    );

  it(`has no fork after ${SIZE.writers} writers at once with ${SIZE.lines} lines each and three workers sealing`, async () => {
    await writeAtOnce(desk, actor, SIZE);
    const all = SIZE.writers * SIZE.lines;
    expect(await chain()).toEqual([{ links: all, ends: all, tail: 0 }]);
    const { check, found } = await desk.verify(build.regionId);
    expect({ found, through: check.through, links: check.links }).toEqual({ found: [], through: `${all}`, links: all });
  });

  it('finds every changed, deleted, swapped and inserted row, and nothing else', async () => {
    await writeAtOnce(desk, actor, SIZE);
    const forged = await forgeJournal(db, desk, build.regionId, { changed: 100, each: 20 });
    const { check, found } = await desk.verify(build.regionId);
    const named = (kind: string) =>
      found
        .filter((one) => one.kind === kind)
        .map(({ journalId }) => journalId)
        .sort();
    expect(named('line-changed')).toEqual([...forged.changed, ...forged.swapped].sort());
    expect(named('line-deleted')).toEqual([...forged.deleted].sort());
    expect(named('line-inserted')).toHaveLength(forged.inserted);
    expect(check.breaks).toBe(100 + 40 + 20 + 20);
    expect(check.first).toHaveLength(20);
  });

  it('finds a forged chain: a link taken out, one with another digest, two in each other’s place', async () => {
    await write(12);
    await desk.sealer.seal(build.regionId);
    await desk.forge([
      ['DELETE FROM journal_link WHERE seq = 3'],
      [`UPDATE journal_link SET digest = sha256('x') WHERE seq = 6`],
      ['UPDATE journal_link SET seq = 99 WHERE seq = 9'],
      ['UPDATE journal_link SET seq = 9 WHERE seq = 10'],
      ['UPDATE journal_link SET seq = 10 WHERE seq = 99'],
    ]);
    const { found } = await desk.verify(build.regionId);
    const kinds = new Set(found.map(({ kind, seq }) => `${kind} ${seq}`));
    expect([...kinds]).toEqual(
      expect.arrayContaining([
        'link-missing 3',
        'link-changed 6',
        'link-changed 9',
        'link-changed 10',
        'line-inserted null',
      ]),
    );
  });

  it('names the kept head when the newest lines are cut off with their links', async () => {
    await write(10);
    await desk.sealer.seal(build.regionId);
    await db.setNow('2026-09-10T16:00:00Z');
    expect(await desk.anchors.makeDue()).toEqual([build.regionId]);
    await desk.forge([
      ['DELETE FROM journal WHERE id IN (SELECT journal_id FROM journal_link WHERE seq > 8)'],
      ['DELETE FROM journal_link WHERE seq > 8'],
    ]);
    expect((await desk.verify(build.regionId)).found).toEqual([{ kind: 'anchor-unmet', seq: '10', journalId: null }]);
  });

  it('finds an anchor signed by somebody else', async () => {
    await write(2);
    await desk.sealer.seal(build.regionId);
    await desk.anchors.makeDue();
    await desk.forge([[`UPDATE journal_anchor SET signature = decode(repeat('ab', 64), 'hex')`]]);
    expect((await desk.verify(build.regionId)).found).toEqual([{ kind: 'anchor-forged', seq: '2', journalId: null }]);
  });

  it('never makes a writer wait for whoever seals, and seals a line only when it is committed', async () => {
    await write(1);
    await db.transactions.asActor(actor, async (open) => {
      await desk.journal.record(open, actor, { action: 'x.open', subjectType: 'x', subjectId: build.regionId });
      await write(1); // another line of the region, while the first writer has not finished
      expect(await desk.sealer.seal(build.regionId)).toBe(2);
      expect(await db.owner(`SELECT 1 FROM journal WHERE action = 'x.open'`)).toEqual([]);
    });
    expect((await desk.verify(build.regionId)).check).toMatchObject({ links: 2, unsealed: 1, breaks: 0 });
    expect(await desk.sealer.seal(build.regionId)).toBe(1);
    expect((await desk.verify(build.regionId)).check).toMatchObject({ links: 3, unsealed: 0, breaks: 0 });
  });

  it('seals by the setting of the region', async () => {
    await write(1);
    expect(await desk.sealer.sealDue()).toBe(1);
    await write(1);
    await db.owner(`INSERT INTO setting (region_id, key, value) VALUES ($1, 'journal.seal-seconds', '3600')`, [
      build.regionId,
    ]);
    expect(await desk.sealer.sealDue()).toBe(0);
    await db.owner(`UPDATE setting SET value = '1' WHERE key = 'journal.seal-seconds'`);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(await desk.sealer.sealDue()).toBe(1);
  });

  it('signs the head once a day from the hour of the setting', async () => {
    await write(1);
    await desk.sealer.seal(build.regionId);
    const days = async () => {
      await desk.anchors.makeDue();
      await desk.anchors.makeDue();
      const { anchors } = await desk.anchors.published({ limit: 10 });
      return anchors.map(({ anchoredOn, seq }) => `${anchoredOn} ${seq}`);
    };
    await db.setNow('2026-09-10T14:30:00Z'); // 19:30 in Kazakhstan: the day before is due
    expect(await days()).toEqual(['2026-09-09 1']);
    await write(1);
    await desk.sealer.seal(build.regionId);
    await db.owner(`INSERT INTO setting (region_id, key, value) VALUES ($1, 'journal.anchor-time', '"19:00"')`, [
      build.regionId,
    ]);
    expect(await days()).toEqual(['2026-09-10 2', '2026-09-09 1']);
    await db.setNow('2026-09-12T14:00:00Z');
    expect(await days()).toEqual(['2026-09-12 2', '2026-09-10 2', '2026-09-09 1']);
  });

  it('signs with the key of the environment and then keeps no private half', async () => {
    const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const keyed = openJournal(db, { JOURNAL_KEY: pem.replaceAll('\n', '\\n') });
    await write(1);
    await desk.sealer.seal(build.regionId);
    await keyed.anchors.makeDue();
    expect(await db.owner('SELECT private_key FROM journal_key')).toEqual([{ private_key: null }]);
    expect((await keyed.verify(build.regionId)).check).toMatchObject({ anchors: 1, breaks: 0 });
  });

  it('proves an extract by its anchors, without the other lines, and nothing else', async () => {
    const { itemId } = await build.item();
    await write(3);
    await write(2, itemId);
    await write(3);
    await desk.sealer.seal(build.regionId);
    await db.setNow('2026-09-10T16:00:00Z');
    await desk.anchors.makeDue();
    await write(1, itemId);
    await desk.sealer.seal(build.regionId);
    await db.setNow('2026-09-11T16:00:00Z');
    await desk.anchors.makeDue();
    await write(1, itemId);
    const extract = JSON.parse(JSON.stringify(await desk.extracts.ofItem(auditor, itemId))) as JournalExtract;
    const { keys } = await desk.anchors.published({ limit: 1 });
    expect(checkExtract(extract, keys)).toEqual({ proven: 3, pending: 1, faults: [] });
    expect(extract.proofs.map(({ anchor, digests }) => [anchor.anchoredOn, digests.length])).toEqual([
      [localDate('2026-09-10'), 5],
      [localDate('2026-09-11'), 1],
    ]);

    const forged = JSON.parse(JSON.stringify(extract)) as {
      lines: { line: { reason: string } }[];
      proofs: { digests: string[] }[];
    };
    forged.lines[0]!.line.reason = 'Не принято';
    expect(checkExtract(forged, keys)).toEqual({ proven: 2, pending: 1, faults: ['line 4'] });
    forged.proofs[1]!.digests[0] = 'ab'.repeat(32);
    expect(checkExtract(forged, keys).faults).toEqual(['chain 9', 'line 4', 'line 9']);
    expect(checkExtract(extract, []).faults).toContain('signature 8');
    expect(checkExtract({ format: 'other' }, keys).faults).toEqual(['format']);
    expect(() => desk.extracts.ofItem(actor, itemId)).toThrow(NotAllowedError);
  });

  it('lets neither a person nor the engine change what is written, and the owner only without its guard', async () => {
    await write(1);
    await desk.sealer.seal(build.regionId);
    await desk.anchors.makeDue();
    for (const table of ['journal', 'journal_link', 'journal_anchor', 'journal_key', 'journal_check']) {
      const column = table === 'journal_key' ? 'public_key' : table === 'journal_check' ? 'first' : 'region_id';
      for (const sql of [
        `DELETE FROM ${table}`,
        `UPDATE ${table} SET ${column} = ${column}`,
        `TRUNCATE ${table} CASCADE`,
      ]) {
        await expect(db.transactions.asActor(auditor, (tx) => tx.query(sql))).rejects.toThrow(/permission denied/);
        await expect(db.transactions.asEngine((tx) => tx.query(sql))).rejects.toThrow(/permission denied/);
        await expect(db.owner(sql)).rejects.toThrow(/only ever added/);
      }
    }
    await expect(db.transactions.asActor(actor, (tx) => tx.query('SELECT * FROM journal_key'))).rejects.toThrow(
      /permission denied/,
    );
  });
});
