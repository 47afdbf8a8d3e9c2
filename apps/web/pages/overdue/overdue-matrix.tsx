import { Tooltip } from 'antd';
import { Link } from 'react-router';
import type { OverdueCounts } from '../../api/overdue.js';
import type { Ageing, OverdueView } from '../../api/types.js';
import { numberText } from '../../i18n/dictionary.js';
import { useLocale } from '../../i18n/locale.js';
import type { TextKey } from '../../i18n/texts.js';
import { nameOf, NamesText } from '../../ui/names-text.js';
import { AGEING_TEXTS, LIST_ID } from './overdue-places.js';
import { stepInto, type OverduePlace } from './overdue-url.js';

interface Props {
  view: OverdueView;
  place: OverduePlace;
  pathOf: (place: OverduePlace) => string;
}

/** Groups by age of the delay. A name goes into the group, a number shows its list. */
export function OverdueMatrix({ view, place, pathOf }: Props) {
  const { t, locale } = useLocale();
  const deepest = place.steps.length === 4;
  return (
    <div className="overdue-scroll" tabIndex={0} role="region" aria-label={t('overdue.reportTitle')}>
      <p className="overdue-sideways narrow-only" aria-hidden="true">
        {t('overdue.sideways')}
      </p>
      <table className="overdue-matrix">
        <MatrixHead view={view} />
        <tbody>
          {view.groups.map((group) => (
            <tr key={group.key} data-chosen={place.group === group.key}>
              <th scope="row">
                {deepest ? (
                  <NamesText names={group.titles} />
                ) : (
                  <Link to={pathOf(stepInto(place, group.key))} data-row>
                    <NamesText names={group.titles} />
                  </Link>
                )}
              </th>
              <Numbers
                counts={group}
                row={{ key: group.key, name: nameOf(group.titles, locale) }}
                {...{ view, place, pathOf }}
              />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('overdue.totals')}</th>
            <Numbers counts={view.totals} row={{ key: null, name: t('overdue.totals') }} {...{ view, place, pathOf }} />
          </tr>
        </tfoot>
      </table>
      <p className="overdue-note">
        {t('overdue.sumNote')} {t('overdue.tableNote')}
      </p>
    </div>
  );
}

export function MatrixHead({ view }: { view: OverdueView }) {
  const { t } = useLocale();
  const by = `overdue.group_${view.by}` as TextKey;
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2} className="overdue-name">
          {t(by)}
        </th>
        <th scope="col" rowSpan={2} className="overdue-number">
          {t('overdue.total')}
        </th>
        <th scope="colgroup" colSpan={view.ageings.length} className="overdue-span">
          {t('overdue.ageing')}
        </th>
        <Explained title="overdue.agencyDays" help="overdue.agencyDaysHelp" />
        <Explained title="overdue.reviewDays" help="overdue.reviewDaysHelp" />
        <Explained title="overdue.postponed" help="overdue.postponedHelp" />
      </tr>
      <tr>
        {view.ageings.map((ageing) => (
          <th scope="col" key={ageing} className="overdue-number">
            {ageing === '90+' ? t('overdue.age_90_short') : ageing.replace('-', '–')}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Explained({ title, help }: { title: TextKey; help: TextKey }) {
  const { t } = useLocale();
  return (
    <th scope="col" rowSpan={2} className="overdue-number overdue-apart">
      <Tooltip title={t(help)}>
        <span>{t(title)}</span>
      </Tooltip>
    </th>
  );
}

interface NumbersProps extends Props {
  counts: OverdueCounts;
  row: { key: string | null; name: string };
}

function Numbers({ counts, row, view, place, pathOf }: NumbersProps) {
  const { t, locale } = useLocale();
  const cell = (n: number, ageing: Ageing | null) => {
    if (n === 0) return <span className="overdue-zero">–</span>;
    const age = t(ageing === null ? 'overdue.total' : AGEING_TEXTS[ageing]);
    return (
      <Link
        to={`${pathOf({ ...place, group: row.key, ageing })}#${LIST_ID}`}
        className="overdue-count"
        aria-label={t('overdue.openList', { group: row.name, age, n })}
        aria-current={
          place.group === row.key && place.ageing === ageing && (row.key ?? ageing) !== null ? 'true' : undefined
        }
      >
        {numberText(n, locale)}
      </Link>
    );
  };
  return (
    <>
      <td className="overdue-number overdue-sum">{cell(counts.total, null)}</td>
      {view.ageings.map((ageing) => (
        <td key={ageing} className="overdue-number" data-ageing={ageing}>
          {cell(counts.cells[ageing], ageing)}
        </td>
      ))}
      {[counts.agencyDays, counts.reviewDays, counts.postponed].map((n, index) => (
        <td key={index} className="overdue-number overdue-apart">
          {n === 0 ? <span className="overdue-zero">–</span> : numberText(n, locale)}
        </td>
      ))}
    </>
  );
}
