import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { atLeast, atMost } from './lines.mjs';

const LIMITS = { layouts: 95, marked: 100, seconds121: 5, seconds5000: 60, megabytes: 300 };

/** Fields of 50 generated layouts read right and doubts marked; time and memory of the `plan` command on large files. */
export async function planFiles() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'zholdau-plans-'));
  try {
    layouts(folder);
    const small = await command(path.join(folder, 'plan-121.docx'));
    const large = await command(path.join(folder, 'plan-5000.docx'));
    atMost(`docx of ${small.rows} items understood`, small.seconds, 's', LIMITS.seconds121);
    atMost(`docx of ${large.rows} items understood`, large.seconds, 's', LIMITS.seconds5000);
    atMost(`memory at the most, docx of ${large.rows} items`, large.megabytes, 'MB', LIMITS.megabytes);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function layouts(folder) {
  const jest = [
    'node_modules/jest/bin/jest.js',
    '-w',
    '1',
    '--runTestsByPath',
    'libs/plan-import/src/plan-layouts.spec.ts',
  ];
  const env = { ...process.env, TEST_KIND: 'unit', FIGURES_DIR: folder };
  const { status, stderr } = spawnSync(process.execPath, jest, { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const { fields, right, planted, marked, layouts } = JSON.parse(
    readFileSync(path.join(folder, 'layouts.json'), 'utf8'),
  );
  atLeast(
    `fields right, ${layouts} layouts of a plan`,
    (100 * right) / fields,
    '%',
    LIMITS.layouts,
    `${right} of ${fields}`,
  );
  atLeast('doubts marked in them', (100 * marked) / planted, '%', LIMITS.marked, `${marked} of ${planted}`);
}

/** Runs the command and watches its resident memory. */
function command(file) {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const args = ['dist/apps/cli/src/main.js', 'plan', file, '--json', '--today', '2026-09-15'];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
    let [rows, megabytes] = [0, 0];
    const watch = setInterval(() => (megabytes = Math.max(megabytes, residentMb(child.pid))), 20);
    child.stdout.on('data', (chunk) => (rows += chunk.toString().split('\n').length - 1));
    child.on('close', (code) => {
      clearInterval(watch);
      if (code !== 0) return reject(new Error(`the plan command ended with ${code}`));
      resolve({ rows, megabytes, seconds: (performance.now() - began) / 1000 });
    });
  });
}

function residentMb(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
