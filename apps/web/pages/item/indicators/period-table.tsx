import type { IndicatorView } from '../../../api/types.js';
import { periodText } from '../../../i18n/dates.js';
import { useLocale } from '../../../i18n/locale.js';
import { figureText, textOf } from '../../../ui/figure-text.js';

type Period = IndicatorView['periods'][number];

/** Plan and fact by period; what lies under review is said to be so. */
export function PeriodTable({ indicator }: { indicator: IndicatorView }) {
  const { t, locale } = useLocale();
  return (
    <table className="indicator-periods" aria-label={textOf(indicator.names, locale)}>
      <thead>
        <tr>
          <th scope="col">{t('indicators.col.period')}</th>
          <th scope="col">{t('indicators.col.plan')}</th>
          <th scope="col">{t('indicators.col.fact')}</th>
          <th scope="col">{t('indicators.col.attained')}</th>
        </tr>
      </thead>
      <tbody>
        {indicator.periods.map((period) => (
          <tr key={period.period}>
            <th scope="row">{periodText(period.period, locale)}</th>
            <td>{figureText(period.plan, locale)}</td>
            <td>
              <FactText period={period} />
            </td>
            <td>{period.attained === null ? '—' : `${figureText(period.attained, locale)}\u00a0%`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function FactText({ period }: { period: Period }) {
  const { t, locale } = useLocale();
  return (
    <>
      {figureText(period.fact, locale)}
      {period.coverage > 0 && (
        <span className="quiet small indicator-more">
          {t('indicators.events', { value: figureText(period.coverage, locale) })}
        </span>
      )}
      {period.reported !== null && (
        <span className="quiet small indicator-more">
          {t('indicators.reported', { value: figureText(period.reported, locale) })}
        </span>
      )}
      {period.missing && <span className="small indicator-more indicator-missing">{t('indicators.missing')}</span>}
    </>
  );
}
