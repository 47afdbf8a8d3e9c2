import { Button } from 'antd';
import type { JournalRowView } from '../../api/types.js';
import { useLocale } from '../../i18n/locale.js';
import { InstantText } from '../../ui/date-text.js';
import { nameOf } from '../../ui/names-text.js';
import { PersonText, personName } from '../../ui/person-text.js';
import { PlainTable, type PlainColumn } from '../../ui/plain-table.js';
import { ChangeList } from './change-list.js';
import type { JournalView } from './journal-view.js';

/** The lines, the newest first; the number of an item narrows the journal to it. */
export function JournalRows({ rows, view }: { rows: JournalRowView[]; view: JournalView }) {
  const { t } = useLocale();
  const columns: PlainColumn<JournalRowView>[] = [
    { key: 'at', title: t('journal.column.at'), width: 130, render: ({ at }) => <InstantText at={at} short /> },
    { key: 'who', title: t('journal.column.who'), width: 250, render: (row) => <Who row={row} /> },
    { key: 'what', title: t('journal.column.what'), render: (row) => <What row={row} /> },
    {
      key: 'item',
      title: t('journal.column.item'),
      width: 110,
      render: ({ item }) =>
        item && (
          <Button type="link" size="small" className="journal-item" onClick={() => view.set({ item: item.id })}>
            № {item.number}
          </Button>
        ),
    },
    {
      key: 'seq',
      title: t('journal.column.seq'),
      width: 110,
      number: true,
      render: ({ seq }) => seq ?? <span className="quiet small">{t('journal.unsealed')}</span>,
    },
  ];
  return <PlainTable columns={columns} rows={rows} keyOf={({ id }) => id} label={t('journal.list')} />;
}

function Who({ row: { person, seatTitles, actingFor, ip } }: { row: JournalRowView }) {
  const { t, locale } = useLocale();
  return (
    <>
      {person === null ? t('journal.system') : <PersonText person={person} />}
      {actingFor !== null && <> {t('journal.actingFor', { name: personName(actingFor, locale, 'short') })}</>}
      {seatTitles !== null && <span className="journal-quiet">{nameOf(seatTitles, locale)}</span>}
      {ip !== '' && <span className="journal-quiet">{t('journal.address', { ip })}</span>}
    </>
  );
}

function What({ row: { text, changes, reason, authority } }: { row: JournalRowView }) {
  const { t } = useLocale();
  return (
    <>
      {text}
      <ChangeList changes={changes} />
      {reason !== '' && <span className="journal-quiet">{t('journal.reason', { text: reason })}</span>}
      {authority !== '' && <span className="journal-quiet">{t('journal.authority', { text: authority })}</span>}
    </>
  );
}
