import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { hasMessage } from './message.js';

const ROOT = path.resolve(import.meta.dirname, '../../../..');
const THROWN = /new \w+Error\(\s*'([a-z][a-z0-9_]*)'/g;

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const name = path.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : sources(name);
    return /\.ts$/.test(name) && !/spec\.ts$/.test(name) ? [name] : [];
  });
}

/** Codes that the source files throw, with the first file of each. */
function thrownCodes(): [string, string][] {
  const codes = new Map<string, string>();
  const files = [path.join(ROOT, 'libs'), path.join(ROOT, 'apps/api'), path.join(ROOT, 'apps/cli')].flatMap(sources);
  for (const file of files) {
    for (const [, code] of readFileSync(file, 'utf8').matchAll(THROWN)) {
      if (!codes.has(code!)) codes.set(code!, path.relative(ROOT, file));
    }
  }
  return [...codes].sort();
}

describe('every code that is thrown', () => {
  it.each(thrownCodes())('%s (%s) has a sentence for people', (code) => expect(hasMessage(code)).toBe(true));
});
