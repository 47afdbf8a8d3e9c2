import { ClearOutlined, DownloadOutlined } from '@ant-design/icons';
import { Button, Select, Tag } from 'antd';
import { usePeople } from '../../api/administration.js';
import { extractUrl, useJournalActions } from '../../api/journal.js';
import { useLocale } from '../../i18n/locale.js';
import { LocalDateField } from '../../ui/local-date-field.js';
import { personName } from '../../ui/person-text.js';
import type { JournalView } from './journal-view.js';

/** What narrows the journal; with one item chosen also its extract. */
export function JournalFilterBar({ view, itemNumber }: { view: JournalView; itemNumber: string | null }) {
  const { t, locale } = useLocale();
  const actions = useJournalActions();
  const people = usePeople();
  const itemId = view.value('item');
  return (
    <div className="journal-filters no-print">
      <Select
        className="journal-filter"
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t('journal.filter.action')}
        aria-label={t('journal.filter.action')}
        value={view.value('action') ?? null}
        options={(actions.data ?? []).map(({ action, name }) => ({ value: action, label: name }))}
        onChange={(value: string | undefined) => view.set({ action: value })}
        popupMatchSelectWidth={320}
      />
      <Select
        className="journal-filter"
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t('journal.filter.person')}
        aria-label={t('journal.filter.person')}
        value={view.value('person') ?? null}
        options={(people.data ?? []).map((person) => ({ value: person.id, label: personName(person, locale) }))}
        onChange={(value: string | undefined) => view.set({ person: value })}
        popupMatchSelectWidth={320}
      />
      <DayFilter view={view} name="from" />
      <DayFilter view={view} name="to" />
      {itemId !== undefined && (
        <>
          <Tag closable onClose={() => view.set({ item: undefined })}>
            {itemNumber === null ? t('journal.filter.itemAny') : t('journal.filter.item', { number: itemNumber })}
          </Tag>
          <Button icon={<DownloadOutlined aria-hidden="true" />} href={extractUrl(itemId)}>
            {t('journal.extract')}
          </Button>
        </>
      )}
      {view.narrowed && (
        <Button
          icon={<ClearOutlined aria-hidden="true" />}
          onClick={view.clear}
          title={t('journal.filter.clear')}
          aria-label={t('journal.filter.clear')}
        />
      )}
    </div>
  );
}

function DayFilter({ view, name }: { view: JournalView; name: 'from' | 'to' }) {
  const { t } = useLocale();
  const other = view.value(name === 'from' ? 'to' : 'from');
  return (
    <label className="journal-day">
      <span className="quiet small">{t(`journal.filter.${name}`)}</span>
      <LocalDateField
        value={view.value(name) ?? null}
        {...(other === undefined ? {} : name === 'from' ? { to: other } : { from: other })}
        onChange={(day) => view.set({ [name]: day ?? undefined })}
      />
    </label>
  );
}
