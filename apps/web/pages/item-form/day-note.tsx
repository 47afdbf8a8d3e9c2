import { KZ_CALENDAR, isWorkingDay, localDate } from '@zholdau/domain';
import { useSession } from '../../api/session.js';
import { useT } from '../../i18n/locale.js';

/** A word of warning under a chosen day: it is not worked, or it has passed. */
export function DayNote({ day }: { day: string | null | undefined }) {
  const t = useT();
  const { today } = useSession();
  if (day === null || day === undefined) return null;
  if (day < today) return <span className="day-note">{t('itemForm.day.past')}</span>;
  if (!isWorkingDay(localDate(day), KZ_CALENDAR)) return <span className="day-note">{t('itemForm.day.off')}</span>;
  return null;
}
