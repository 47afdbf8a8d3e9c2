import { useMyDeliveries } from '../../api/my-channels.js';
import type { DeliveryView } from '../../api/types.js';
import { useT } from '../../i18n/locale.js';
import { InstantText } from '../../ui/date-text.js';
import { PlainTable, type PlainColumn } from '../../ui/plain-table.js';
import { ProblemAlert } from '../../ui/problem-alert.js';

/** Every attempt to reach the reader, by which channel and how it ended. */
export function DeliveryLog() {
  const t = useT();
  const log = useMyDeliveries();
  const columns: PlainColumn<DeliveryView>[] = [
    { key: 'at', title: t('myChannels.log.at'), width: 190, render: ({ at }) => <InstantText at={at} short /> },
    { key: 'channel', title: t('myChannels.log.channel'), render: ({ channel }) => t(`myChannels.channel.${channel}`) },
    {
      key: 'outcome',
      title: t('myChannels.log.outcome'),
      render: ({ outcome, reason }) => (
        <>
          {t(`myChannels.outcome.${outcome}`)}
          {reason !== '' && <span className="quiet small"> · {reason}</span>}
        </>
      ),
    },
  ];
  return (
    <section aria-labelledby="my-channels-log">
      <h2 id="my-channels-log">{t('myChannels.log.title')}</h2>
      <ProblemAlert error={log.error} onRetry={() => void log.refetch()} />
      {log.data?.length === 0 && <p className="quiet">{t('myChannels.log.empty')}</p>}
      {log.data !== undefined && log.data.length > 0 && (
        <PlainTable label={t('myChannels.log.title')} columns={columns} rows={log.data} keyOf={({ id }) => id} />
      )}
    </section>
  );
}
