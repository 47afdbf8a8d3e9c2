import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { atMost } from './lines.mjs';

const LIMITS = { readSeconds: 5, assignedSeconds: 600 };

/** A plan from a document of Word to assigned, by the clicks of a coordinator in a real browser. */
export function clicks() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'zholdau-clicks-'));
  try {
    const jest = ['node_modules/jest/bin/jest.js', '-w', '1', '--runTestsByPath', 'test/web/docx-plan.web-spec.ts'];
    const env = { ...process.env, TEST_KIND: 'web', FIGURES_DIR: folder };
    const { status, stderr } = spawnSync(process.execPath, jest, { env, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    const { items, read, assigned } = JSON.parse(readFileSync(path.join(folder, 'clicks.json'), 'utf8'));
    atMost(`docx of ${items} items uploaded and read, in the browser`, Number(read), 's', LIMITS.readSeconds);
    atMost(`docx of ${items} items to assigned, by clicks`, Number(assigned), 's', LIMITS.assignedSeconds);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
