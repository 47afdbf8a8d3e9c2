import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { KZ_CALENDAR, localDate, readDeadline, readPlan, understandWritten, type WrittenRow } from '@zholdau/domain';
import { planFileKind } from '../../documents/src/file-kind.js';
import { readTables } from '../../documents/src/read-tables.js';

/** One row as its writer meant it; «*» where any answer will do, «^…» for the beginning of a title. */
interface Meant {
  readonly number: string;
  readonly section: string;
  readonly title: string;
  readonly titleKk?: string;
  readonly lang?: 'kk';
  readonly completionForm: string;
  /** Dates; «|» between several terms, «?» for a question. */
  readonly due: string;
  /** «name» or «name:mark+mark». */
  readonly executors: readonly string[];
}

const FOLDER = path.resolve(import.meta.dirname, '../../../test/fixtures/plan-files');
const EXPECTED = JSON.parse(readFileSync(path.join(FOLDER, 'expected.json'), 'utf8')) as Record<string, Meant[]>;
const planOn = localDate('2026-09-08');

async function understand(name: string, language: 'ru' | 'kk'): Promise<readonly WrittenRow[]> {
  const content = readFileSync(path.join(FOLDER, name));
  const { rows } = readPlan(await readTables(planFileKind(name, content), content));
  return understandWritten(rows, {
    planOn,
    read: (phrase) => readDeadline(phrase, { today: planOn, planOn, calendar: KZ_CALENDAR, roll: 'previous' }),
    language,
  });
}

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim().toLowerCase();
const bareSection = (text: string): string => plain(text).replace(/^[ivxі\d]+[.)] /u, '');

/** The fields of a row that say something else than was meant. */
function wrongFields(meant: Meant, row: WrittenRow): string[] {
  const own = ({ ru, kk }: { ru: string; kk: string }): string => (meant.lang === 'kk' ? kk || ru : ru || kk);
  const title = plain(own(row.titles));
  const terms = row.deadlines.length > 0 ? row.deadlines : row.deadline ? [row.deadline] : [];
  const carriers = row.executors.map(({ name, marks }) =>
    marks.length > 0 ? `${plain(name)}:${[...marks].sort().join('+')}` : plain(name),
  );
  const wanted = meant.executors.map((one) => {
    const [name = '', marks] = one.split(':');
    return marks ? `${plain(name)}:${marks.split('+').sort().join('+')}` : plain(name);
  });
  const fields: Record<string, boolean> = {
    number: row.row.number === meant.number,
    section: meant.section === '*' || bareSection(row.row.headings.at(-1) ?? '') === bareSection(meant.section),
    title: meant.title.startsWith('^') ? title.includes(plain(meant.title.slice(1))) : title === plain(meant.title),
    titleKk: meant.titleKk === undefined || plain(row.titles.kk) === plain(meant.titleKk),
    completionForm: meant.completionForm === '*' || plain(own(row.completionForms)) === plain(meant.completionForm),
    deadline: meant.due === '*' || terms.map(({ ask, due }) => (ask ? '?' : due.join())).join('|') === meant.due,
    executors: carriers.join('; ') === wanted.join('; '),
  };
  return Object.keys(fields).filter((field) => !fields[field]);
}

describe('plan files written without the libraries that read them', () => {
  it('are all expected somewhere', () => {
    expect(readdirSync(FOLDER).filter((name) => name !== 'expected.json' && name !== 'README.md')).toEqual(
      Object.keys(EXPECTED).sort(),
    );
  });

  it.each(Object.entries(EXPECTED))('%s gives its rows, field by field', async (name, meant) => {
    const rows = await understand(name, meant[0]?.lang ?? 'ru');
    expect(rows.map(({ row }) => row.number)).toEqual(meant.map(({ number }) => number));
    expect(meant.map((one, at) => [one.number, wrongFields(one, rows[at]!)])).toEqual(
      meant.map(({ number }) => [number, []]),
    );
  });
});
