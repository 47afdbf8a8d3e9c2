import {
  conditionOf,
  itemConditionOf,
  itemStatusOf,
  isOverdue,
  localDateOf,
  outlookAt,
  type CheckpointFacts,
  type CheckpointState,
  type Condition,
  type LocalDate,
} from '@zholdau/domain';
import { openDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { fillEveryCondition, type MixedRegion } from '../../../../test/support/every-condition.js';
import {
  checkpointConditionSql,
  checkpointOverdueSql,
  itemConditionSql,
  itemOverdueSql,
  localDateSql,
} from './condition.sql.js';

interface CheckpointRow extends CheckpointFacts {
  readonly itemId: string;
  readonly threat: string | null;
  readonly condition: Condition;
  readonly overdue: boolean;
}

interface ItemRow {
  readonly id: string;
  readonly status: CheckpointState;
  readonly condition: Condition;
  readonly overdue: boolean;
}

const RULES = { riskDays: 5, returnDays: 3 };
const AT = { now: '$1::timestamptz', riskUntil: '$2::date', returnUntil: '$3::date' };

/** Ends of working days are where rules differ, so the instants stand on them, a minute around them and anywhere. */
function instants(count: number): Date[] {
  const first = Date.UTC(2025, 11, 1, 13, 30);
  return Array.from({ length: count }, (_, n) => {
    const day = first + ((n * 7919) % 800) * 86_400_000;
    const shift = [0, 1, -1, 60_000, 37_000_000][n % 5] ?? 0;
    return new Date(day + shift);
  });
}

describe('the condition in SQL and in the rules', () => {
  let db: TestDatabase;
  let region: MixedRegion;
  beforeAll(async () => {
    db = await openDatabase();
    region = await fillEveryCondition(db.owner, 600);
  }, 60_000);
  afterAll(() => db.close());

  it('are the same for every checkpoint and item at every instant', async () => {
    const calendar = await db.transactions.asEngine((tx) => db.calendar.load(tx));
    const differences: unknown[] = [];
    let compared = 0;
    const differ = (sql: unknown, rule: unknown, row: unknown): void => {
      if (sql !== rule) differences.push({ sql, rule, row });
    };
    for (const now of instants(100)) {
      const outlook = outlookAt(now, RULES, calendar);
      const params = [outlook.now, outlook.riskUntil, outlook.returnUntil];
      const checkpoints = await db.owner<CheckpointRow>(
        `SELECT c.item_id AS "itemId", c.state, c.due_on AS "dueOn", c.due_at AS "dueAt", c.submitted_at AS "submittedAt", c.percent,
           i.threat, ${checkpointConditionSql('c', 'i', AT)} AS condition, ${checkpointOverdueSql('c', AT.now)} AS overdue
         FROM checkpoint c JOIN action_item i ON i.id = c.item_id WHERE i.plan_id = '${region.planId}' ORDER BY c.item_id, c.ordinal`,
        params,
      );
      const byItem = new Map<string, CheckpointRow[]>();
      for (const row of checkpoints) {
        differ(row.condition, conditionOf(row, outlook, row.threat !== null), row);
        differ(row.overdue, isOverdue(row, now), row);
        byItem.set(row.itemId, [...(byItem.get(row.itemId) ?? []), row]);
        compared += 1;
      }
      const items = await db.owner<ItemRow>(
        `SELECT i.id, i.status, ${itemConditionSql('i', AT)} AS condition, ${itemOverdueSql('i', AT.now)} AS overdue
         FROM action_item i WHERE i.plan_id = '${region.planId}'`,
        params,
      );
      for (const item of items) {
        const own = byItem.get(item.id) ?? [];
        differ(item.condition, itemConditionOf(own.map(({ condition }) => condition)), item);
        differ(item.overdue, item.condition === 'overdue', item);
        differ(item.status, itemStatusOf(own.map(({ state }) => state)), item);
      }
    }
    expect(differences.slice(0, 3)).toEqual([]);
    expect(compared).toBeGreaterThan(50_000);
  }, 120_000);

  it('know the same calendar date of an instant', async () => {
    for (const at of [
      ...instants(20),
      new Date('2024-02-29T17:59:59Z'),
      new Date('2024-02-29T18:00:00Z'),
      new Date('2023-05-05T18:00:00Z'),
    ]) {
      const [row] = await db.owner<{ day: LocalDate }>(`SELECT ${localDateSql('$1::timestamptz')} AS day`, [at]);
      expect(row!.day).toBe(localDateOf(at));
    }
  });
});
