import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { migrate, startEmbeddedPostgres } from '../../libs/persistence/src/index.js';

export const TEMPLATE = 'zholdau_template';

export interface TestCluster {
  stop(): Promise<void>;
}

/** Starts a cluster in a folder of its own and migrates the template; specs find it by an environment variable. */
export async function prepareTestCluster(): Promise<TestCluster> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'zholdau-test-'));
  const cluster = await startEmbeddedPostgres({ folder, fast: true });
  await admin(cluster.url('postgres'), `CREATE DATABASE ${TEMPLATE}`);
  await migrate(cluster.url(TEMPLATE));
  await admin(cluster.url(TEMPLATE), `UPDATE clock SET mode = 'test'`);
  process.env['TEST_DATABASE_URL'] = cluster.url('postgres');
  return {
    stop: async () => {
      await cluster.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function admin(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
