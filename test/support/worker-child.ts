import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { freePort } from './free-port.js';
import { until } from './until.js';

export interface WorkerChild {
  /** Ends the process as a power cut does. */
  kill(): Promise<void>;
  /** SIGTERM, as a supervisor does. @returns the exit code */
  stop(): Promise<number | null>;
}

const MAIN = path.resolve(import.meta.dirname, '../../dist/apps/worker/src/main.js');

/** The built worker in a process of its own; resolves when it is up. */
export async function spawnWorker(environment: Readonly<Record<string, string>>): Promise<WorkerChild> {
  if (!existsSync(MAIN)) throw new Error('These tests start the built worker: run "npm run build" first');
  const port = await freePort();
  const child = spawn(process.execPath, [MAIN], {
    env: { ...process.env, PORT: String(port), LOG_FORMAT: 'text', ...environment },
    stdio: 'ignore',
  });
  let exited = false;
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => {
      exited = true;
      resolve(code);
    });
  });
  try {
    await until('the worker is up', () => exited || isLive(port), 60_000);
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
  if (exited) throw new Error(`The worker ended with ${await ended} before it was up`);
  return {
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    stop: async () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

async function isLive(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/health/live`)).ok;
  } catch {
    return false;
  }
}
