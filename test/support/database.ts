import { ActiveCalendar, appDataSource, Clock, SettingsStore, Transactions } from '@zholdau/persistence';
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { TEMPLATE } from './test-cluster.js';

export interface TestDatabase {
  /** Connection of the owner of the tables; the application's pool changes to the bound role by itself. */
  readonly url: string;
  readonly dataSource: DataSource;
  readonly transactions: Transactions;
  readonly clock: Clock;
  readonly calendar: ActiveCalendar;
  readonly settings: SettingsStore;
  /** Stops the one clock at an instant. */
  setNow(instant: string | Date): Promise<void>;
  /** As the owner, past row security: to look and to plant, never what the product does. */
  owner<T extends object>(sql: string, params?: unknown[]): Promise<T[]>;
  close(): Promise<void>;
}

/**
 * A fresh clone of the migrated template, an installation of its own; dropped on close.
 *
 * @param server where the template stands: the cluster of the run unless a test has one of its own
 */
export async function openDatabase(poolSize = 10, server = process.env['TEST_DATABASE_URL']): Promise<TestDatabase> {
  const db = await cloneOf(TEMPLATE, poolSize, server);
  await db.owner('UPDATE fence SET installation_id = gen_random_uuid()');
  return db;
}

/** A copy of a database as it stands now, as a backup that is read back would be. Whoever is at it is sent away. */
export async function openCopy(db: TestDatabase, poolSize = 10): Promise<TestDatabase> {
  const name = new URL(db.url).pathname.slice(1);
  await onServer(
    process.env['TEST_DATABASE_URL']!,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`,
  );
  return cloneOf(name, poolSize, process.env['TEST_DATABASE_URL']);
}

async function cloneOf(template: string, poolSize: number, adminUrl: string | undefined): Promise<TestDatabase> {
  if (!adminUrl) throw new Error('No test cluster: run this spec through jest, which starts one');
  const name = `t_${randomBytes(6).toString('hex')}`;
  await onServer(adminUrl, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  const url = adminUrl.replace(/\/postgres$/, `/${name}`);
  const dataSource = await appDataSource({ url, poolSize }).initialize();
  const transactions = new Transactions(dataSource);
  const owner = new pg.Pool({ connectionString: url, max: 1 });
  owner.on('error', () => undefined); // the database is dropped while a connection may still be closing
  return {
    url,
    dataSource,
    transactions,
    clock: new Clock(),
    calendar: new ActiveCalendar(),
    settings: new SettingsStore(),
    setNow: async (instant) => {
      await owner.query('SELECT zholdau_move_clock($1, true)', [instant]);
    },
    owner: async <T extends object>(sql: string, params: unknown[] = []) => (await owner.query<T>(sql, params)).rows,
    close: async () => {
      await dataSource.destroy();
      await owner.end();
      await onServer(adminUrl, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
