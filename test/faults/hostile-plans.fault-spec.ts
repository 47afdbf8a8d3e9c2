import { DomainError } from '@zholdau/domain';
import { planFileKind, readPlanFile } from '@zholdau/documents';
import { hostileFiles, OUTSIDE } from '../support/plans/hostile-files.js';

/** Twenty turns of each kind make more than 300 files. */
const TURNS = Number(process.env['FAULT_TURNS'] ?? 20);
const LONGEST_MS = 35_000;
const MEGABYTE = 1024 * 1024;

describe('plan files that mean harm', () => {
  it('B-01: each is refused or contained, within its time and memory', async () => {
    const outcomes = new Map<string, number>();
    const faults: string[] = [];
    let [longest, largest] = [0, 0];
    const files = hostileFiles(TURNS);
    const before = process.memoryUsage().rss;
    for (const { kind, name, content } of files) {
      const begun = performance.now();
      const outcome = await readPlanFileSafely(name, content);
      const took = performance.now() - begun;
      longest = Math.max(longest, took);
      largest = Math.max(largest, process.memoryUsage().rss - before);
      if (took > LONGEST_MS) faults.push(`${kind}: ${name} took ${Math.round(took)} ms`);
      if (outcome.startsWith('leak') || outcome.startsWith('crash')) faults.push(`${kind}: ${name}: ${outcome}`);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    console.log(
      `B-01: ${files.length} files, ${[...outcomes].map(([outcome, count]) => `${outcome} ${count}`).join(', ')}; ` +
        `longest ${Math.round(longest)} ms, at most ${Math.round(largest / MEGABYTE)} MB more memory`,
    );
    expect(faults).toEqual([]);
    expect(largest / MEGABYTE).toBeLessThan(512);
  }, 1_800_000);
});

/** What became of it: its code where it was refused, `read` where it was harmless. */
async function readPlanFileSafely(name: string, content: Buffer): Promise<string> {
  try {
    const tables = await readPlanFile(planFileKind(name, content), content);
    return JSON.stringify(tables).includes(OUTSIDE) ? 'leak' : 'read';
  } catch (error) {
    return error instanceof DomainError ? error.code : `crash ${String(error)}`;
  }
}
