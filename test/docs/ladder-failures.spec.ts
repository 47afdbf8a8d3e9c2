import { readFileSync } from 'node:fs';
import path from 'node:path';
import { wrongReference } from '../support/named-test.js';

const PAGE = path.resolve(import.meta.dirname, '../../docs/ladder-failures.md');

/** Each reference of the page: a file in backticks, then the title in angle quotes. */
const REFERENCE = /`([^`]+)` «([^»]+)»/g;

interface Row {
  readonly id: string;
  readonly references: readonly (readonly [file: string, title: string])[];
}

function rows(): Row[] {
  const lines = readFileSync(PAGE, 'utf8').split('\n');
  return lines.flatMap((line) => {
    const id = /^\| ([XEF]-?\d+) +\|/.exec(line)?.[1];
    if (id === undefined) return [];
    return [{ id, references: [...line.matchAll(REFERENCE)].map(([, file, title]) => [file!, title!] as const) }];
  });
}

const numbered = (name: string, from: number, to: number, digits: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, n) => `${name}${String(from + n).padStart(digits, '0')}`);

describe('docs/ladder-failures.md', () => {
  it('has a row for each of the 37 failures and for every test of engine and faults', () => {
    expect(rows().map(({ id }) => id)).toEqual([
      ...numbered('X', 1, 37, 1),
      ...numbered('E-', 1, 26, 2).filter((id) => id !== 'E-11'),
      ...numbered('F-', 2, 8, 2),
    ]);
  });

  it.each(rows().map(({ id, references }) => [id, references] as const))(
    '%s names tests that are there',
    (_, references) => {
      expect(references.length).toBeGreaterThan(0);
      expect(references.map(([file, title]) => wrongReference(file, title)).filter((wrong) => wrong !== null)).toEqual(
        [],
      );
    },
  );
});
