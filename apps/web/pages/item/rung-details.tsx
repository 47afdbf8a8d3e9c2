import type { RungView } from '../../api/types.js';
import { useLocale } from '../../i18n/locale.js';
import { hasText } from '../../i18n/texts.js';
import { InstantText } from '../../ui/date-text.js';
import { nameOf } from '../../ui/names-text.js';
import { PersonText, personName } from '../../ui/person-text.js';

/** To whom a rung went, how and when; of one to come, to whom it will go. */
export function RungDetails({ rung }: { rung: RungView }) {
  const { t, locale } = useLocale();
  return (
    <div className="rung-details">
      <RungOutcome rung={rung} />
      {rung.told.length === 0 && <RungTargets rung={rung} />}
      {rung.told.length > 0 && (
        <ul className="rung-told" tabIndex={0} aria-label={t(`item.outcome.${rung.outcome}`)}>
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

/** The same in two lines, for paper. */
export function RungBrief({ rung }: { rung: RungView }) {
  const { locale } = useLocale();
  return (
    <div className="rung-details">
      <RungOutcome rung={rung} />
      {rung.told.length === 0 && <RungTargets rung={rung} />}
      {rung.told.length > 0 && (
        <p className="small">{rung.told.map(({ person }) => personName(person, locale, 'short')).join(', ')}</p>
      )}
    </div>
  );
}

/** «отправлено · 8 окт. 2026, 09:00 · 23 человека» */
export function RungOutcome({ rung }: { rung: RungView }) {
  const { t } = useLocale();
  return (
    <p>
      <b>{t(`item.outcome.${rung.outcome}`)}</b>
      <span className="quiet small">
        {' · '}
        <InstantText at={rung.firedAt ?? rung.at} short />
        {rung.told.length > 1 && <> · {t('item.ladder.people', { n: rung.told.length })}</>}
      </span>
    </p>
  );
}

function RungTargets({ rung }: { rung: RungView }) {
  const { t } = useLocale();
  const roles = rung.targets.map((target) => {
    const key = `words.role.${target}`;
    return hasText(key) ? t(key) : target;
  });
  return <p className="quiet">{roles.join(', ')}</p>;
}
