import { deadlinePhrases } from '../../../../test/fixtures/deadlines/load.js';
import { KZ_CALENDAR } from '../calendar/kz-calendar.js';
import { localDate } from '../calendar/local-date.js';
import { explainDeadline } from './explain-deadline.js';
import { readDeadline } from './read-deadline.js';
import { DEADLINE_KINDS, DEADLINE_RULES } from './reading.js';

const read = (phrase: string, today = '2026-09-15') =>
  readDeadline(phrase, { today: localDate(today), calendar: KZ_CALENDAR, roll: 'previous' });

describe('readDeadline', () => {
  it.each(deadlinePhrases())('$phrase', ({ phrase, today, kind, rule, start, due, ask }) => {
    const reading = read(phrase, today);
    expect({
      kind: reading.kind,
      rule: reading.rule,
      start: reading.start,
      due: reading.due,
      ask: reading.ask,
    }).toEqual({
      kind,
      rule,
      start,
      due,
      ask,
    });
  });

  it('stays in the closed lists and explains itself in three languages', () => {
    const outside = deadlinePhrases().filter(({ phrase, today }) => {
      const reading = read(phrase, today);
      const said = (['kk', 'ru', 'en'] as const).every((locale) => /\p{L}{3}/u.test(explainDeadline(reading, locale)));
      return !said || !DEADLINE_KINDS.includes(reading.kind) || !DEADLINE_RULES.includes(reading.rule);
    });
    expect(outside).toEqual([]);
  });

  it('rolls to a working day by the rule of the origin and says so', () => {
    const phrase = 'до 1 ноября 2026 года'; // a Sunday
    const context = { today: localDate('2026-09-15'), calendar: KZ_CALENDAR };
    expect(readDeadline(phrase, { ...context, roll: 'previous' }).rolled).toEqual(['2026-10-30']);
    expect(readDeadline(phrase, { ...context, roll: 'next' }).rolled).toEqual(['2026-11-02']);
    const kept = readDeadline(phrase, { ...context, roll: 'none' });
    expect(kept.rolled).toEqual(kept.due);
    expect(explainDeadline(readDeadline(phrase, { ...context, roll: 'previous' }), 'ru')).toContain('30.10.2026');
  });

  it.each(['1'.repeat(12_000), 'за '.repeat(4_000), 'до конца года, '.repeat(1_000), 'раз в '.repeat(2_000)])(
    'asks about a text where a term should stand, and at once: %#',
    (text) => {
      const before = performance.now();
      const reading = read(text);
      expect(performance.now() - before).toBeLessThan(500);
      expect(reading).toMatchObject({ kind: 'none', ask: true, due: [] });
      expect(explainDeadline(reading, 'ru')).toContain('2000');
    },
  );

  it('does not count spaces as length', () => {
    expect(read(`до 1${' '.repeat(5_000)}ноября`).due).toEqual(['2026-11-01']);
  });

  it('counts relative terms from the date of the plan', () => {
    const context = { today: localDate('2026-10-20'), planOn: localDate('2026-09-15'), calendar: KZ_CALENDAR };
    expect(readDeadline('в течение 6 месяцев', { ...context, roll: 'none' }).due).toEqual(['2027-03-15']);
  });

  it.each([
    '',
    '   ',
    '???',
    'asap',
    'қайрлы күн',
    '1 декада октября',
    'до пятницы',
    'IX квартал 2026 года',
    '32 қазанға дейін',
    '1 марта 2126 года',
    '31 декабря 9999 года',
  ])('asks about «%s» and sets no date', (phrase) => {
    const reading = read(phrase);
    expect(reading.due).toEqual([]);
    expect(reading.ask).toBe(true);
  });
});
