import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { accessDocument } from '@zholdau/domain';

const FILE = path.resolve(import.meta.dirname, '../../docs/access.md');

/** With UPDATE_DOCS=1 (`npm run docs:access`) the page is written; otherwise it must be what the table says. */
describe('docs/access.md', () => {
  it('says what the table of access says', () => {
    const written = accessDocument();
    if (process.env['UPDATE_DOCS']) writeFileSync(FILE, written);
    expect(readFileSync(FILE, 'utf8')).toBe(written);
  });
});
