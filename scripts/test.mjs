/**
 * Every test of the project: builds, gets what npm cannot install, runs jest, ends with one plain line.
 *
 *   node scripts/test.mjs            all kinds but the long fault runs
 *   node scripts/test.mjs web        one kind: unit, db, e2e, web, faults
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { requireProgram } from './require-program.mjs';

const kinds = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['unit', 'db', 'e2e', 'web'];
/** Files side by side. Tests of servers and browsers wait more than they compute; fault runs measure and want the machine alone. */
const WORKERS = { unit: '2', db: '3', e2e: '4', web: '3', faults: '1' };

const run = (command, args, env = {}) =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1;

if (kinds.some((kind) => kind !== 'unit')) {
  requireProgram('redis-server', 'REDIS_SERVER', 'redis-server');
  if (kinds.includes('web')) requireProgram('chromium', 'CHROMIUM', 'chromium');
  if (run(process.execPath, ['scripts/build.mjs']) !== 0) {
    console.log('0 passed, 1 failed');
    process.exit(1);
  }
}

/** Runs jest and gives what it counted; a file that could not even be loaded counts as one failure. */
const jest = (kind, report, args) => {
  rmSync(report, { force: true });
  const command = ['node_modules/jest/bin/jest.js', '--json', `--outputFile=${report}`, ...args];
  const status = run(process.execPath, command, { TEST_KIND: kind });
  const outcome = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined;
  const { numFailedTests = 0, numRuntimeErrorTestSuites = 0, numPendingTests = 0, numPassedTests = 0 } = outcome ?? {};
  const broken = numFailedTests + numRuntimeErrorTestSuites + numPendingTests;
  const files = (outcome?.testResults ?? []).filter((file) => file.status === 'failed');
  return { passed: numPassedTests, failed: broken > 0 || status === 0 ? broken : 1, files };
};

mkdirSync('var', { recursive: true });
let passed = 0;
let failed = 0;
for (const kind of kinds) {
  const report = `var/jest-${kind}.json`;
  const whole = jest(kind, report, ['--maxWorkers', WORKERS[kind]]);
  passed += whole.passed;
  failed += whole.failed;
  // Processes, browsers and clocks of real time suffer from their neighbours: what failed beside others runs once alone.
  if (kind === 'unit' || whole.files.length === 0) continue;
  const names = whole.files.map((file) => file.name);
  console.log(`Once more, alone: ${names.join(', ')}`);
  const alone = jest(kind, `var/jest-${kind}-alone.json`, ['--runInBand', '--runTestsByPath', ...names]);
  const before = whole.files.flatMap((file) => file.assertionResults);
  passed += alone.passed - before.filter(({ status }) => status === 'passed').length;
  failed += alone.failed - whole.failed;
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
