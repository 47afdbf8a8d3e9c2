import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { postgresBinaries } from '../../libs/persistence/src/embedded/postgres-binaries.js';
import { runAs } from '../../libs/persistence/src/embedded/run-as.js';
import { migrate, startEmbeddedPostgres } from '../../libs/persistence/src/index.js';

export const TEMPLATE = 'zholdau_template';

export interface TestCluster {
  stop(): Promise<void>;
}

/** A PostgreSQL of one test, which may be ended and started again under whoever works on it. */
export interface OwnCluster extends TestCluster {
  /** The connection of the owner to the database `postgres`. */
  readonly url: string;
  /** Ends every process of the server at once, as a crash does, and starts it again on the same port. */
  crash(): void;
}

/** Starts a cluster in a folder of its own and migrates the template; specs find it by an environment variable. */
export async function prepareTestCluster(): Promise<TestCluster> {
  const cluster = await openCluster(true);
  process.env['TEST_DATABASE_URL'] = cluster.url;
  return cluster;
}

/** A second cluster, which keeps what was committed through a crash. */
export function openOwnCluster(): Promise<OwnCluster> {
  return openCluster(false);
}

async function openCluster(fast: boolean): Promise<OwnCluster> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'zholdau-test-'));
  const cluster = await startEmbeddedPostgres({ folder, fast });
  await prepareTemplate(cluster.url);
  const restart = ['restart', '-D', path.join(folder, 'postgres'), '-m', 'immediate', '-w', '-s'];
  return {
    url: cluster.url('postgres'),
    crash: () => {
      const { prefix, uid, gid } = runAs();
      const [command, ...args] = [
        ...prefix,
        postgresBinaries().pgCtl,
        ...restart,
        '-l',
        path.join(folder, 'again.log'),
      ];
      const { status, stderr } = spawnSync(command!, args, { uid, gid, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] });
      if (status !== 0) throw new Error(`The server did not start again: ${String(stderr)}`);
    },
    stop: async () => {
      await cluster.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Makes the database that specs clone: every migration, and a clock that tests may move. */
export async function prepareTemplate(url: (database: string) => string): Promise<void> {
  await admin(url('postgres'), `CREATE DATABASE ${TEMPLATE}`);
  await migrate(url(TEMPLATE));
  await admin(url(TEMPLATE), `UPDATE clock SET mode = 'test'`);
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
