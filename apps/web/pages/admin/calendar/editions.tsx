import type { CalendarView } from '../../../api/types.js';
import { dateText } from '../../../i18n/dates.js';
import { useLocale } from '../../../i18n/locale.js';
import { personName } from '../../../ui/person-text.js';

/** The acts that changed the calendar, the newest first. */
export function Editions({ editions }: { editions: CalendarView['editions'] }) {
  const { t, locale } = useLocale();
  return (
    <>
      <h3 className="admin-heading">{t('calendar.editions')}</h3>
      {editions.length === 0 ? (
        <p className="quiet">{t('calendar.editionsNone')}</p>
      ) : (
        <ul>
          {editions.map((edition) => (
            <li key={edition.version}>
              <b>{t('calendar.edition', { number: edition.actNumber, on: dateText(edition.actOn, locale) })}</b>{' '}
              {edition.actTitle}
              <br />
              {edition.changes
                .map(({ on, sort }) => `${dateText(on, locale)} – ${t(`calendar.sort.${sort}`)}`)
                .concat(t('calendar.editionMoved', { n: edition.moved }))
                .join('; ')}{' '}
              <span className="quiet small">
                {personName({ nameRu: edition.byRu, nameKk: edition.byKk }, locale, 'short')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
