import {
  changeCalendar,
  RuleViolationError,
  type CalendarChange,
  type LocalDate,
  type WorkCalendar,
} from '@zholdau/domain';
import type { CalendarAct } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';

/** A change of the working calendar with the act that orders it. */
export interface CalendarProposal extends CalendarChange {
  readonly act: CalendarAct;
}

/**
 * The calendar as the proposal makes it.
 *
 * @throws as {@link changeCalendar}; RuleViolationError `act_in_future`
 */
export async function calendarOf(
  tx: EntityManager,
  before: WorkCalendar,
  proposal: CalendarProposal,
  today: LocalDate,
): Promise<WorkCalendar> {
  const { act } = proposal;
  if (act.on > today) throw new RuleViolationError('act_in_future', { actOn: act.on });
  return changeCalendar(before, proposal, { version: await nextVersion(tx, today), today });
}

/** As it stands beside each day that the act changed; the same in every language. */
export function actText({ number, on, title }: CalendarAct): string {
  return [`№ ${number}, ${on.split('-').reverse().join('.')}`, title].filter(Boolean).join('. ');
}

async function nextVersion(tx: EntityManager, today: LocalDate): Promise<string> {
  const [row] = await tx.query<{ count: number }[]>(
    `SELECT count(*)::int AS count FROM work_calendar WHERE version = $1 OR version LIKE $1 || '.%'`,
    [`kz-${today}`],
  );
  return row!.count === 0 ? `kz-${today}` : `kz-${today}.${row!.count + 1}`;
}
