import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { MailTransport, type OutgoingLetter, type SendOutcome } from '@zholdau/notifications';
import { openBuilders, type Builders } from '../support/builders.js';
import { openCopy, openDatabase, type TestDatabase } from '../support/database.js';
import { openEngine, type TestEngine } from '../support/engine.js';

const nine = (day: string): string => `${day}T04:00:00Z`;

/** Takes every letter and keeps it. */
class Recorder extends MailTransport {
  readonly letters: OutgoingLetter[] = [];

  send(letter: OutgoingLetter): Promise<SendOutcome> {
    this.letters.push(letter);
    return Promise.resolve({ kind: 'sent' });
  }

  fateOf(): Promise<SendOutcome['kind']> {
    return Promise.resolve('unknown');
  }
}

describe('the restore fence', () => {
  let db: TestDatabase;
  let build: Builders;
  let folder: string;
  let post: Recorder;
  let engine: TestEngine;
  const others: TestDatabase[] = [];

  beforeEach(async () => {
    db = await openDatabase();
    await db.setNow('2026-09-01T04:00:00Z');
    build = await openBuilders(db);
    folder = mkdtempSync(path.join(os.tmpdir(), 'zholdau-fence-'));
    post = new Recorder();
    engine = openEngine(db, post, { DATA_DIR: path.join(folder, 'home') });
  });
  afterEach(async () => {
    for (const other of others.splice(0)) await other.close();
    await db.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Two items whose last reminders fall on the day. */
  const reminded = async (day: string): Promise<void> => {
    await engine.arm(await build.items(2, { dueOn: '2026-09-15' }), { quiet: true });
    await db.setNow(nine(day));
    await engine.turn();
  };
  const elsewhere = async (at: string): Promise<{ copy: TestDatabase; theirs: Recorder; there: TestEngine }> => {
    const copy = await openCopy(db);
    others.push(copy);
    const theirs = new Recorder();
    return { copy, theirs, there: openEngine(copy, theirs, { DATA_DIR: path.join(folder, at) }) };
  };
  const fence = async (one: TestDatabase) => {
    const [row] = await one.owner<{ why: string | null; epoch: number }>('SELECT closed_why AS why, epoch FROM fence');
    return row!;
  };
  const administrator = async () => build.actor('administrator', await build.seat('administrator'));

  it('lets letters leave where they have left before, however often it is started', async () => {
    await reminded('2026-09-08');
    const before = post.letters.length;
    await db.setNow(nine('2026-09-14'));
    await openEngine(db, post, { DATA_DIR: path.join(folder, 'home') }).turn();
    expect(before).toBeGreaterThan(0);
    expect(post.letters.length).toBeGreaterThan(before);
    expect(await fence(db)).toEqual({ why: null, epoch: 1 });
  });

  it('R-04 a copy of the database reaches nobody, on its own machine or on another', async () => {
    await reminded('2026-09-08');
    for (const at of ['home', 'stand']) {
      const { copy, theirs, there } = await elsewhere(at);
      await copy.setNow(nine('2026-09-16'));
      await there.turn();
      await there.turn();
      expect(theirs.letters).toEqual([]);
      expect((await fence(copy)).why).toBe('moved');
      expect(await copy.owner(`SELECT 1 FROM journal WHERE action = 'fence.closed'`)).toHaveLength(1);
    }
    expect((await fence(db)).why).toBeNull();
  });

  it('R-03 a backup put back in its place sends nothing until it is opened, then what was missed, once', async () => {
    await reminded('2026-09-08');
    const [{ turn }] = (await db.owner<{ turn: string }>('SELECT turn FROM sending_place')) as [{ turn: string }];
    await db.setNow(nine('2026-09-14'));
    await engine.turn();
    const sent = post.letters.length;

    // The evening before is put back: the data folder has gone on, the database has not.
    await db.owner('UPDATE sending_place SET turn = $1', [Number(turn) - 1]);
    await db.setNow(nine('2026-09-17'));
    await engine.turn();
    await engine.turn();
    expect(post.letters).toHaveLength(sent);
    expect((await fence(db)).why).toBe('restored');

    const state = await engine.fenceKeeping.open(await administrator(), 'catch_up');
    expect(state).toMatchObject({ closedAt: null, strangers: [] });
    expect((await fence(db)).epoch).toBe(2);
    await engine.turn();
    const after = post.letters.slice(sent);
    expect(after.length).toBeGreaterThan(0);
    const people = after.map(({ personId }) => personId);
    expect(new Set(people).size).toBe(people.length); // one letter a person
    await engine.turn();
    expect(post.letters).toHaveLength(sent + after.length);
  });

  it.each([
    ['catch_up', 'leaves in the inboxes what was told before it closed', 1],
    ['all', 'sends all that is still true', 2],
    ['none', 'leaves everything in the inboxes', 0],
  ] as const)('opened with «%s» it %s', async (waiting, _, letters) => {
    await reminded('2026-09-08');
    const sent = post.letters.length;
    const actor = await administrator();
    const people = [await build.person(), await build.person()];
    const tell = (personId: string) =>
      db.transactions.asEngine((tx) =>
        engine.notifications.tell(tx, {
          regionId: build.regionId,
          kind: 'plan_summary',
          to: { personId },
          params: { count: 1 },
          dedupeKey: 'plan',
        }),
      );
    await tell(people[0]!);
    await db.setNow('2026-09-08T05:00:00Z');
    await engine.fenceKeeping.close(actor);
    await tell(people[1]!);
    await engine.turn();
    expect(post.letters).toHaveLength(sent);
    expect(await engine.fenceKeeping.read()).toMatchObject({ why: 'by_hand', waiting: { before: 1, since: 1 } });
    await engine.fenceKeeping.open(actor, waiting);
    await engine.turn();
    expect(post.letters).toHaveLength(sent + letters);
    const [inbox] = await db.owner<{ n: number }>(
      `SELECT count(*)::int AS n FROM notice WHERE state = 'inbox_only' AND cancel_reason = 'fence'`,
    );
    expect(inbox!.n).toBe(2 - letters);
  });

  it('a copied data folder does not take itself for the original', async () => {
    await reminded('2026-09-08');
    cpSync(path.join(folder, 'home'), path.join(folder, 'copy'), { recursive: true });
    const copied = new Recorder();
    await db.setNow(nine('2026-09-14'));
    await openEngine(db, copied, { DATA_DIR: path.join(folder, 'copy') }).turn();
    expect(copied.letters).toEqual([]);
    const { closedAt, strangers } = await engine.fenceKeeping.read();
    expect(closedAt).toBeNull(); // the original is at work: only the newcomer waits
    expect(strangers).toEqual([expect.stringContaining(path.join(folder, 'copy'))]);

    await db.owner(`UPDATE sending_place SET seen_at = clock_timestamp() - interval '1 hour' WHERE admitted`);
    await openEngine(db, copied, { DATA_DIR: path.join(folder, 'copy') }).turn();
    expect((await fence(db)).why).toBe('copied');
    await engine.fenceKeeping.open(await administrator(), 'all');
    await openEngine(db, copied, { DATA_DIR: path.join(folder, 'copy') }).turn();
    expect(copied.letters.length).toBeGreaterThan(0);
  });

  it('is opened and closed by administrators only, and not twice', async () => {
    await expect(async () => engine.fenceKeeping.open(build.asCoordinator, 'all')).rejects.toMatchObject({
      code: 'not_allowed',
    });
    const actor = await administrator();
    await expect(engine.fenceKeeping.open(actor, 'all')).rejects.toMatchObject({ code: 'fence_open' });
    await engine.fenceKeeping.close(actor);
    await expect(engine.fenceKeeping.close(actor)).rejects.toMatchObject({ code: 'fence_closed' });
    await engine.fenceKeeping.openByOperator('none');
    const lines = await db.owner<{ action: string }>(`SELECT action FROM journal ORDER BY at, id`);
    expect(lines.map(({ action }) => action).sort()).toEqual(['fence.closed', 'fence.opened']);
  });

  it('lets a demonstration be copied, and stays closed there when a hand has closed it', async () => {
    await reminded('2026-09-08');
    await db.owner(`UPDATE clock SET mode = 'demo', frozen_at = NULL, shift = interval '0'`);
    const { theirs, there, copy } = await elsewhere('stand');
    await copy.owner(`UPDATE clock SET mode = 'test'`);
    await copy.setNow(nine('2026-09-14'));
    await copy.owner(`UPDATE clock SET mode = 'demo', frozen_at = NULL, shift = $1::timestamptz - now()`, [
      nine('2026-09-14'),
    ]);
    await there.turn();
    const sent = theirs.letters.length;
    expect(sent).toBeGreaterThan(0);
    await there.fenceKeeping.closeByOperator();
    await copy.owner(`UPDATE clock SET shift = shift + interval '7 days'`);
    await there.turn();
    expect(theirs.letters).toHaveLength(sent);
  });
});
