import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import pg from 'pg';
import { postgresBinaries } from './postgres-binaries.js';
import { runAs } from './run-as.js';

export interface EmbeddedPostgres {
  /** Connection of the owner to the given database of this cluster. */
  url(database: string): string;
  stop(): Promise<void>;
}

interface Cluster {
  readonly folder: string;
  /** Trade safety on a power cut for speed; for tests, never for data that is kept. */
  readonly fast?: boolean;
}

/**
 * Starts the PostgreSQL cluster in a folder, making it on the first run; one that still runs there is used as it is.
 * It listens on loopback on a free port, with a password that stays in the folder.
 */
export async function startEmbeddedPostgres({ folder, fast = false }: Cluster): Promise<EmbeddedPostgres> {
  const data = path.resolve(folder, 'postgres');
  if (!existsSync(path.join(data, 'PG_VERSION'))) await initialise(data);
  const password = readFileSync(passwordFile(data), 'utf8');
  const port = (await runningPort(data, password)) ?? (await start(data, fast));
  const url = (database: string): string => `postgres://zholdau:${password}@127.0.0.1:${port}/${database}`;
  await createDatabase(url('postgres'), 'zholdau');
  return { url, stop: () => run('pgCtl', ['stop', '-D', data, '-m', 'fast', '-w', '-s']) };
}

const passwordFile = (data: string): string => `${data}.password`;

async function initialise(data: string): Promise<void> {
  const { uid, gid } = runAs();
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data, { recursive: true, mode: 0o700 });
  writeFileSync(passwordFile(data), randomBytes(24).toString('hex'), { mode: 0o600 });
  if (uid !== undefined) for (const owned of [data, passwordFile(data)]) chownSync(owned, uid, gid!);
  const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--encoding=UTF8'];
  await run('initdb', [
    '-D',
    data,
    '-U',
    'zholdau',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile(data)}`,
    ...locale,
  ]);
}

async function start(data: string, fast: boolean): Promise<number> {
  const port = await freePort();
  const options = [
    `-p ${port}`,
    '-c listen_addresses=127.0.0.1',
    '-c unix_socket_directories=',
    '-c max_connections=200',
  ];
  if (fast) options.push('-c fsync=off', '-c synchronous_commit=off', '-c full_page_writes=off');
  await run('pgCtl', ['start', '-D', data, '-w', '-s', '-l', `${data}.log`, '-o', options.join(' ')]);
  return port;
}

/** The port of a server that already runs on this folder; asked by connecting, for a pid file may outlive its server. */
async function runningPort(data: string, password: string): Promise<number | undefined> {
  const file = path.join(data, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const port = Number(readFileSync(file, 'utf8').split('\n')[3]);
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'zholdau', password, database: 'postgres' });
  try {
    await client.connect();
    const { rows } = await client.query<{ folder: string }>(`SELECT current_setting('data_directory') AS folder`);
    return path.resolve(rows[0]!.folder) === data ? port : undefined;
  } catch {
    return undefined;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function createDatabase(adminUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${name}`);
  } finally {
    await client.end();
  }
}

/** Runs one of PostgreSQL's programs in a session of its own, so that a Ctrl-C meant for us does not reach it first. */
function run(program: 'initdb' | 'pgCtl', args: readonly string[]): Promise<void> {
  const { prefix, uid, gid } = runAs();
  const [command, ...rest] = [...prefix, postgresBinaries()[program], ...args];
  return new Promise((resolve, reject) => {
    const child = spawn(command!, rest, { uid, gid, detached: true, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('error', reject);
    child.on('exit', (code) => {
      child.stderr.destroy();
      if (code === 0) resolve();
      else reject(new Error(`${program} ended with ${code}: ${said.trim()}`));
    });
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
