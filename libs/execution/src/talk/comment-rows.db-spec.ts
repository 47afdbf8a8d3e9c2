import type { Actor } from '@zholdau/domain';
import {
  openBuilders,
  type Builders,
  type BuiltBody,
  type BuiltItem,
  type BuiltSeat,
} from '../../../../test/support/builders.js';
import { openDatabase, type TestDatabase } from '../../../../test/support/database.js';

describe('rows of comments', () => {
  let db: TestDatabase;
  let build: Builders;
  let partner: BuiltBody;
  let stranger: BuiltBody;
  let staff: BuiltSeat;
  let deputy: BuiltSeat;
  let auditor: BuiltSeat;
  let item: BuiltItem;
  let comments: Record<string, string>;

  beforeAll(async () => {
    db = await openDatabase();
    await db.setNow('2026-09-01T04:00:00Z');
    build = await openBuilders(db);
    partner = await build.body();
    stranger = await build.body();
    staff = await build.seat('staff', { bodyId: build.lead.bodyId });
    deputy = await build.seat('deputy');
    auditor = await build.seat('auditor');
    item = await build.item({ co: [partner] });
    const draft = await build.item({ state: 'draft' });
    const elsewhere = await build.directive();
    const write = async (level: string, column: string, id: string): Promise<string> => {
      const [row] = await db.owner<{ id: string }>(
        `INSERT INTO comment (region_id, level, ${column}, author_id, author_seat_id, text, created_at)
         VALUES ($1, $2, $3, $4, $5, 'Нужен акт', zholdau_now()) RETURNING id`,
        [build.regionId, level, id, build.coordinator.personId, build.coordinator.seatId],
      );
      return row!.id;
    };
    comments = {
      item: await write('item', 'item_id', item.itemId),
      draft: await write('item', 'item_id', draft.itemId),
      directive: await write('directive', 'directive_id', build.directiveId),
      elsewhere: await write('directive', 'directive_id', elsewhere),
      address: await write('address', 'address_id', build.addressId),
    };
    await db.owner('INSERT INTO comment_mention (region_id, comment_id, person_id) VALUES ($1, $2, $3)', [
      build.regionId,
      comments['item'],
      build.lead.head.personId,
    ]);
    await db.owner(
      `INSERT INTO comment_file (region_id, comment_id, name, sha256, size, media_type, added_at)
       VALUES ($1, $2, 'акт.pdf', 'x', 1, 'application/pdf', zholdau_now())`,
      [build.regionId, comments['item']],
    );
  });
  afterAll(() => db.close());

  const seen = async (actor: Actor): Promise<string[]> => {
    const rows = await db.transactions.asActor(actor, (tx) => tx.query<{ id: string }[]>('SELECT id FROM comment'));
    const names = Object.fromEntries(Object.entries(comments).map(([name, id]) => [id, name]));
    return rows.map(({ id }) => names[id]!).sort();
  };
  const agency = (body: BuiltBody): Actor => build.actor('head', body.head, { bodyIds: [body.bodyId] });
  const parts = (actor: Actor): Promise<[number, number]> =>
    db.transactions.asActor(actor, async (tx) => {
      const [row] = await tx.query<{ mentions: number; files: number }[]>(
        'SELECT (SELECT count(*)::int FROM comment_mention) AS mentions, (SELECT count(*)::int FROM comment_file) AS files',
      );
      return [row!.mentions, row!.files];
    });

  it('are all there for the apparatus, the akim and the auditor', async () => {
    const all = ['address', 'directive', 'draft', 'elsewhere', 'item'];
    expect(await seen(build.asCoordinator)).toEqual(all);
    expect(await seen(build.actor('akim', build.akim))).toEqual(all);
    expect(await seen(build.actor('auditor', auditor))).toEqual(all);
  });

  it('are seen by an agency on its items and on what stands above them', async () => {
    for (const body of [build.lead, partner])
      expect(await seen(agency(body))).toEqual(['address', 'directive', 'item']);
    expect(await seen(agency(stranger))).toEqual([]);
    expect(await parts(agency(partner))).toEqual([1, 1]);
    expect(await parts(agency(stranger))).toEqual([0, 0]);
  });

  it('are seen by a curator on what is in charge', async () => {
    const curator = build.actor('curator', build.curator, { bodyIds: [build.lead.bodyId] });
    expect(await seen(curator)).toEqual(['address', 'directive', 'item']);
    expect(await seen(build.actor('curator', build.curator))).toEqual([]);
  });

  it('are seen by staff on items handed to them and nowhere above', async () => {
    const actor = build.actor('staff', staff, { bodyIds: [build.lead.bodyId] });
    expect(await seen(actor)).toEqual([]);
    await db.owner('UPDATE action_item SET delegate_ids = ARRAY[$2::uuid] WHERE id = $1', [
      item.itemId,
      staff.personId,
    ]);
    expect(await seen(actor)).toEqual(['item']);
  });

  it('are never there for a deputy, nor their mentions and files, though the item is', async () => {
    const actor = build.actor('deputy', deputy);
    expect(await seen(actor)).toEqual([]);
    expect(await parts(actor)).toEqual([0, 0]);
    const items = await db.transactions.asActor(actor, (tx) =>
      tx.query<unknown[]>('SELECT 1 FROM action_item WHERE id = $1', [item.itemId]),
    );
    expect(items).toHaveLength(1);
  });

  it('are not there without a scope, nor for another region', async () => {
    const other = await openBuilders(db, '710000000');
    expect(await seen(other.asCoordinator)).toEqual([]);
  });

  it('take no words in another name, and none on an item out of reach', async () => {
    const write = (actor: Actor, authorId: string): Promise<unknown> =>
      db.transactions.asActor(actor, (tx) =>
        tx.query(
          `INSERT INTO comment (region_id, level, item_id, author_id, author_seat_id, text, created_at)
           VALUES ($1, 'item', $2, $3, $4, 'Слова', zholdau_now())`,
          [build.regionId, item.itemId, authorId, actor.seatId],
        ),
      );
    await expect(write(agency(build.lead), build.coordinator.personId)).rejects.toThrow(/row-level security/);
    await expect(write(agency(stranger), stranger.head.personId)).rejects.toThrow(/row-level security/);
    await expect(write(build.actor('deputy', deputy), deputy.personId)).rejects.toThrow(/row-level security/);
  });

  it('are changed by nobody but their author and deleted by nobody', async () => {
    const change = (actor: Actor): Promise<unknown[]> =>
      db.transactions.asActor(actor, (tx) =>
        tx.query(
          `WITH changed AS (UPDATE comment SET text = 'иначе' WHERE id = $1 RETURNING 1) SELECT 1 FROM changed`,
          [comments['item']],
        ),
      );
    expect(await change(agency(build.lead))).toEqual([]);
    expect(await change(build.actor('akim', build.akim))).toEqual([]);
    expect(await change(build.asCoordinator)).toHaveLength(1);
    const remove = db.transactions.asActor(build.asCoordinator, (tx) => tx.query('DELETE FROM comment'));
    await expect(remove).rejects.toThrow(/permission denied/);
  });

  it('leave what somebody follows to that person', async () => {
    await db.owner(
      `INSERT INTO follow (region_id, person_id, level, subject_id, since_at) VALUES ($1, $2, 'item', $3, zholdau_now())`,
      [build.regionId, build.lead.head.personId, item.itemId],
    );
    const mine = (actor: Actor): Promise<unknown[]> =>
      db.transactions.asActor(actor, (tx) => tx.query<unknown[]>('SELECT 1 FROM follow'));
    expect(await mine(agency(build.lead))).toHaveLength(1);
    expect(await mine(build.asCoordinator)).toEqual([]);
  });
});
