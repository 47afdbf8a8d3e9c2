import { isLocalDate, KZ_CALENDAR, readDeadline, type LocalDate, type Locale } from '@zholdau/domain';
import { systemToday } from '@zholdau/platform';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { deadlineJson } from './deadline-json.js';
import { isLocale } from './doctor.messages.js';

export const USAGE = `Usage:
  deadline "IV квартал 2026 года" [--today YYYY-MM-DD] [--json] [--lang kk|ru|en]
  deadline --batch [--today YYYY-MM-DD] [--lang kk|ru|en]   JSON lines {"phrase","today"} on standard input`;

/** `deadline`: what the words of a deadline mean, on the built-in calendar and by the roll rule of control terms. */
export async function run(args: string[], input: NodeJS.ReadableStream = process.stdin): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      today: { type: 'string' },
      json: { type: 'boolean', default: false },
      batch: { type: 'boolean', default: false },
      lang: { type: 'string', default: 'ru' },
    },
  });
  const locale = isLocale(values.lang) ? values.lang : 'ru';
  const today = values.today ?? systemToday();
  if (!isLocalDate(today)) throw new Error(`--today must be a date YYYY-MM-DD, got ${today}`);
  if (values.batch) {
    for await (const line of createInterface({ input, crlfDelay: Infinity })) {
      if (line.trim() !== '') console.log(answer(line, today, locale));
    }
    return 0;
  }
  if (positionals.length === 0) throw new Error(USAGE);
  const result = reading(positionals.join(' '), today, locale);
  console.log(values.json ? JSON.stringify(result) : text(result));
  return 0;
}

type Result = ReturnType<typeof reading>;

const reading = (phrase: string, today: LocalDate, locale: Locale) =>
  deadlineJson({ ...readDeadline(phrase, { today, calendar: KZ_CALENDAR, roll: 'previous' }), phrase }, locale);

/** One line of a batch; whatever is wrong with it is said in its place and the next line is read. */
function answer(line: string, today: LocalDate, locale: Locale): string {
  let request: unknown;
  try {
    request = JSON.parse(line);
  } catch {
    return JSON.stringify({ error: 'not JSON' });
  }
  if (typeof request !== 'object' || request === null || !('phrase' in request) || typeof request.phrase !== 'string') {
    return JSON.stringify({ error: 'phrase is missing' });
  }
  const on = 'today' in request && request.today !== null ? request.today : today;
  if (!isLocalDate(on)) return JSON.stringify({ error: 'today is not a date YYYY-MM-DD' });
  return JSON.stringify(reading(request.phrase, on, locale));
}

function text({ kind, rule, due, rolled, ask, choices, why }: Result): string {
  const dates = due.map((on, index) => (rolled[index] === on ? on : `${on} → ${rolled[index]}`)).join(', ');
  const lines = [
    why,
    dates && `→ ${dates}`,
    ask && choices.length > 0 && `? ${choices.join(' | ')}`,
    `(${kind}, ${rule})`,
  ];
  return lines.filter(Boolean).join('\n');
}
