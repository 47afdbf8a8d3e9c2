import { spawn, spawnSync } from 'node:child_process';
import { Redis } from 'ioredis';
import { freePort } from './free-port.js';

export interface RedisServer {
  readonly url: string;
  flush(): Promise<void>;
  /** Writes until the server refuses to take more. */
  fill(): Promise<void>;
  /** Ends the server as a crash does. */
  kill(): Promise<void>;
}

/** A Redis of its own on a free port; nothing is kept on disk. `REDIS_SERVER` names another program than the one in PATH. */
export async function startRedis(...options: readonly string[]): Promise<RedisServer> {
  const program = process.env['REDIS_SERVER'] ?? 'redis-server';
  if (spawnSync(program, ['--version']).status !== 0) {
    throw new Error('These tests need redis-server: run "apt-get install -y redis-server" or set REDIS_SERVER');
  }
  const port = await freePort();
  const child = spawn(
    program,
    ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', ...options],
    {
      stdio: 'ignore',
    },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = `redis://127.0.0.1:${port}`;
  const client = new Redis(url, { retryStrategy: (times) => (times > 50 ? null : 100), maxRetriesPerRequest: 50 });
  client.on('error', () => undefined);
  await client.ping();
  return {
    url,
    flush: async () => {
      await client.flushall();
    },
    fill: async () => {
      const ballast = 'x'.repeat(100_000);
      for (let n = 0; n < 1_000; n += 1) {
        const full = await client.set(`ballast ${n}`, ballast).then(
          () => false,
          () => true,
        );
        if (full) return;
      }
      throw new Error('This server never is full: start it with --maxmemory');
    },
    kill: async () => {
      client.disconnect();
      child.kill('SIGKILL');
      await ended;
    },
  };
}
