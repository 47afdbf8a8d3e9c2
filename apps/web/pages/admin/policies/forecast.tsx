import { useForecast, type WrittenRung } from '../../../api/administration.js';
import { Link } from 'react-router';
import { dateText } from '../../../i18n/dates.js';
import { useLocale } from '../../../i18n/locale.js';
import { personName } from '../../../ui/person-text.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';

interface Props {
  level: string;
  origin: string;
  rungs: WrittenRung[];
  /** False while the rungs cannot be saved. */
  sound: boolean;
}

const SHOWN = 12;

/** Who would get what in the next 30 days by the rungs as they stand in the editor. */
export function Forecast({ level, origin, rungs, sound }: Props) {
  const { t, locale } = useLocale();
  const forecast = useForecast({ level, origin, rungs }, sound);
  const { data } = forecast;
  return (
    <section className="admin-forecast" aria-label={t('ladder.forecast')} aria-busy={forecast.isFetching}>
      <h3 className="admin-heading">{t('ladder.forecast')}</h3>
      <ProblemAlert error={forecast.error} />
      {data !== undefined && (
        <>
          <p className="quiet small">
            {t(level === 'review' ? 'ladder.forecastReview' : 'ladder.forecastText', {
              from: dateText(data.from, locale),
              to: dateText(data.to, locale),
            })}
          </p>
          <p className="admin-forecast-sum">
            <b>{t('ladder.messages', { n: data.messages })}</b> · {t('ladder.messagesNow', { n: data.messagesNow })} ·{' '}
            {t('ladder.people', { n: data.people.length })} · {t('ladder.ladders', { n: data.ladders })}
          </p>
          {data.rows.length === 0 ? (
            <p className="quiet">{t('ladder.forecastNone')}</p>
          ) : (
            <table className="plain-table" aria-label={t('ladder.rows')}>
              <thead>
                <tr>
                  <th scope="col">{t('ladder.col.on')}</th>
                  <th scope="col">{t('ladder.col.item')}</th>
                  <th scope="col">{t('ladder.col.rung')}</th>
                  <th scope="col">{t('ladder.col.person')}</th>
                </tr>
              </thead>
              <tbody>
                {data.rows.slice(0, SHOWN).map((row) => (
                  <tr key={`${row.at}-${row.itemId}-${row.personId}-${row.rung}`}>
                    <td>{dateText(row.on, locale)}</td>
                    <td>
                      <Link to={`/items/${row.itemId}`}>{row.number}</Link>
                    </td>
                    <td>{t(`ladder.says.${row.says as 'reminder' | 'escalation' | 'vacancy'}`)}</td>
                    <td>
                      {personName(row, locale, 'short')}{' '}
                      <span className="quiet small">{locale === 'kk' ? row.seatKk : row.seatRu}</span>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          {data.messages > SHOWN && <p className="quiet small">{t('ladder.more', { n: data.messages - SHOWN })}</p>}
        </>
      )}
    </section>
  );
}
