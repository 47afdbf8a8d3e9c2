import { Button } from 'antd';
import type { OverdueRow } from '../../api/types.js';
import { useLocale } from '../../i18n/locale.js';
import { DateText } from '../../ui/date-text.js';
import { ItemTitle } from '../../ui/item-words.js';
import { NamesText } from '../../ui/names-text.js';
import { assignment } from '../../i18n/assignment.js';
import { addTexts } from '../../i18n/texts.js';

addTexts({ assignment });

/** A table on a screen, cards on a phone: the same cells in another order. */
export function OverdueRows({ rows, onAsk }: { rows: OverdueRow[]; onAsk: ((row: OverdueRow) => void) | null }) {
  const { t } = useLocale();
  return (
    <table className="overdue-table">
      <thead>
        <tr>
          <th scope="col">{t('overdue.number')}</th>
          <th scope="col">{t('overdue.item')}</th>
          <th scope="col">{t('overdue.lead')}</th>
          <th scope="col">{t('overdue.due')}</th>
          <th scope="col">{t('overdue.daysLate')}</th>
          {onAsk !== null && (
            <th scope="col">
              <span className="only-heard">{t('overdue.ask')}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.checkpointId} row={row} onAsk={onAsk} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, onAsk }: { row: OverdueRow; onAsk: ((row: OverdueRow) => void) | null }) {
  const { t } = useLocale();
  const { item } = row;
  return (
    <tr>
      <td className="overdue-cell-number">{item.number}</td>
      <td className="overdue-cell-item">
        <ItemTitle row={item} to={`/items/${item.id}`} both />
      </td>
      <td className="overdue-cell-lead">
        <NamesText names={item.lead.names} />
        {row.district !== null && (
          <span className="names-second">
            <NamesText names={row.district.names} />
          </span>
        )}
      </td>
      <td className="overdue-cell-due">
        <DateText on={row.dueOn} length="short" />
        {row.postponements > 0 && (
          <span className="names-second">
            <s>
              <DateText on={row.originalOn} length="short" />
            </s>{' '}
            · {t('overdue.postponedShort', { n: row.postponements })}
          </span>
        )}
      </td>
      <td className="overdue-cell-late">
        <b>{row.daysLate === 0 ? t('overdue.lessThanDay') : t('overdue.daysLateShort', { n: row.daysLate })}</b>
        {row.reviewDays > 0 && (
          <span className="names-second">
            {t('overdue.delaySplit', { agency: row.agencyDays, review: row.reviewDays })}
          </span>
        )}
        {row.charges.length > 0 && (
          <span className="names-second">
            {row.charges.map(({ body, cause, days }) => (
              <span key={`${cause}-${body?.id ?? ''}`} className="overdue-charge">
                {body === null ? t(`assignment.charge.${cause}`) : <NamesText names={body.names} />} · {days}
              </span>
            ))}
          </span>
        )}
      </td>
      {onAsk !== null && (
        <td className="overdue-cell-ask">
          {row.openRequest ? (
            <span className="quiet">{t('overdue.asked')}</span>
          ) : (
            <Button size="small" onClick={() => onAsk(row)} aria-label={`${t('overdue.ask')}: № ${item.number}`}>
              {t('overdue.ask')}
            </Button>
          )}
        </td>
      )}
    </tr>
  );
}
