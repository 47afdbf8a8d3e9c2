/**
 * Prints the figures that the README promises, measured on this machine: deadline words read right, instructions of the
 * Address found, titles found by other word forms and among many texts, layouts of plans, large plans, a plan from a
 * document to assigned by clicks, papers beside other requests, start to first page (empty folder, then with data), idle
 * memory of the Node process, weight of the first page.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';
import { clicks } from './figures/clicks.mjs';
import { deadlineWords } from './figures/deadline-words.mjs';
import { instructions } from './figures/instructions.mjs';
import { atMost } from './figures/lines.mjs';
import { search } from './figures/search.mjs';
import { papers } from './figures/papers.mjs';
import { searchSize } from './figures/search-size.mjs';
import { planFiles } from './figures/plan-files.mjs';

const LIMITS = { startSeconds: 15, memoryMb: 300, firstPageKb: 400 };

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Starts the product as the README does and waits for its first page. */
const start = async (folder) => {
  const port = await freePort();
  const began = performance.now();
  const child = spawn('npm', ['start', '--silent'], {
    env: { ...process.env, PORT: String(port), DATA_DIR: folder },
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
  });
  const url = `http://127.0.0.1:${port}/`;
  for (;;) {
    const page = await fetch(url).catch(() => undefined);
    if (page?.ok && (await page.text()).includes('id="root"')) break;
    if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}`);
    await sleep(50);
  }
  const seconds = (performance.now() - began) / 1000;
  /** npm goes before the server it started; the folder is free when the whole group is gone. */
  const stop = async () => {
    process.kill(-child.pid, 'SIGTERM');
    while (lives(child.pid)) await sleep(50);
  };
  return { seconds, url, group: child.pid, stop };
};

const lives = (group) => {
  try {
    return process.kill(-group, 0);
  } catch {
    return false;
  }
};

/** Resident memory of the Node processes of a process group, in megabytes; PostgreSQL is not counted. */
const nodeMemory = (group) =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
          .replace(/\(.*\)/, '()')
          .split(' ');
        if (Number(stat[4]) !== group || !readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('standalone')) return 0;
        return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
      } catch {
        return 0;
      }
    })
    .reduce((sum, one) => sum + one, 0);

/** What a browser must fetch before the first page stands: the document and what it names, compressed. */
const firstPageKb = () => {
  const document = readFileSync('dist/web/index.html', 'utf8');
  const named = [...document.matchAll(/(?:src|href)="(\/assets\/[^"]+\.(?:js|css))"/g)].map((match) => match[1]);
  const parts = [Buffer.from(document), ...named.map((file) => readFileSync(path.join('dist/web', file)))];
  return parts.reduce((sum, part) => sum + brotliCompressSync(part).length, 0) / 1024;
};

deadlineWords();
instructions();
await search();
await searchSize(100_000, 1_000_000);
await planFiles();
clicks();

const folder = mkdtempSync(path.join(os.tmpdir(), 'zholdau-figures-'));
try {
  const first = await start(folder);
  await first.stop();
  const second = await start(folder);
  await sleep(15_000);
  atMost('npm start to first page, empty folder', first.seconds, 's', LIMITS.startSeconds);
  atMost('npm start to first page, data kept', second.seconds, 's', LIMITS.startSeconds);
  atMost('idle memory of the standalone, 15 s after start', nodeMemory(second.group), 'MB', LIMITS.memoryMb);
  await papers(second.url);
  atMost('first page of the web, brotli', firstPageKb(), 'kB', LIMITS.firstPageKb);
  await second.stop();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
