import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import { QueryFailedError, type EntityManager } from 'typeorm';

const names = new Map<string, string>();

/**
 * Asks by a statement that its connection keeps planned. For statements over many tables under row security, where
 * planning takes longer than answering; the text must be one of a few, whatever is asked goes into the values.
 *
 * The plan is made without a look at the values in a transaction of {@link keepPlans}, so a statement must be one whose
 * best plan does not depend on them.
 *
 * @throws QueryFailedError as `tx.query` does
 */
export async function prepared<T extends object>(
  tx: EntityManager,
  sql: string,
  values: readonly unknown[],
): Promise<T[]> {
  if (!tx.queryRunner) throw new Error('A statement is kept by the connection of a transaction');
  const client = (await tx.queryRunner.connect()) as ClientBase;
  try {
    const { rows } = await client.query<T>({ name: nameOf(sql), text: sql, values: [...values] });
    return rows;
  } catch (error) {
    throw new QueryFailedError(sql, [...values], error as Error);
  }
}

/** For the rest of the transaction, prepared statements are planned once for all values. */
export async function keepPlans(tx: EntityManager): Promise<void> {
  await tx.query('SET LOCAL plan_cache_mode = force_generic_plan');
}

function nameOf(sql: string): string {
  const name = names.get(sql) ?? `kept_${createHash('sha256').update(sql).digest('hex').slice(0, 32)}`;
  names.set(sql, name);
  return name;
}
