import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { goldenInstants } from '../support/golden-instants.js';

const SUPPORT = path.resolve(import.meta.dirname, '../support');
const GOLDEN = path.resolve(import.meta.dirname, '../fixtures/instants/golden.txt');

/** East and west of us, summer time on either half of the globe, half hours, and no zone at all. */
const ZONES = ['UTC', 'Asia/Almaty', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia', 'Australia/Lord_Howe'];

/** Another Node.js with other ICU data, where the machine has one: `OTHER_NODE=/path/to/node`. */
const NODES = [process.execPath, ...(process.env['OTHER_NODE'] ? [process.env['OTHER_NODE']] : [])];

interface Counted {
  readonly icu: string;
  readonly tz: string;
  readonly start: string;
  readonly text: string;
}

function countedBy(node: string, TZ: string): Counted {
  const files = [path.join(SUPPORT, 'run-typescript.cjs'), path.join(SUPPORT, 'golden-child.ts')];
  const { stdout, stderr } = spawnSync(node, files, {
    env: { PATH: process.env['PATH'], TZ },
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Counted;
}

/** Transferred days of the data and invented ones, worked Saturdays and Sundays, 1 March 2024, 29 February, year ends. */
describe('the golden table of instants', () => {
  if (process.env['UPDATE_DOCS']) writeFileSync(GOLDEN, goldenInstants());
  const golden = readFileSync(GOLDEN, 'utf8');

  it('is what the rules count today', () => {
    expect(goldenInstants()).toBe(golden);
    expect(golden.split('\n').length).toBeGreaterThan(400);
    expect(golden).toMatch(/2025-01-05 \| worked/);
    expect(golden).toMatch(/border \| 2024-02-29 \|/);
  });

  it.each(NODES.flatMap((node) => ZONES.map((zone) => [zone, node])))(
    'is the same in a process in %s on %s',
    (zone, node) => {
      const { text, icu, tz, start } = countedBy(node, zone);
      expect(text === golden).toBe(true);
      // Data from before the country's one zone must keep the service from starting; newer data must not.
      expect({ icu, tz, start }).toEqual({
        icu,
        tz,
        start: tz < '2024' ? expect.stringMatching(/^Time-zone data is stale/) : 'starts',
      });
    },
  );
});
