import type { RungView } from '../../api/types.js';
import { useLocale } from '../../i18n/locale.js';
import { hasText } from '../../i18n/texts.js';
import { InstantText } from '../../ui/date-text.js';
import { nameOf } from '../../ui/names-text.js';
import { PersonText } from '../../ui/person-text.js';

/** To whom a rung went, how and when; of one to come, to whom it will go. */
export function RungDetails({ rung }: { rung: RungView }) {
  const { t, locale } = useLocale();
  const roles = rung.targets.map((target) => {
    const key = `words.role.${target}`;
    return hasText(key) ? t(key) : target;
  });
  return (
    <div className="rung-details">
      <p>
        <b>{t(`item.outcome.${rung.outcome}`)}</b>
        <span className="quiet small">
          {' · '}
          <InstantText at={rung.firedAt ?? rung.at} short />
        </span>
      </p>
      {rung.told.length === 0 && <p className="quiet">{roles.join(', ')}</p>}
      {rung.told.length > 0 && (
        <ul className="rung-told">
          {rung.told.map(({ person, seatTitles, letter, sentAt }) => (
            <li key={person.id}>
              <PersonText person={person} full />
              <span className="quiet small">, {nameOf(seatTitles, locale)}</span>
              <span className="rung-letter" data-letter={letter}>
                {t(`item.letter.${letter}`)}
                {sentAt !== null && (
                  <>
                    {', '}
                    <InstantText at={sentAt} short />
                  </>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
