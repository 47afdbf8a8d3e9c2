import { Button, Select } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { usePeople } from '../../../api/directory.js';
import { useLetterLog } from '../../../api/letters.js';
import type { LoggedLetter } from '../../../api/types.js';
import { useLocale } from '../../../i18n/locale.js';
import { InstantText } from '../../../ui/date-text.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { LocalDateField } from '../../../ui/local-date-field.js';
import { PageSkeleton } from '../../../ui/page-skeleton.js';
import { personName } from '../../../ui/person-text.js';
import { PlainTable, type PlainColumn } from '../../../ui/plain-table.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';

const CHANNELS = ['email', 'push', 'telegram', 'sms', 'webhook'] as const;
const OUTCOMES = ['waiting', 'sent', 'failed', 'unknown', 'cancelled'] as const;

/** The delivery log of the region: every letter, by person, channel, outcome and day. */
export function DeliveriesSection() {
  const { t, locale } = useLocale();
  const [params, setParams] = useSearchParams();
  const of = (name: string): string | undefined => params.get(name) ?? undefined;
  const [channel, outcome, from, to] = [of('channel'), of('outcome'), of('from'), of('to')];
  const log = useLetterLog({ personId: of('person'), channel, outcome, from, to });
  const people = usePeople();
  const rows = log.data?.pages.flatMap(({ items }) => items) ?? [];
  const change = (name: string, value: string | null): void => {
    const next = new URLSearchParams(params);
    if (value === null || value === '') next.delete(name);
    else next.set(name, value);
    setParams(next);
  };
  const columns: PlainColumn<LoggedLetter>[] = [
    { key: 'at', title: t('letters.at'), width: 170, render: ({ at }) => <InstantText at={at} short /> },
    {
      key: 'person',
      title: t('letters.log.person'),
      render: ({ person }) => <Link to={`/letters?person=${person.id}`}>{personName(person, locale)}</Link>,
    },
    { key: 'channel', title: t('letters.log.channel'), render: (row) => t(`letters.channel.${row.channel}`) },
    { key: 'outcome', title: t('letters.log.outcome'), render: (row) => <Outcome row={row} /> },
    { key: 'lines', title: t('letters.log.lines'), width: 70, number: true, render: ({ lines }) => lines },
    { key: 'items', title: t('letters.log.items'), render: (row) => <Items row={row} /> },
  ];
  const choice = (label: string, values: readonly { value: string; label: string }[]) => [
    { value: '', label: `${label}: ${t('letters.log.all')}` },
    ...values,
  ];
  return (
    <>
      <p className="page-intro">{t('letters.log.intro')}</p>
      <div className="admin-bar">
        <Select
          aria-label={t('letters.log.person')}
          className="deliveries-person"
          value={of('person') ?? ''}
          loading={people.isPending}
          popupMatchSelectWidth={false}
          showSearch={{ optionFilterProp: 'names' }}
          onChange={(value) => change('person', value)}
          options={[
            { value: '', label: `${t('letters.log.person')}: ${t('letters.log.all')}`, names: '' },
            ...(people.data ?? []).map((person) => ({
              value: person.id,
              label: personName(person, locale),
              names: `${personName(person, 'ru')} ${personName(person, 'kk')}`,
            })),
          ]}
        />
        <Select
          aria-label={t('letters.log.channel')}
          value={channel ?? ''}
          popupMatchSelectWidth={false}
          onChange={(value) => change('channel', value)}
          options={choice(
            t('letters.log.channel'),
            CHANNELS.map((value) => ({ value, label: t(`letters.channel.${value}`) })),
          )}
        />
        <Select
          aria-label={t('letters.log.outcome')}
          value={outcome ?? ''}
          popupMatchSelectWidth={false}
          onChange={(value) => change('outcome', value)}
          options={choice(
            t('letters.log.outcome'),
            OUTCOMES.map((value) => ({ value, label: t(`letters.outcome.${value}`) })),
          )}
        />
        {(['from', 'to'] as const).map((name) => (
          <span key={name}>
            <span className="quiet small">{t(`letters.${name}`)} </span>
            <LocalDateField
              aria-label={t(`letters.${name}`)}
              value={of(name) ?? null}
              onChange={(day) => change(name, day)}
            />
          </span>
        ))}
      </div>
      <ProblemAlert error={people.error} onRetry={() => void people.refetch()} />
      <ProblemAlert error={log.error} onRetry={() => void log.refetch()} />
      {log.isPending && <PageSkeleton />}
      {log.isSuccess && rows.length === 0 && (
        <EmptyState title={t('letters.log.emptyTitle')} text={t('letters.log.emptyText')} />
      )}
      {rows.length > 0 && (
        <PlainTable label={t('letters.log.title')} columns={columns} rows={rows} keyOf={({ id }) => id} />
      )}
      {log.hasNextPage && (
        <Button block type="text" loading={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>
          {t('common.action.more')}
        </Button>
      )}
    </>
  );
}

function Outcome({ row: { outcome, reason, sentAt } }: { row: LoggedLetter }) {
  const { t } = useLocale();
  return (
    <>
      {t(`letters.outcome.${outcome}`)}
      {sentAt !== null && (
        <span className="quiet small">
          {' '}
          · <InstantText at={sentAt} short />
        </span>
      )}
      {reason !== '' && <span className="quiet small"> · {reason}</span>}
    </>
  );
}

function Items({ row: { items } }: { row: LoggedLetter }) {
  return items.map(({ id, number }, at) => (
    <span key={`${id}-${at}`}>
      {at > 0 && ', '}
      <Link to={`/items/${id}`}>{number}</Link>
    </span>
  ));
}
