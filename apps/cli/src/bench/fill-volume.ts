import type { LocalDate } from '@zholdau/domain';
import { Transactions } from '@zholdau/persistence';
import { ITEM_STATEMENTS } from './volume-items.sql.js';
import { idSql, PEOPLE_STATEMENTS } from './volume-people.sql.js';
import { WORK_STATEMENTS } from './volume-work.sql.js';

/** How many items each region gets; the regions are numbered from one. */
export type Volume = readonly number[];

/** One hundred thousand items over the twenty regions of the country. */
export const COUNTRY: Volume = Array.from({ length: 20 }, () => 5_000);

/**
 * Fills an empty installation with invented regions for measuring: bodies, people, a plan, items, terms and reports,
 * as they might stand on the morning of `today`.
 *
 * Ids follow from the numbers of the rows, so the same volume gives the same database.
 */
export function fillVolume(transactions: Transactions, volume: Volume, today: LocalDate): Promise<void> {
  return transactions.asEngine(async (tx) => {
    await tx.query(
      `CREATE TEMP TABLE volume_region ON COMMIT DROP AS
       SELECT r::int, ${idSql('region', '1')} AS region_id, items FROM unnest($1::int[]) WITH ORDINALITY AS t (items, r)`,
      [volume],
    );
    for (const sql of [...PEOPLE_STATEMENTS, ...ITEM_STATEMENTS, ...WORK_STATEMENTS]) {
      await tx.query(sql, sql.includes('$1') ? [today] : []);
    }
  });
}
