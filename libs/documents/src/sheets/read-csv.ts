import { BadInputError, withoutGuard, type PlanTable } from '@zholdau/domain';
import { parse } from 'csv-parse/sync';
import { decodeText } from '../decode-text.js';
import { READING_LIMITS } from '../reading-limits.js';

const DELIMITERS = [';', '\t', ','] as const;
const SAMPLE = 64_000;
const FEWEST_COLUMNS = 3;

/**
 * A csv as one table; encoding and delimiter are found out, `sep=;` on the first line is obeyed, and the apostrophe that
 * guards a cell against being computed is taken off.
 *
 * @throws BadInputError `file_damaged` on quotes that never close; `cell_too_long`; `plan_too_many_rows`
 */
export function readCsv(content: Buffer): PlanTable {
  const text = decodeText(content).replace(/^\uFEFF/, '');
  const told = /^sep=(.)\r?\n/.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  const records = parseWith(body, told?.[1] ?? guessDelimiter(body));
  if (records.length > READING_LIMITS.rows) {
    throw new BadInputError('plan_too_many_rows', { rows: records.length, most: READING_LIMITS.rows });
  }
  const first = told ? 2 : 1;
  const rows = records
    .map((cells, at) => ({
      number: at + first,
      cells: cells.slice(0, READING_LIMITS.columns).map((cell) => ({ text: withoutGuard(cell) })),
    }))
    .filter(({ cells }) => cells.some((cell) => cell.text.trim() !== ''));
  checkLengths(rows);
  return { name: '', index: 1, rows };
}

function parseWith(text: string, delimiter: string): string[][] {
  try {
    return parse(text, {
      delimiter,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: false,
      max_record_size: READING_LIMITS.cellLength * 8,
    });
  } catch {
    throw new BadInputError('file_damaged');
  }
}

/** The delimiter by which most lines of the beginning have several columns. */
function guessDelimiter(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const scores = DELIMITERS.map((delimiter) => {
    const widths = sampleRecords(sample, delimiter).map(({ length }) => length);
    return {
      delimiter,
      lines: widths.filter((width) => width >= FEWEST_COLUMNS).length,
      widest: Math.max(0, ...widths),
    };
  });
  scores.sort((a, b) => b.lines - a.lines || b.widest - a.widest);
  return scores[0]!.delimiter;
}

function sampleRecords(sample: string, delimiter: string): string[][] {
  try {
    return parse(sample, {
      delimiter,
      relax_quotes: true,
      relax_column_count: true,
      to: 200,
      on_record: (record: string[]) => record,
    });
  } catch {
    return sample
      .split('\n')
      .slice(0, 200)
      .map((line) => line.split(delimiter));
  }
}

function checkLengths(rows: PlanTable['rows']): void {
  for (const { number, cells } of rows) {
    if (cells.some(({ text }) => text.length > READING_LIMITS.cellLength)) {
      throw new BadInputError('cell_too_long', { sheet: 'csv', cell: String(number), most: READING_LIMITS.cellLength });
    }
  }
}
