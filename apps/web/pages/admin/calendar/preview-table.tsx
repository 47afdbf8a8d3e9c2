import { Link } from 'react-router';
import type { CalendarPreviewRow } from '../../../api/types.js';
import { dateText, shortInstantText } from '../../../i18n/dates.js';
import { useLocale } from '../../../i18n/locale.js';
import { PlainTable, type PlainColumn } from '../../../ui/plain-table.js';

/** Messages named in a row; the others are counted. */
const SHOWN = 3;

/** Dates and messages, before and after, with the reason. */
export function PreviewTable({ rows, label }: { rows: readonly CalendarPreviewRow[]; label: string }) {
  const { t, locale } = useLocale();
  const columns: PlainColumn<CalendarPreviewRow>[] = [
    {
      key: 'item',
      title: t('calendar.col.item'),
      render: ({ itemId, number, titleRu, titleKk }) => (
        <>
          <Link to={`/items/${itemId}`}>{number}</Link> {locale === 'kk' ? titleKk : titleRu}
        </>
      ),
    },
    {
      key: 'lead',
      title: t('calendar.col.lead'),
      width: 180,
      render: ({ leadRu, leadKk }) => (locale === 'kk' ? leadKk : leadRu),
    },
    {
      key: 'due',
      title: t('calendar.col.due'),
      width: 190,
      render: ({ dueBefore, dueAfter }) => <Moved before={dueBefore} after={dueAfter} />,
    },
    {
      key: 'inner',
      title: t('calendar.col.inner'),
      width: 190,
      render: ({ innerBefore, innerAfter }) => <Moved before={innerBefore} after={innerAfter} />,
    },
    { key: 'why', title: t('calendar.col.why'), render: ({ why }) => why.at(-1) ?? '–' },
    {
      key: 'rungs',
      title: t('calendar.col.rungs'),
      width: 240,
      render: ({ rungs }) => (rungs.length === 0 ? '–' : <Rungs rungs={rungs} />),
    },
  ];
  return <PlainTable columns={columns} rows={rows} keyOf={({ checkpointId }) => checkpointId} label={label} />;
}

function Moved({ before, after }: { before: string | null; after: string | null }) {
  const { locale } = useLocale();
  if (before === null || after === null) return '–';
  if (before === after) return dateText(before, locale);
  return (
    <>
      <s>{dateText(before, locale)}</s> → <b>{dateText(after, locale)}</b>
    </>
  );
}

function Rungs({ rungs }: Pick<CalendarPreviewRow, 'rungs'>) {
  const { t, locale } = useLocale();
  return (
    <span className="small">
      {rungs.slice(0, SHOWN).map(({ key, from, to }) => (
        <span key={key}>
          {from === null ? t('calendar.newly') : shortInstantText(from, locale)} →{' '}
          {to === null ? t('calendar.now') : shortInstantText(to, locale)}
          <br />
        </span>
      ))}
      {rungs.length > SHOWN && `+${rungs.length - SHOWN}`}
    </span>
  );
}
