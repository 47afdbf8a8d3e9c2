import { daysBetween, localDate } from '@zholdau/domain';
import { useSession } from '../../../api/session.js';
import type { IndicatorView } from '../../../api/types.js';
import { exactDate } from '../../../i18n/dates.js';
import { useLocale } from '../../../i18n/locale.js';
import { figureText } from '../../../ui/figure-text.js';

const WIDTH = 320;
const HEIGHT = 112;
const LEFT = 6;
const RIGHT = 10;
const TOP = 16;
const BOTTOM = 18;

/** The way that is planned, the facts on it, the baseline and today; the table beside it says the same in figures. */
export function IndicatorChart({ indicator }: { indicator: IndicatorView }) {
  const { t, locale } = useLocale();
  const { today } = useSession();
  const { trajectory, periods } = indicator;
  const facts = periods.flatMap(({ factOn, factTotal }) =>
    factOn === null || factTotal === null ? [] : [{ on: factOn, value: factTotal }],
  );
  const said = periods.flatMap(({ reportedOn, reportedTotal }) =>
    reportedOn === null || reportedTotal === null ? [] : [{ on: reportedOn, value: reportedTotal }],
  );
  const first = trajectory[0];
  const last = trajectory.at(-1);
  if (first === undefined || last === undefined || trajectory.length < 2) return null;
  const values = [...trajectory, ...facts, ...said].map(({ value }) => value);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const days = (on: string): number => daysBetween(localDate(first.on), localDate(on));
  const whole = Math.max(1, days(last.on));
  const x = (on: string): number => LEFT + (Math.min(Math.max(days(on), 0), whole) / whole) * (WIDTH - LEFT - RIGHT);
  const y = (value: number): number => HEIGHT - BOTTOM - ((value - low) / (high - low || 1)) * (HEIGHT - TOP - BOTTOM);
  const line = trajectory.map(({ on, value }) => `${x(on)},${y(value)}`).join(' ');
  const label = t('indicators.chart', {
    from: figureText(first.value, locale),
    to: figureText(last.value, locale),
    fact: figureText(facts.at(-1)?.value ?? null, locale),
  });
  const inside = today > first.on && today < last.on;
  return (
    <figure className="indicator-figure">
      <svg className="indicator-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
        <line className="chart-base" x1={LEFT} x2={WIDTH - RIGHT} y1={y(first.value)} y2={y(first.value)} />
        {inside && <line className="chart-today" x1={x(today)} x2={x(today)} y1={TOP - 8} y2={HEIGHT - BOTTOM} />}
        <polyline className="chart-plan" points={line} />
        {trajectory.map(({ on, value }) => (
          <circle key={on} className="chart-plan-point" cx={x(on)} cy={y(value)} r={2} />
        ))}
        {said.map(({ on, value }) => (
          <circle key={`said ${on}`} className="chart-said" cx={x(on)} cy={y(value)} r={4} />
        ))}
        {facts.map(({ on, value }) => (
          <circle key={`fact ${on}`} className="chart-fact" cx={x(on)} cy={y(value)} r={4} />
        ))}
        <text className="chart-text" x={LEFT} y={HEIGHT - 4}>
          {exactDate(first.on)}
        </text>
        <text className="chart-text" x={WIDTH - RIGHT} y={HEIGHT - 4} textAnchor="end">
          {exactDate(last.on)}
        </text>
        <text className="chart-text" x={WIDTH - RIGHT} y={11} textAnchor="end">
          {figureText(last.value, locale)}
        </text>
      </svg>
      <figcaption className="chart-legend small quiet" aria-hidden="true">
        <span data-kind="plan">{t('indicators.chart.plan')}</span>
        {facts.length > 0 && <span data-kind="fact">{t('indicators.chart.fact')}</span>}
        {said.length > 0 && <span data-kind="said">{t('indicators.chart.reported')}</span>}
        {inside && <span data-kind="today">{t('indicators.chart.today')}</span>}
      </figcaption>
    </figure>
  );
}
