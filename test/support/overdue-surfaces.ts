import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { Actor, CheckpointState, Condition, LocalDate } from '@zholdau/domain';
import {
  DirectivesTreeQuery,
  ItemCardQuery,
  ItemsListQuery,
  MyWorkQuery,
  Outlooks,
  OverdueListQuery,
  OverdueMatrixQuery,
  OverdueWorkbook,
} from '@zholdau/reporting';
import { lockItem } from '@zholdau/directives';
import { LadderQuery } from '@zholdau/ladder';
import {
  NOTICE_JOINS,
  noticeColumns,
  spokenDate,
  type NoticeRow,
} from '../../libs/notifications/src/letters/notice-row.js';
import exceljs from 'exceljs';
import type { TestDatabase } from './database.js';
import { openEngine } from './engine.js';
import { fillEveryCondition, type MixedRegion } from './every-condition.js';

/** A checkpoint as its row stands, with nothing computed. */
interface PlainRow {
  readonly id: string;
  readonly itemId: string;
  readonly number: string;
  readonly directiveId: string;
  readonly bodyIds: readonly string[];
  readonly state: CheckpointState;
  readonly dueOn: LocalDate | null;
  readonly submittedAt: Date | null;
  /** The day the ladder runs on, and the first working day after it. */
  readonly ladderOn: LocalDate | null;
  readonly nextWorked: LocalDate | null;
  readonly thirdWorked: LocalDate | null;
  readonly level: 'special' | 'control' | 'working';
  readonly paused: boolean;
}

const DRAFT: CheckpointState = 'draft';
const GIVEN: readonly CheckpointState[] = ['assigned', 'in_work', 'submitted', 'returned', 'disputed'];
const TO_DO: readonly CheckpointState[] = ['assigned', 'in_work', 'returned'];

const endOf = (day: LocalDate): number => Date.parse(`${day}T18:30:00+05:00`);
const startOf = (day: LocalDate): number => Date.parse(`${day}T09:00:00+05:00`);

/** The oracle: one look at one row, by the words of the rule and by nothing of ours. */
const isLate = ({ state, dueOn, submittedAt }: PlainRow, now: number): boolean =>
  GIVEN.includes(state) &&
  dueOn !== null &&
  now > endOf(dueOn) &&
  !(submittedAt !== null && submittedAt.getTime() <= endOf(dueOn));

/** Which instants are asked: mostly the borders of days, since rules differ there and nowhere else. */
export function randomInstants(count: number, days: readonly LocalDate[], seed = 20261122): Date[] {
  let state = seed;
  const random = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const SHIFTS = [-60_000, -1_000, -1, 0, 1, 1_000, 60_000];
  const HOURS = ['18:30', '18:30', '18:30', '00:00', '00:00', '09:00', '23:59'];
  return Array.from({ length: count }, () => {
    // The last instant in time and the first one late.
    if (random(3) === 0) return new Date(endOf(days[random(days.length)]!) + random(3) - 1);
    if (random(4) === 0) return new Date(Date.UTC(2025, 11, 1) + random(700 * 86_400) * 1_000);
    const day = days[random(days.length)]!;
    const on = Date.parse(`${day}T${HOURS[random(HOURS.length)]!}:00+05:00`) + random(4) * random(3) * 86_400_000;
    return new Date(on + SHIFTS[random(SHIFTS.length)]!);
  });
}

/**
 * A region with items of every state and kind of date, and every place of the product that says what is late: lists,
 * counts, cards, the report, its workbook, the pages of work, the subject of permissions and the ladder.
 */
export async function openOverdueSurfaces(db: TestDatabase, items: number) {
  await db.setNow('2025-12-01T05:00:00Z');
  const region = await fillEveryCondition(db.owner, items);
  await addRareStates(db, region);
  const engine = openEngine(db);
  const open = await db.owner<{ itemId: string; checkpointId: string; level: 'control'; dueOn: LocalDate }>(
    `SELECT c.item_id AS "itemId", c.id AS "checkpointId", i.level, c.ladder_on::text AS "dueOn"
     FROM checkpoint c JOIN action_item i ON i.id = c.item_id
     WHERE c.closed_at IS NULL AND c.ladder_on IS NOT NULL AND c.state IN ('assigned', 'in_work', 'returned')`,
  );
  await engine.arm(
    open.map((one) => ({ ...one, regionId: region.regionId })),
    { quiet: true },
  );
  await db.owner(
    `INSERT INTO notice (region_id, person_id, item_id, checkpoint_id, deadline_version, kind, params, dedupe_key, created_at, state)
     SELECT c.region_id, $1, c.item_id, c.id, c.deadline_version, 'reminder', '{}', 'asked-' || c.id, c.created_at, 'inbox_only'
     FROM (SELECT checkpoint.*, timestamptz '2025-12-01' AS created_at FROM checkpoint) c WHERE c.ladder_on IS NOT NULL`,
    [region.seats.coordinator.personId],
  );
  const rows = await db.owner<PlainRow>(
    `SELECT c.id, c.item_id AS "itemId", i.number, i.directive_id AS "directiveId", i.body_ids AS "bodyIds", c.state,
       c.due_on::text AS "dueOn", c.submitted_at AS "submittedAt", r.ladder_on::text AS "ladderOn", i.level,
       (SELECT w.day::text FROM working_day w WHERE w.is_working AND w.day > r.ladder_on ORDER BY w.day LIMIT 1) AS "nextWorked",
       (SELECT w.day::text FROM working_day w WHERE w.is_working AND w.day > r.ladder_on ORDER BY w.day LIMIT 1 OFFSET 2) AS "thirdWorked",
       EXISTS (SELECT FROM suspension s WHERE s.checkpoint_id = c.id) AS paused
     FROM checkpoint c JOIN action_item i ON i.id = c.item_id LEFT JOIN ladder_run r ON r.checkpoint_id = c.id
     ORDER BY i.ordinal, c.ordinal`,
  );
  const outlooks = new Outlooks(db.clock, db.settings, db.calendar);
  const list = new ItemsListQuery(db.transactions, outlooks);
  const late = new OverdueListQuery(db.transactions, outlooks);
  const matrix = new OverdueMatrixQuery(db.transactions, outlooks);
  const book = new OverdueWorkbook(db.transactions, outlooks, matrix, late);
  const work = new MyWorkQuery(db.transactions, outlooks, list);
  const tree = new DirectivesTreeQuery(db.transactions, outlooks);
  const card = new ItemCardQuery(db.transactions, outlooks, db.settings);
  const ladders = new LadderQuery(db.clock, engine.ground, engine.policies);
  const actor = (role: 'coordinator' | 'head'): Actor => ({
    ...region.seats[role],
    role,
    regionId: region.regionId,
    bodyIds: role === 'head' ? [region.bodyIds[0]!] : [],
    directiveIds: [],
    districtId: null,
    locale: 'ru',
  });
  const [coordinator, head] = [actor('coordinator'), actor('head')];
  const worked = new Set(
    (await db.owner<{ day: string }>('SELECT day::text FROM working_day WHERE is_working')).map(({ day }) => day),
  );
  const asked = [...new Set(rows.map(({ itemId }) => itemId))];

  const counts = new Map<string, number>();
  /**
   * Asks at one instant the lists, counts and the report, and in turn the places that cost more: cards and ladders of
   * one item, the pages of work, the workbook.
   *
   * @returns what differs from the oracle, in words; nothing when all agree
   */
  const differencesAt = async (now: Date, turn: number): Promise<string[]> => {
    await db.setNow(now);
    const at = now.getTime();
    const given = rows.filter(({ state }) => state !== DRAFT);
    const lateRows = given.filter((row) => isLate(row, at));
    const lateItems = new Set(lateRows.map(({ itemId }) => itemId));
    const differences: string[] = [];
    const same = (surface: string, said: unknown, expected: unknown): void => {
      counts.set(surface, (counts.get(surface) ?? 0) + 1);
      const [one, other] = [JSON.stringify(said), JSON.stringify(expected)];
      if (one !== other) differences.push(`${now.toISOString()} ${surface}: ${one} and not ${other}`);
    };
    const sorted = (ids: Iterable<string>): string[] => [...new Set(ids)].sort();

    const listed = await list.read(coordinator, { condition: 'overdue' }, { limit: 200, sort: 'late' });
    same('list', [listed.total, sorted(listed.items.map(({ id }) => id))], [lateItems.size, sorted(lateItems)]);
    const all = await list.read(coordinator, {}, { limit: 200 });
    const marked = all.items.filter(({ condition }) => condition === 'overdue');
    same('marks of the list', sorted(marked.map(({ id }) => id)), sorted(lateItems));

    const nodes = await tree.read(coordinator, region.addressId);
    const tops = nodes.filter(({ parentId }) => parentId === null);
    same(
      'counts of the tree',
      tops.reduce((sum, { counts }) => sum + counts.overdue, 0),
      lateItems.size,
    );
    const some = nodes[turn % nodes.length]!;
    const below = new Set([some.id, ...nodes.filter(({ parentId }) => parentId === some.id).map(({ id }) => id)]);
    const under = lateRows.filter(({ directiveId }) => below.has(directiveId));
    same('roll-up of a directive', some.counts.overdue, new Set(under.map(({ itemId }) => itemId)).size);

    const report = await late.read(coordinator, {}, { limit: 200 });
    same('report', sorted(report.items.map(({ checkpointId }) => checkpointId)), sorted(lateRows.map(({ id }) => id)));
    const grouping = (['body', 'directive', 'district', 'curator', 'ageing'] as const)[turn % 5]!;
    const { totals } = await matrix.read(coordinator, {}, grouping);
    same('totals of the report', [totals.total, totals.items], [lateRows.length, lateItems.size]);
    if (turn % 10 === 0) {
      const stream = new PassThrough();
      const bytes = text(stream.setEncoding('latin1'));
      await book.write(coordinator, {}, grouping, stream);
      const numbers = await numbersIn(Buffer.from(await bytes, 'latin1'));
      same('workbook', numbers.sort(), lateRows.map(({ number }) => number).sort());
    }

    const groupOf = async (who: Actor) => (await work.read(who)).find(({ key }) => key === 'overdue')!;
    const today = new Date(at + 5 * 3_600_000).toISOString().slice(0, 10) as LocalDate;
    const inWindow = worked.has(today) && at >= startOf(today) && at < Date.parse(`${today}T18:00:00+05:00`);
    if (inWindow) {
      const lines = await db.owner<NoticeRow>(
        `SELECT ${noticeColumns('$1::date')} FROM notice n ${NOTICE_JOINS} WHERE n.dedupe_key LIKE 'asked-%'`,
        [today],
      );
      const said = lines.filter((line) => {
        const { days: left, inner } = spokenDate(line, line.days);
        return TO_DO.includes(line.checkpointState!) && !inner && left! < 0;
      });
      const spoken = lateRows.filter(({ state }) => TO_DO.includes(state));
      same('letters', sorted(said.map(({ checkpointId }) => checkpointId!)), sorted(spoken.map(({ id }) => id)));
    }
    if (turn % 4 === 0) same('work of the coordinator', (await groupOf(coordinator)).total, lateItems.size);
    const own = lateRows.filter(({ bodyIds, state }) => bodyIds.includes(head.bodyIds[0]!) && TO_DO.includes(state));
    if (turn % 4 === 1) {
      const { items: ofHead } = await groupOf(head);
      same('work of a head', sorted(ofHead.map(({ item }) => item.id)), sorted(own.map(({ itemId }) => itemId)));
    }
    if (turn % 2 === 1) return differences;

    const itemId = asked[(turn / 2) % asked.length]!;
    const mine = rows.filter((row) => row.itemId === itemId);
    const shown = await card.read(coordinator, itemId);
    const lateOf = (conditions: readonly Condition[]): boolean[] => conditions.map((one) => one === 'overdue');
    same('card', lateOf([shown.condition]), [lateItems.has(itemId)]);
    same(
      'checkpoints of the card',
      lateOf(shown.checkpoints.map(({ condition }) => condition)),
      mine.map((row) => isLate(row, at)),
    );
    const subject = await db.transactions.asActor(coordinator, (tx) => lockItem(tx, itemId));
    same('subject of permissions', subject.overdue, lateItems.has(itemId));
    same(
      'sub-items of the card',
      shown.subItems.map(({ id, condition }) => [id, condition === 'overdue']),
      shown.subItems.map(({ id }) => [id, lateItems.has(id)]),
    );

    const ladder = await db.transactions.asActor(coordinator, (tx) => ladders.ofItem(tx, itemId));
    for (const row of mine) {
      const run = ladder.find(({ checkpointId }) => checkpointId === row.id)!;
      if (row.ladderOn === null || row.paused || run.state !== 'armed') continue;
      const escalated = run.rungs.some((rung) => rung.kind === 'escalation' && rung.at.getTime() <= at);
      const from = row.level === 'working' ? row.thirdWorked! : row.nextWorked!;
      same('ladder', escalated, at >= startOf(from));
      if (escalated && row.ladderOn === row.dueOn) same('ladder before the law', isLate(row, at), true);
    }
    return differences;
  };
  const days = [...new Set(rows.flatMap(({ state, dueOn }) => (GIVEN.includes(state) && dueOn ? [dueOn] : [])))];
  return { differencesAt, days, rows, counts };
}

/** States and dates that a plan holds seldom: disputes, removals, replaced and draft rows, inner dates, parts of a whole, pauses. */
async function addRareStates(db: TestDatabase, { planId }: MixedRegion): Promise<void> {
  const rare = (sets: string, which: string): Promise<unknown> =>
    db.owner(
      `UPDATE checkpoint c SET ${sets} FROM action_item i WHERE i.id = c.item_id AND i.plan_id = $1 AND ${which}`,
      [planId],
    );
  await rare(
    `state = 'disputed', disputed_at = c.due_at - interval '20 days'`,
    `i.ordinal % 23 = 3 AND c.state = 'assigned'`,
  );
  await rare(`state = 'removal_pending', closed_at = NULL`, `i.ordinal % 25 = 0 AND c.state = 'accepted'`);
  await rare(`state = 'off_control'`, `i.ordinal % 35 = 0 AND c.state = 'accepted'`);
  await rare(`state = 'replaced', closed_at = timestamptz '2026-03-01'`, `i.ordinal % 37 = 5`);
  await rare(`state = 'draft'`, `i.ordinal % 41 = 7`);
  await rare(`inner_on = c.due_on - 14, ladder_on = c.due_on - 14`, `i.ordinal % 7 = 1 AND c.due_on IS NOT NULL`);
  await db.owner(
    `UPDATE action_item i SET parent_id = p.id FROM action_item p
     WHERE i.plan_id = $1 AND p.plan_id = $1 AND i.ordinal % 10 IN (3, 4) AND p.ordinal = i.ordinal - i.ordinal % 10 + 2`,
    [planId],
  );
  await db.owner(
    `INSERT INTO suspension (region_id, item_id, checkpoint_id, cause, from_on, to_on, opened_at)
     SELECT c.region_id, c.item_id, c.id, CASE WHEN i.ordinal % 2 = 0 THEN 'other_body' ELSE 'extension' END,
       c.due_on - 20, CASE WHEN i.ordinal % 3 = 0 THEN c.due_on + 5 END, timestamptz '2025-11-20'
     FROM checkpoint c JOIN action_item i ON i.id = c.item_id
     WHERE i.plan_id = $1 AND i.ordinal % 6 = 2 AND c.due_on IS NOT NULL AND c.closed_at IS NULL`,
    [planId],
  );
}

/** The numbers of the items in the second sheet of the workbook, row by row. */
async function numbersIn(bytes: Buffer): Promise<string[]> {
  const book = new exceljs.Workbook();
  await book.xlsx.load(bytes as unknown as Parameters<typeof book.xlsx.load>[0]);
  const numbers: string[] = [];
  book.worksheets[1]!.eachRow((row) => {
    if (typeof row.getCell(1).value === 'number') numbers.push(row.getCell(2).text);
  });
  return numbers;
}
