import type { OverdueCounts, OverdueFilters } from '../../api/overdue.js';
import { useSession } from '../../api/session.js';
import type { OverdueRow, OverdueView } from '../../api/types.js';
import { dateWords, exactDate, instantText } from '../../i18n/dates.js';
import { numberText } from '../../i18n/dictionary.js';
import { useLocale } from '../../i18n/locale.js';
import { nameOf, NamesText } from '../../ui/names-text.js';
import { MatrixHead } from './overdue-matrix.js';
import { AGEING_TEXTS } from './overdue-places.js';
import { StepName } from './overdue-path.js';
import type { OverduePlace } from './overdue-url.js';
import './overdue-annex.css';

interface Props {
  place: OverduePlace;
  view: OverdueView;
  filters: OverdueFilters;
  rows: OverdueRow[];
}

/** The report on paper, as an annex to an official letter: A4 landscape, black on white, pages numbered. */
export function OverdueAnnex({ place, view, filters, rows }: Props) {
  const { t, locale } = useLocale();
  const { region, now } = useSession();
  const group = view.groups.find(({ key }) => key === place.group);
  const conditions = [group && nameOf(group.titles, locale), place.ageing && t(AGEING_TEXTS[place.ageing])].filter(
    Boolean,
  );
  return (
    <div className="annex">
      <p className="annex-mark">{t('overdue.annex')}</p>
      <header className="annex-head">
        <h1>{t('overdue.reportTitle')}</h1>
        <p>
          <NamesText names={region.names} />
          {place.steps.map((step) => (
            <span key={step.dimension}>
              {' · '}
              <StepName step={step} place={place} addressId={filters.addressId} />
            </span>
          ))}
          {conditions.length > 0 && ` · ${conditions.join(' · ')}`}
        </p>
        <p>{t('overdue.asOf', { date: dateWords(view.asOf, locale) })}</p>
      </header>
      <table className="annex-table">
        <MatrixHead view={view} />
        <tbody>
          {view.groups.map((line) => (
            <MatrixLine key={line.key} name={nameOf(line.titles, locale)} counts={line} view={view} />
          ))}
        </tbody>
        <tbody className="annex-total">
          <MatrixLine name={t('overdue.totals')} counts={view.totals} view={view} />
        </tbody>
      </table>
      <h2>
        {t('overdue.list')} ({numberText(rows.length, locale)})
      </h2>
      <ItemsTable rows={rows} />
      <footer className="annex-foot">
        <p>{t('overdue.tableNote')}</p>
        <p>
          {t('overdue.source')}. {t('overdue.printedOn', { at: instantText(now, locale) })}
        </p>
      </footer>
    </div>
  );
}

function MatrixLine({ name, counts, view }: { name: string; counts: OverdueCounts; view: OverdueView }) {
  const { locale } = useLocale();
  const numbers = [
    counts.total,
    ...view.ageings.map((ageing) => counts.cells[ageing]),
    counts.agencyDays,
    counts.reviewDays,
    counts.postponed,
  ];
  return (
    <tr>
      <th scope="row">{name}</th>
      {numbers.map((n, index) => (
        <td key={index} className="annex-number">
          {n === 0 ? '–' : numberText(n, locale)}
        </td>
      ))}
    </tr>
  );
}

function ItemsTable({ rows }: { rows: OverdueRow[] }) {
  const { t, locale } = useLocale();
  return (
    <table className="annex-table annex-items">
      <thead>
        <tr>
          <th scope="col">{t('overdue.number')}</th>
          <th scope="col">{t('overdue.item')}</th>
          <th scope="col">{t('overdue.lead')}</th>
          <th scope="col">{t('overdue.original')}</th>
          <th scope="col">{t('overdue.due')}</th>
          <th scope="col">{t('overdue.daysLate')}</th>
          <th scope="col">{t('overdue.agencyDays')}</th>
          <th scope="col">{t('overdue.reviewDays')}</th>
          <th scope="col">{t('overdue.postponed')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.checkpointId}>
            <td>{row.item.number}</td>
            <td>{row.item.restricted ? t('common.items.restricted') : nameOf(row.item.titles, locale)}</td>
            <td>{nameOf(row.item.lead.names, locale)}</td>
            <td className="annex-date">{exactDate(row.originalOn)}</td>
            <td className="annex-date">{exactDate(row.dueOn)}</td>
            {[row.daysLate, row.agencyDays, row.reviewDays, row.postponements].map((n, index) => (
              <td key={index} className="annex-number">
                {n}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
