import type { DataSource, QueryRunner } from 'typeorm';

/**
 * Lets a test step in before each statement that a pool sends, BEGIN and COMMIT too.
 *
 * @returns counts the statements from 1 again
 * @param before is told the running number of the statement, from 1, and its text; the statement waits for it
 */
export function interpose(db: DataSource, before: (statement: number, sql: string) => Promise<void>): () => void {
  let running = 0;
  const create = db.createQueryRunner.bind(db);
  db.createQueryRunner = (mode): QueryRunner => {
    const runner = create(mode);
    const query = runner.query.bind(runner) as (
      sql: string,
      params?: unknown[],
      structured?: boolean,
    ) => Promise<unknown>;
    runner.query = (async (sql: string, params?: unknown[], structured?: boolean) => {
      running += 1;
      await before(running, sql);
      return query(sql, params, structured);
    }) as QueryRunner['query'];
    return runner;
  };
  return () => {
    running = 0;
  };
}
