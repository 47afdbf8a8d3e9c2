import { spawnSync } from 'node:child_process';
import { chownSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { postgresBinaries } from '../../libs/persistence/src/embedded/postgres-binaries.js';
import { runAs } from '../../libs/persistence/src/embedded/run-as.js';
import { startEmbeddedPostgres } from '../../libs/persistence/src/index.js';
import { freePort } from './free-port.js';
import { openMovingLine } from './moving-line.js';
import { prepareTemplate } from './test-cluster.js';
import { until } from './until.js';

/** A primary with a stand-by that has every commit before it is answered, behind one address. */
export interface PostgresPair {
  /** The connection of the owner to the database `postgres`, through that address. */
  readonly url: string;
  /** Ends the primary at once; the stand-by takes its place and the address, and gets a stand-by of its own. */
  failOver(): Promise<void>;
  stop(): Promise<void>;
}

interface Server {
  readonly data: string;
  readonly port: number;
}

/** Two servers of PostgreSQL's own streaming replication, with the migrated template that specs clone. */
export async function openPostgresPair(): Promise<PostgresPair> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'zholdau-pair-'));
  const first = await startEmbeddedPostgres({ folder });
  const { port, password } = new URL(first.url('postgres'));
  const url = (at: number, database = 'postgres'): string =>
    `postgres://zholdau:${password}@127.0.0.1:${at}/${database}`;
  await prepareTemplate((database) => url(Number(port), database));
  let primary: Server = { data: path.join(folder, 'postgres'), port: Number(port) };
  let standby = await followerOf(primary, path.join(folder, 'stand-by-0'), url);
  const line = await openMovingLine(primary.port);
  let times = 0;
  return {
    url: url(line.port),
    failOver: async () => {
      times += 1;
      control(['stop', '-D', primary.data, '-m', 'immediate']);
      control(['promote', '-D', standby.data]);
      line.pointAt(standby.port);
      rmSync(primary.data, { recursive: true, force: true });
      primary = standby;
      standby = await followerOf(primary, path.join(folder, `stand-by-${times}`), url);
    },
    stop: async () => {
      await line.close();
      for (const { data } of [standby, primary]) control(['stop', '-D', data, '-m', 'immediate']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Copies a running server file by file, as its manual says, and lets the copy follow it; from then on commits wait for it. */
async function followerOf(leader: Server, data: string, url: (port: number) => string): Promise<Server> {
  const port = await freePort();
  const client = new pg.Client({ connectionString: url(leader.port) });
  await client.connect();
  try {
    await client.query(`SELECT pg_backup_start('stand-by', true)`);
    const left = new Set(['postmaster.pid', 'postmaster.opts'].map((name) => path.join(leader.data, name)));
    const wal = path.join(leader.data, 'pg_wal') + path.sep;
    cpSync(leader.data, data, { recursive: true, filter: (from) => !left.has(from) && !from.startsWith(wal) });
    const { rows } = await client.query<{ labelfile: string }>('SELECT labelfile FROM pg_backup_stop(false)');
    mkdirSync(path.join(data, 'pg_wal'), { recursive: true, mode: 0o700 });
    writeFileSync(path.join(data, 'backup_label'), rows[0]!.labelfile);
    writeFileSync(path.join(data, 'standby.signal'), '');
    const auto = path.join(data, 'postgresql.auto.conf');
    const kept = readFileSync(auto, 'utf8').replace(/^(primary_conninfo|synchronous_standby_names).*\n/gm, '');
    writeFileSync(auto, `${kept}primary_conninfo = '${url(leader.port)}'\n`);
    ownAll(data);
    const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=200`;
    control(['start', '-D', data, '-s', '-l', `${data}.log`, '-o', options]);
    await client.query(`ALTER SYSTEM SET synchronous_standby_names = '*'`);
    await client.query('SELECT pg_reload_conf()');
    await until('the stand-by to have every commit', async () => {
      const found = await client.query(`SELECT FROM pg_stat_replication WHERE sync_state = 'sync'`);
      return found.rowCount === 1;
    });
  } finally {
    await client.end();
  }
  return { data, port };
}

/** Where PostgreSQL runs as somebody else than we do, the copy is theirs. */
function ownAll(folder: string): void {
  const { uid, gid } = runAs();
  if (uid === undefined) return;
  const { status } = spawnSync('chown', ['-R', `${uid}:${gid}`, folder]);
  if (status !== 0) chownSync(folder, uid, gid!);
}

function control(args: readonly string[]): void {
  const { prefix, uid, gid } = runAs();
  const [command, ...rest] = [...prefix, postgresBinaries().pgCtl, ...args, '-w'];
  const { status, stderr } = spawnSync(command!, rest, { uid, gid, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0) throw new Error(`pg_ctl ${args[0]!} failed: ${String(stderr)}`);
}
