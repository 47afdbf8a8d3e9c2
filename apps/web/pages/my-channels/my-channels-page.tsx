import { useMyChannels } from '../../api/my-channels.js';
import { useT } from '../../i18n/locale.js';
import { PageHeader } from '../../ui/page-header.js';
import { Page } from '../../ui/page.js';
import { PageSkeleton } from '../../ui/page-skeleton.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { CalmForm } from './calm-form.js';
import { ChannelOrder } from './channel-order.js';
import { DeliveryLog } from './delivery-log.js';
import './my-channels.css';

/** How the reader wants to be reached, how calmly, and what became of every letter. */
export function MyChannelsPage() {
  const t = useT();
  const mine = useMyChannels();
  return (
    <Page narrow>
      <PageHeader title={t('myChannels.title')} note={t('myChannels.note')} />
      <ProblemAlert error={mine.error} onRetry={() => void mine.refetch()} />
      {mine.isPending && <PageSkeleton />}
      {mine.data !== undefined && (
        <>
          <ChannelOrder mine={mine.data} />
          <CalmForm key={`${mine.data.digestAt} ${mine.data.quiet} ${mine.data.calendar}`} mine={mine.data} />
          <DeliveryLog />
        </>
      )}
    </Page>
  );
}
