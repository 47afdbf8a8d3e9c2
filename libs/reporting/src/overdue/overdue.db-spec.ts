import {
  AGEINGS,
  ageingOf,
  delayOf,
  isOverdue,
  type Actor,
  type CheckpointFacts,
  type ReviewTime,
  type Role,
} from '@zholdau/domain';
import { openDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { openVolume } from '../../../../test/support/volume.js';
import { ItemsListQuery } from '../items-list.query.js';
import { Outlooks } from '../outlooks.js';
import { NONE, OVERDUE_GROUPINGS, type OverdueFilter, type OverdueGrouping } from './overdue-filter.js';
import { OverdueListQuery, type OverdueRow } from './overdue-list.query.js';
import { OverdueMatrixQuery } from './overdue-matrix.query.js';

const NOW = new Date('2026-11-23T05:00:00Z');

/** The filter that a group of this grouping is the key of. */
const FILTERS: Readonly<Record<OverdueGrouping, keyof OverdueFilter>> = {
  directive: 'directiveId',
  body: 'bodyId',
  district: 'districtId',
  curator: 'curatorSeatId',
  ageing: 'ageing',
};

interface PlainCheckpoint extends CheckpointFacts {
  readonly id: string;
  readonly itemId: string;
  readonly closedAt: Date | null;
  readonly reviews: readonly { readonly from: string; readonly to: string | null }[];
}

/** An invented country of two regions; everything is compared with what the plain rules say of the plain rows. */
describe('the overdue report', () => {
  let db: TestDatabase;
  let matrix: OverdueMatrixQuery;
  let list: OverdueListQuery;
  let items: ItemsListQuery;

  beforeAll(async () => {
    db = await openDatabase(2);
    await openVolume(db, [400, 60]);
    const outlooks = new Outlooks(db.clock, db.settings, db.calendar);
    matrix = new OverdueMatrixQuery(db.transactions, outlooks);
    list = new OverdueListQuery(db.transactions, outlooks);
    items = new ItemsListQuery(db.transactions, outlooks);
  }, 120_000);
  afterAll(() => db.close());

  const reader = async (role: Role, region = 1): Promise<Actor> => {
    const [seat] = await db.owner<Actor>(
      `SELECT h.person_id AS "personId", s.id AS "seatId", s.kind AS role, s.region_id AS "regionId", s.district_id AS "districtId",
         CASE WHEN s.kind = 'curator' THEN (SELECT array_agg(body_id) FROM seat_charge c WHERE c.seat_id = s.id AND body_id IS NOT NULL)
              WHEN s.body_id IS NULL THEN '{}' ELSE ARRAY[s.body_id] END AS "bodyIds",
         coalesce((SELECT array_agg(directive_id) FROM seat_charge c WHERE c.seat_id = s.id AND directive_id IS NOT NULL), '{}') AS "directiveIds",
         'ru' AS locale
       FROM seat s JOIN seat_holder h ON h.seat_id = s.id
       WHERE s.kind = $1 AND s.region_id = md5('region/' || $2::int || '/1')::uuid 
       ORDER BY (SELECT count(i.overdue_from) FROM item_delegation d JOIN action_item i ON i.id = d.item_id WHERE d.person_id = h.person_id) DESC, s.id LIMIT 1`,
      [role, region],
    );
    return seat!;
  };

  const wholeList = async (actor: Actor, filter: OverdueFilter = {}): Promise<OverdueRow[]> => {
    const rows: OverdueRow[] = [];
    let after: string | undefined;
    do {
      const page = await list.read(actor, filter, { limit: 17, after });
      rows.push(...page.items);
      after = page.next ?? undefined;
    } while (after !== undefined);
    return rows;
  };

  /** What the rules say, checkpoint by checkpoint. */
  const plainly = async (actor: Actor) => {
    const calendar = await db.transactions.asEngine((tx) => db.calendar.load(tx));
    const rows = await db.owner<PlainCheckpoint>(
      `SELECT c.id, c.item_id AS "itemId", c.state, c.due_on AS "dueOn", c.due_at AS "dueAt", c.submitted_at AS "submittedAt",
         c.percent, c.closed_at AS "closedAt",
         coalesce((SELECT jsonb_agg(jsonb_build_object('from', r.submitted_at, 'to', r.decided_at)) FROM progress_report r
           WHERE r.checkpoint_id = c.id AND r.state IN ('submitted', 'returned', 'accepted')), '[]') AS reviews
       FROM checkpoint c WHERE c.region_id = $1`,
      [actor.regionId],
    );
    const late = rows.filter((row) => isOverdue(row, NOW));
    return late.map((row) => {
      const reviews = row.reviews.map(({ from, to }): ReviewTime => ({
        from: new Date(from),
        to: to === null ? null : new Date(to),
      }));
      return { id: row.id, itemId: row.itemId, ...delayOf(row, reviews, NOW, calendar) };
    });
  };

  it('lists each late checkpoint once, the latest first, with the days of the agency and of the reviewer apart', async () => {
    const coordinator = await reader('coordinator');
    const rows = await wholeList(coordinator);
    const expected = await plainly(coordinator);
    expect(expected.length).toBeGreaterThan(30);
    expect(expected.some(({ reviewDays }) => reviewDays > 0)).toBe(true);
    const byId = (a: { id: string }, b: { id: string }): number => a.id.localeCompare(b.id);
    expect(
      rows
        .map(({ checkpointId: id, item, daysLate: days, agencyDays, reviewDays }) => ({
          id,
          itemId: item.id,
          days,
          agencyDays,
          reviewDays,
        }))
        .sort(byId),
    ).toEqual(expected.sort(byId));
    expect(rows.map(({ daysLate }) => daysLate)).toEqual(rows.map(({ daysLate }) => daysLate).sort((a, b) => b - a));
    expect(rows.every(({ ageing, daysLate }) => ageing === ageingOf(daysLate))).toBe(true);
  });

  it.each(OVERDUE_GROUPINGS)('has totals by %s that equal the list that each opens', async (by) => {
    const coordinator = await reader('coordinator');
    const rows = await wholeList(coordinator);
    const { groups, totals } = await matrix.read(coordinator, {}, by);
    expect([totals.total, totals.items]).toEqual([rows.length, new Set(rows.map(({ item }) => item.id)).size]);
    expect(groups.reduce((sum, { total }) => sum + total, 0)).toBe(totals.total);
    for (const group of groups) {
      const behind = await wholeList(coordinator, { [FILTERS[by]]: group.key });
      expect([by, group.key, behind.length]).toEqual([by, group.key, group.total]);
      expect(behind.reduce((sum, { reviewDays }) => sum + reviewDays, 0)).toBe(group.reviewDays);
      expect(behind.reduce((sum, { agencyDays }) => sum + agencyDays, 0)).toBe(group.agencyDays);
      expect(behind.reduce((sum, { postponements }) => sum + postponements, 0)).toBe(group.postponed);
      for (const ageing of AGEINGS) {
        expect(behind.filter((row) => row.ageing === ageing)).toHaveLength(group.cells[ageing]);
      }
    }
  });

  it('opens the list of one cell by the two filters of its row and its column', async () => {
    const deputy = await reader('deputy');
    const { groups } = await matrix.read(deputy, {}, 'district');
    expect(groups.map(({ key }) => key)).toContain(NONE);
    for (const { key, cells } of groups) {
      for (const ageing of AGEINGS) {
        const { total, items: shown } = await list.read(deputy, { districtId: key, ageing }, { limit: 200 });
        expect([key, ageing, total, shown.length]).toEqual([key, ageing, cells[ageing], cells[ageing]]);
      }
    }
  });

  it.each(['head', 'executor', 'staff', 'curator', 'deputy', 'akim'] as const)(
    'gives a %s what is in reach, and the same number as the list of items',
    async (role) => {
      const actor = await reader(role);
      const { totals } = await matrix.read(actor, {}, 'body');
      const rows = await wholeList(actor);
      const overdue = await items.read(actor, { condition: 'overdue' }, { limit: 1 });
      expect([totals.items, rows.length]).toEqual([overdue.total, totals.total]);
      expect(totals.total).toBeGreaterThan(0);
      if (role === 'head') expect(totals.total).toBeLessThan((await plainly(actor)).length);
    },
  );

  it('counts as done in time what was handed in by the end of its day, and leaves out what is under review in time', async () => {
    const coordinator = await reader('coordinator');
    const { onTimeShare } = await matrix.read(coordinator, {}, 'ageing');
    const [plain] = await db.owner<{ due: number; done: number }>(
      `SELECT count(*) FILTER (WHERE state = 'accepted' OR submitted_at IS NULL OR submitted_at > due_at)::int AS due,
         count(*) FILTER (WHERE state = 'accepted' AND submitted_at <= due_at)::int AS done
       FROM checkpoint WHERE region_id = $1 AND due_at < $2 AND state <> 'draft'`,
      [coordinator.regionId, NOW],
    );
    expect(onTimeShare).toEqual({ due: plain!.due, doneInTime: plain!.done });
  });

  it('shows nothing of another region, whatever is asked', async () => {
    const here = await reader('coordinator', 1);
    const there = await reader('deputy', 2);
    const [group] = (await matrix.read(here, {}, 'body')).groups;
    const [address] = await db.owner<{ id: string }>('SELECT id FROM address WHERE region_id = $1', [here.regionId]);
    for (const filter of [{ bodyId: group!.key }, { addressId: address!.id }]) {
      expect((await matrix.read(there, filter, 'body')).totals.total).toBe(0);
      expect(await list.read(there, filter, { limit: 10 })).toEqual({ items: [], next: null, total: 0 });
    }
  });
});
