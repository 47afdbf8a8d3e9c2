import path from 'node:path';
import { parseArgs } from 'node:util';
import { planFileKind, readPlanFile } from '@zholdau/documents';
import {
  DomainError,
  isLocalDate,
  KZ_CALENDAR,
  readDeadline,
  readPlan,
  understandWritten,
  type DeadlineReading,
  type IgnoredRow,
  type LocalDate,
  type Locale,
} from '@zholdau/domain';
import { message, systemToday } from '@zholdau/platform';
import { isLocale } from './doctor.messages.js';
import { emptyRowJson, planRowJson, planRowText, type PlanRowJson } from './plan-json.js';
import { readNamedFile } from './read-named-file.js';

export const USAGE = `plan FILE [--json] [--today YYYY-MM-DD] [--lang kk|ru|en]

Prints the rows of a plan (docx, xlsx or csv) as they are understood; needs no database and looks nobody up.
With --json one line of JSON a row. Rows that are no measures (titles, notes, signatures) are named on standard error.
Ends with 0 when the file was read, with 1 when it was not, with 2 on wrong words.`;

/** `plan`: what a plan file says, row by row, with every doubt. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      today: { type: 'string' },
      json: { type: 'boolean', default: false },
      lang: { type: 'string', default: 'ru' },
    },
  });
  const [file] = positionals;
  const today = values.today ?? systemToday();
  if (!file || !isLocale(values.lang) || !isLocalDate(today)) {
    console.error(USAGE);
    return 2;
  }
  try {
    await print(file, today, values.lang, values.json);
    return 0;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    console.error(message(error.code, { name: path.basename(file), ...error.params }, values.lang));
    return 1;
  }
}

async function print(file: string, today: LocalDate, locale: Locale, json: boolean): Promise<void> {
  const content = await readNamedFile(file);
  const { rows, ignored } = readPlan(await readPlanFile(planFileKind(path.basename(file), content), content));
  const written = understandWritten(rows, {
    planOn: today,
    read: reader(today),
    language: locale === 'kk' ? 'kk' : 'ru',
  });
  const lines = [
    ...written.map((row) => planRowJson(row, locale)),
    ...ignored.filter(({ why }) => why === 'empty_item').map((row) => emptyRowJson(row, locale)),
  ].sort(inFile);
  const output = lines.map((line) => (json ? JSON.stringify(line) : planRowText(line)));
  if (output.length > 0) process.stdout.write(`${output.join('\n')}\n`);
  for (const row of ignored.filter(({ why }) => why !== 'empty_item')) console.error(leftOut(row, locale));
}

/** Phrases repeat in a plan; each is read once. */
function reader(today: LocalDate): (phrase: string) => DeadlineReading {
  const known = new Map<string, DeadlineReading>();
  const rules = { today, planOn: today, calendar: KZ_CALENDAR, roll: 'previous' } as const;
  return (phrase) => {
    const reading = known.get(phrase) ?? readDeadline(phrase, rules);
    known.set(phrase, reading);
    return reading;
  };
}

const inFile = (one: PlanRowJson, other: PlanRowJson): number => one.table - other.table || one.row - other.row;

const leftOut = ({ tableIndex, row, text, why }: IgnoredRow, locale: Locale): string =>
  `${message(`left_out_${why}`, { table: tableIndex, row }, locale)}: ${text}`;
