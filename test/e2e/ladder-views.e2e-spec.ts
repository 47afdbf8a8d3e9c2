import type { Actor } from '@zholdau/domain';
import { InboxQuery, MailboxQuery } from '@zholdau/notifications';
import { LadderEngine, LadderQuery, StatusQuery, TimeMachine } from '@zholdau/ladder';
import { Config } from '@zholdau/platform';
import { openBuilders, type Builders } from '../support/builders.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { openEngine, type TestEngine } from '../support/engine.js';

/** 09:00 in Kazakhstan. */
const nine = (day: string): string => `${day}T04:00:00Z`;

describe('what people see of the ladder', () => {
  let db: TestDatabase;
  let build: Builders;
  let engine: TestEngine;
  let inbox: InboxQuery;
  let status: StatusQuery;
  let ladders: LadderQuery;
  let whole: LadderEngine;

  beforeEach(async () => {
    db = await openDatabase();
    await db.setNow('2026-09-01T04:00:00Z');
    build = await openBuilders(db);
    engine = openEngine(db);
    inbox = new InboxQuery(db.transactions);
    status = new StatusQuery(db.transactions, new Config(), engine.fenceKeeping, engine.generation);
    ladders = new LadderQuery(db.clock, engine.ground, engine.policies);
    whole = engine.whole;
  });
  afterEach(() => db.close());

  const head = () => build.actor('head', build.lead.head, { bodyIds: [build.lead.bodyId], locale: 'kk' });

  it('shows a notice in the inbox before any letter has left, in the language of the reader', async () => {
    const item = await build.item({ dueOn: '2026-09-11', number: '17' });
    await engine.arm(item, { quiet: true });
    await db.setNow(nine('2026-09-16'));
    await engine.sweep.sweepAll();
    const page = await inbox.list(head(), { limit: 10 });
    expect(page).toMatchObject({ next: null, unread: 1 });
    expect(page.items[0]).toMatchObject({
      kind: 'escalation',
      title: 'Мерзімі өткеніне 3 жұмыс күні болды: 17-тармақ',
      itemNumber: '17',
      link: `/items/${item.itemId}`,
      urgent: true,
      readAt: null,
    });
    expect(await inbox.markRead(head(), [page.items[0]!.id])).toBe(0);
    expect((await inbox.list(head(), { limit: 10, unread: true })).items).toEqual([]);
  });

  it('calls an escalation urgent to the agency by its latest word, to those above by the first that reaches them', async () => {
    const item = await build.item({ dueOn: '2026-09-11' });
    await engine.arm(item, { quiet: true });
    for (const day of ['2026-09-14', '2026-09-16', '2026-09-22']) {
      await db.setNow(nine(day));
      await engine.sweep.sweepAll();
    }
    const urgent = async (actor: Actor) => (await inbox.list(actor, { limit: 10 })).items.map((line) => line.urgent);
    expect(await urgent(head())).toEqual([true, false, false]);
    expect(await urgent(build.asCoordinator)).toEqual([false, false, true]);
    await db.owner(`UPDATE checkpoint SET state = 'submitted', submitted_at = zholdau_now() WHERE id = $1`, [
      item.checkpointId,
    ]);
    expect(await urgent(head())).toEqual([false, false, false]);
    expect(await urgent(build.asCoordinator)).toEqual([false, false, false]);
  });

  it('pages through the inbox without a gap or a double', async () => {
    const items = await build.items(7, { dueOn: '2026-09-11' });
    await engine.arm(items, { quiet: true });
    await db.setNow(nine('2026-09-10'));
    await engine.sweep.sweepAll();
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await inbox.list(head(), { limit: 3, after });
      seen.push(...page.items.map(({ id }) => id));
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(new Set(seen).size).toBe(7);
    await expect(inbox.list(head(), { limit: 3, after: 'x' })).rejects.toMatchObject({ code: 'bad_cursor' });
  });

  it('S-05 hides a notice whose item the reader may no longer see, and shows nobody else’s', async () => {
    const item = await build.item({ dueOn: '2026-09-11' });
    await engine.arm(item, { quiet: true });
    await db.setNow(nine('2026-09-14'));
    await engine.sweep.sweepAll();
    const other = await build.body();
    const stranger = build.actor('head', other.head, { bodyIds: [other.bodyId] });
    expect((await inbox.list(stranger, { limit: 10 })).items).toEqual([]);
    expect((await inbox.list(head(), { limit: 10 })).items).toHaveLength(1);
    await db.owner(`UPDATE action_item SET lead_body_id = $2, body_ids = ARRAY[$2::uuid] WHERE id = $1`, [
      item.itemId,
      other.bodyId,
    ]);
    expect(await inbox.list(head(), { limit: 10 })).toMatchObject({ items: [], unread: 0 });
    const [mine] = await db.owner<{ id: string }>(`SELECT id FROM notice WHERE person_id = $1`, [
      build.coordinator.personId,
    ]);
    await inbox.markRead(head(), [mine!.id]);
    expect(await db.owner(`SELECT 1 FROM notice WHERE read_at IS NOT NULL`)).toEqual([]);
  });

  it('tells whoever loses an item its number and nothing else', async () => {
    const item = await build.item({ dueOn: '2026-09-11', number: '17' });
    const other = await build.body();
    await db.owner(`UPDATE action_item SET lead_body_id = $2, body_ids = ARRAY[$2::uuid] WHERE id = $1`, [
      item.itemId,
      other.bodyId,
    ]);
    await db.transactions.asEngine((tx) =>
      engine.notifications.tell(tx, {
        regionId: build.regionId,
        kind: 'unassigned',
        itemId: item.itemId,
        to: { bodyId: build.lead.bodyId, as: 'head' },
        params: { reason: 'Реорганизация' },
        dedupeKey: 'u',
      }),
    );
    const [line] = (await inbox.list({ ...head(), locale: 'ru' }, { limit: 5 })).items;
    expect(line).toMatchObject({ title: 'Передан другому исполнителю: пункт 17', itemNumber: '17', link: null });
    expect(line!.text).toBe('Больше ничего делать не нужно. Реорганизация.');
  });

  it('shows the ladder of a card: what was sent, to whom, and what is to come', async () => {
    const item = await build.item({ dueOn: '2026-09-15' });
    await engine.arm(item);
    await db.setNow(nine('2026-09-08'));
    await engine.turn();
    await db.setNow(nine('2026-09-16'));
    await engine.sweep.sweepAll();
    const [ladder] = await db.transactions.asActor(build.asCoordinator, (tx) => ladders.ofItem(tx, item.itemId));
    expect(ladder).toMatchObject({ checkpointId: item.checkpointId, state: 'armed', policyVersion: 1 });
    expect(ladder!.rungs.map(({ key, occurrence, outcome }) => `${key}#${occurrence} ${outcome}`)).toEqual([
      'before-10#0 collapsed',
      'before-5#0 sent',
      'before-1#0 collapsed',
      'on#0 collapsed',
      'after-1#0 sent',
      'after-3#0 to_come',
      'after-7#0 to_come',
    ]);
    expect(ladder!.rungs[1]!.told).toEqual([
      expect.objectContaining({
        person: expect.objectContaining({ id: build.lead.executor.personId }),
        letter: 'sent',
        sentAt: new Date(nine('2026-09-08')),
      }),
    ]);
    expect(ladder!.rungs[4]!.told.map(({ letter }) => letter)).toEqual(['waiting', 'waiting', 'waiting']);
    const deputy = build.actor('deputy', await build.seat('deputy'));
    const [seen] = await db.transactions.asActor(deputy, (tx) => ladders.ofItem(tx, item.itemId));
    expect(seen!.rungs[1]!.told).toEqual([]);
  });

  it('a checkpoint without a ladder has none', async () => {
    const item = await build.item();
    const shown = await db.transactions.asActor(build.asCoordinator, (tx) => ladders.ofItem(tx, item.itemId));
    expect(shown).toEqual([
      {
        checkpointId: item.checkpointId,
        period: '',
        state: 'none',
        policyVersion: 0,
        rungs: [],
        pauses: [],
        reviews: [],
        notable: false,
      },
    ]);
  });

  it('the status page tells whether the engine lives, what waits and what needs a person', async () => {
    const empty = await build.body({ head: 'empty', executor: 'empty' });
    await engine.arm(await build.items(2, { dueOn: '2026-09-11', lead: empty }), { quiet: true });
    await db.setNow('2026-09-11T04:00:00Z');
    const administrator = build.actor('administrator', await build.seat('administrator'));
    expect(await status.read(administrator)).toMatchObject({
      engineAlive: false,
      lastSweepAt: null,
      caughtUpAt: null,
      armed: 2,
      dueNow: 2,
      flags: [],
      backend: 'postgres',
    });
    await whole.turn();
    const now = await status.read(administrator);
    expect(now).toMatchObject({
      engineAlive: true,
      armed: 2,
      dueNow: 0,
      queue: { pending: 0, failed: 0, unknown: 0, oldestPendingAt: null },
    });
    expect(now.flags).toEqual([expect.objectContaining({ kind: 'no_recipient', bodyId: empty.bodyId })]);
    expect(now.flags[0]!.text).toContain('Управление');
    expect(now.caughtUpAt).not.toBeNull();
  });

  it('letters stand in the mailbox of an administrator and of nobody else', async () => {
    await engine.arm(await build.item({ dueOn: '2026-09-11' }), { quiet: true });
    await db.setNow(nine('2026-09-10'));
    await engine.turn();
    const mailbox = new MailboxQuery(db.transactions);
    const administrator = build.actor('administrator', await build.seat('administrator'));
    const page = await mailbox.list(administrator, { limit: 1 });
    expect(page.items).toHaveLength(1);
    expect(page.items[0]!.subject).toMatch(/^Остался 1 рабочий день: пункт \d+$/);
    expect((await mailbox.list(administrator, { limit: 5, after: page.next! })).items).toHaveLength(1);
    expect((await mailbox.list(build.asCoordinator, { limit: 5 })).items).toEqual([]);
    await expect(mailbox.one(build.asCoordinator, page.items[0]!.id)).rejects.toMatchObject({ code: 'not_found' });
    expect(await mailbox.one(administrator, page.items[0]!.id)).toMatchObject({ subject: page.items[0]!.subject });
  });

  it('the coordinator reminds by hand once a day', async () => {
    const item = await build.item({ dueOn: '2026-09-30' });
    const remind = () =>
      db.transactions.asActor(build.asCoordinator, (tx) =>
        engine.ladder.remindNow(tx, build.asCoordinator, item.checkpointId),
      );
    const told = await remind();
    expect(told.map(({ personId }) => personId).sort()).toEqual(
      [build.lead.executor.personId, build.lead.head.personId].sort(),
    );
    await expect(remind()).rejects.toMatchObject({ code: 'already_reminded_today' });
    await db.setNow('2026-09-02T05:00:00Z');
    expect(await remind()).toHaveLength(2);
    await engine.hold(item);
    await db.setNow('2026-09-03T05:00:00Z');
    await expect(remind()).rejects.toMatchObject({ code: 'checkpoint_not_open' });
  });

  describe('the time machine', () => {
    const machine = () => new TimeMachine(db.transactions, db.clock, db.calendar, db.settings, whole);

    it('cannot exist outside a demonstration', async () => {
      await db.owner(`UPDATE clock SET mode = 'live', shift = '0', frozen_at = NULL`);
      await expect(machine().advanceTo(new Date('2027-01-01T00:00:00Z'))).rejects.toMatchObject({ code: 'not_found' });
      await expect(db.owner(`SELECT zholdau_move_clock('2027-01-01')`)).rejects.toThrow(/cannot be moved/);
    });

    it('lets happen on the way what would have happened', async () => {
      await db.owner(
        `UPDATE clock SET mode = 'demo', frozen_at = NULL, shift = '2026-09-07T06:00:00Z' - clock_timestamp()`,
      );
      const item = await build.item({ dueOn: '2026-09-15' });
      await engine.arm(item, { quiet: true });
      const journey = await machine().advanceTo(new Date('2026-09-18T06:00:00Z'));
      expect(journey.fired).toBe(5); // before-5, before-1, on, after-1, after-3
      const fires = await db.owner<{ due: Date; fired: Date; outcome: string }>(
        `SELECT due_at AS due, fired_at AS fired, outcome FROM rung_fire WHERE fired_at > '2026-09-07T12:00:00Z'`,
      );
      for (const { due, fired, outcome } of fires) {
        expect(outcome).toBe('sent');
        expect(fired.getTime() - due.getTime()).toBeLessThan(60_000);
      }
      const letters = await db.owner<{ at: string; n: string }>(
        `SELECT to_char(received_at + interval '5 hours', 'MM-DD HH24') AS at, count(*) AS n FROM mailbox_letter GROUP BY 1 ORDER BY 1`,
      );
      expect(letters).toEqual([
        { at: '09-08 09', n: '1' },
        { at: '09-14 09', n: '2' },
        { at: '09-15 09', n: '2' },
        { at: '09-16 09', n: '3' },
        { at: '09-18 09', n: '4' },
      ]);
      expect(journey.letters).toBe(12);
      await expect(db.owner(`SELECT zholdau_move_clock('2026-09-10')`)).rejects.toThrow(/forward only/);
    });
  });
});
