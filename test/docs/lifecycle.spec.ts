import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { lifecycleDocument } from '@zholdau/domain';

const FILE = path.resolve(import.meta.dirname, '../../docs/lifecycle.md');

/** With UPDATE_DOCS=1 (`npm run docs:lifecycle`) the page is written; otherwise it must be what the table says. */
describe('docs/lifecycle.md', () => {
  it('says what the table of states and moves says', () => {
    const written = lifecycleDocument();
    if (process.env['UPDATE_DOCS']) writeFileSync(FILE, written);
    expect(readFileSync(FILE, 'utf8')).toBe(written);
  });
});
