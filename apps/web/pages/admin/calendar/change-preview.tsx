import { App, Button, Popconfirm, Segmented } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useCalendarPreview, useChangeCalendar, type CalendarProposal } from '../../../api/calendar.js';
import type { CalendarPreviewView } from '../../../api/types.js';
import { useT } from '../../../i18n/locale.js';
import { PageSkeleton } from '../../../ui/page-skeleton.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';
import { PreviewTable } from './preview-table.js';

type Group = CalendarPreviewView['group'];
const GROUPS: readonly Group[] = ['dates', 'ladders', 'kept'];

/** Everything that the change moves, each count opening its list, and the yes that does exactly this. */
export function ChangePreview({ proposal }: { proposal: CalendarProposal }) {
  const t = useT();
  const [group, setGroup] = useState<Group>('dates');
  const preview = useCalendarPreview(proposal, group);
  const [seen] = preview.data?.pages ?? [];
  const rows = preview.data?.pages.flatMap((page) => page.rows) ?? [];
  return (
    <section aria-label={t('calendar.preview')} aria-busy={preview.isFetching}>
      <h3 className="admin-heading">{t('calendar.preview')}</h3>
      <ProblemAlert error={preview.error} />
      {preview.isPending && <PageSkeleton />}
      {seen !== undefined && (
        <>
          <p className="admin-preview-sum">
            <span>{t('calendar.open', { n: seen.open })}</span>
            <span>{t('calendar.people', { n: seen.people })}</span>
            {seen.settled > 0 && <span>{t('calendar.settled', { n: seen.settled })}</span>}
            {seen.elsewhere > 0 && <span>{t('calendar.elsewhere', { n: seen.elsewhere })}</span>}
          </p>
          <Segmented<Group>
            value={group}
            onChange={setGroup}
            options={GROUPS.map((value) => ({ value, label: t(`calendar.group.${value}`, { n: seen[value] }) }))}
          />
          <p className="quiet small">{t(`calendar.groupText.${group}`)}</p>
          {rows.length === 0 ? (
            <p className="quiet">{t('calendar.none')}</p>
          ) : (
            <PreviewTable rows={rows} label={t(`calendar.group.${group}`, { n: seen[group] })} />
          )}
          {preview.hasNextPage && (
            <p>
              <Button loading={preview.isFetchingNextPage} onClick={() => void preview.fetchNextPage()}>
                {t('calendar.more')}
              </Button>
            </p>
          )}
          <Apply proposal={proposal} seen={seen} onAgain={() => void preview.refetch()} />
        </>
      )}
    </section>
  );
}

function Apply({
  proposal,
  seen,
  onAgain,
}: {
  proposal: CalendarProposal;
  seen: CalendarPreviewView;
  onAgain: () => void;
}) {
  const t = useT();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const change = useChangeCalendar();
  const apply = (): void =>
    change.mutate(
      { proposal, fingerprint: seen.fingerprint },
      {
        onSuccess: ({ dates }) => {
          void message.success(t('calendar.applied', { n: dates }));
          void navigate('/admin/calendar');
        },
      },
    );
  const again = (): void => {
    change.reset();
    onAgain();
  };
  return (
    <div>
      <ProblemAlert error={change.error} />
      {change.isError && <Button onClick={again}>{t('calendar.again')}</Button>}{' '}
      <Popconfirm
        title={t('calendar.applyAsk', { n: seen.dates })}
        okText={t('calendar.apply')}
        cancelText={t('common.action.cancel')}
        styles={{ root: { maxWidth: 360 } }}
        onConfirm={apply}
      >
        <Button type="primary" loading={change.isPending}>
          {t('calendar.apply')}
        </Button>
      </Popconfirm>
    </div>
  );
}
