import { dayOfWeek, type LocalDate } from '@zholdau/domain';
import { exactDate, monthName, weekdayNames } from '../../../i18n/dates.js';
import { useLocale } from '../../../i18n/locale.js';
import type { TextKey } from '../../../i18n/texts.js';
import type { DayKind } from './year-days.js';

const KIND_TEXTS: Partial<Record<DayKind, TextKey>> = {
  holiday: 'calendar.sort.holiday',
  moved: 'calendar.sort.moved',
  worked: 'admin.calendar.workingWeekend',
};

interface Props {
  year: number;
  month: number;
  kinds: ReadonlyMap<LocalDate, DayKind>;
  /** The act of each day that is not as usual. */
  acts: ReadonlyMap<string, string>;
  today: string;
  /** Later days are an estimate. */
  approvedThrough: string;
}

/** One month, Monday first; days that are not as usual say so on hover and aloud. */
export function MonthTable({ year, month, kinds, acts, today, approvedThrough }: Props) {
  const { t, locale } = useLocale();
  const prefix = `${year}-${String(month).padStart(2, '0')}-`;
  const days = [...kinds].filter(([day]) => day.startsWith(prefix));
  return (
    <table className="admin-month">
      <caption>{monthName(month, locale)}</caption>
      <thead>
        <tr>
          {weekdayNames(locale).map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks(days).map((week, index) => (
          <tr key={index}>
            {week.map((entry, place) =>
              entry === null ? <td key={place} /> : <Day key={place} day={entry[0]} kind={entry[1]} />,
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );

  function Day({ day, kind }: { day: LocalDate; kind: DayKind }) {
    const text = KIND_TEXTS[kind];
    const estimated = text !== undefined && day > approvedThrough;
    const said = text === undefined ? '' : `${t(text)}${estimated ? `, ${t('calendar.estimatedDay')}` : ''}`;
    return (
      <td
        data-kind={kind}
        data-today={day === today}
        data-estimated={estimated}
        title={said === '' ? undefined : [`${exactDate(day)}: ${said}`, acts.get(day)].filter(Boolean).join('\n')}
      >
        {Number(day.slice(8))}
        {said !== '' && <span className="only-heard">, {said}</span>}
      </td>
    );
  }
}

type Entry = readonly [LocalDate, DayKind];

function weeks(days: readonly Entry[]): (Entry | null)[][] {
  const rows: (Entry | null)[][] = [];
  for (const entry of days) {
    const place = dayOfWeek(entry[0]) - 1;
    if (rows.length === 0 || place === 0) rows.push(Array<Entry | null>(7).fill(null));
    rows.at(-1)![place] = entry;
  }
  return rows;
}
