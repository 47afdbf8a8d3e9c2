import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { accessDocument, allActions, CHECKPOINT_STATES, completeMatrix, matrixText, ROLES } from '@zholdau/domain';

const FILE = path.resolve(import.meta.dirname, '../../docs/access.md');
const MATRIX = path.resolve(import.meta.dirname, '../../docs/access-matrix.tsv');

/** With UPDATE_DOCS=1 (`npm run docs:access`) the page is written; otherwise it must be what the table says. */
describe('docs/access.md', () => {
  it('says what the table of access says', () => {
    const written = accessDocument();
    if (process.env['UPDATE_DOCS']) writeFileSync(FILE, written);
    expect(readFileSync(FILE, 'utf8')).toBe(written);
  });
});

/** Written by the same command; a change of the table shows here line by line, to be looked at before it is committed. */
describe('docs/access-matrix.tsv', () => {
  it('says what the table of access answers to every question', () => {
    const written = matrixText();
    if (process.env['UPDATE_DOCS']) writeFileSync(MATRIX, written);
    expect(readFileSync(MATRIX, 'utf8')).toBe(written);
  });

  it('is complete: every action, every role, own and other, every state', () => {
    const lines = completeMatrix();
    expect(lines).toHaveLength(allActions().length * ROLES.length * 2);
    expect(new Set(lines.map(({ action, role, whose }) => `${action} ${role} ${whose}`)).size).toBe(lines.length);
    for (const { answers } of lines) {
      expect(answers).toHaveLength(CHECKPOINT_STATES.length);
      expect(answers.filter((answer) => !/^(yes|403|409 [a-z_]+)$/.test(answer))).toEqual([]);
    }
  });
});
