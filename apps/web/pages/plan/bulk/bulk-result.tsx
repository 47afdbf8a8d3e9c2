import { CheckCircleOutlined, ClockCircleOutlined, StopOutlined, SwapOutlined } from '@ant-design/icons';
import { Button, Progress, Segmented } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useBulkRows } from '../../../api/bulk.js';
import type { BulkChangeView, BulkRowView } from '../../../api/types.js';
import { useLocale } from '../../../i18n/locale.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';

type Outcome = BulkRowView['outcome'];

const ICONS = {
  waiting: <ClockCircleOutlined aria-hidden="true" />,
  possible: <CheckCircleOutlined aria-hidden="true" />,
  changed: <CheckCircleOutlined aria-hidden="true" />,
  refused: <StopOutlined aria-hidden="true" />,
  conflict: <SwapOutlined aria-hidden="true" />,
} as const;

const ORDER: readonly Outcome[] = ['changed', 'possible', 'refused', 'conflict'];

/** How far it is, then each item by what becomes of it; a count opens its list. */
export function BulkResult({ change }: { change: BulkChangeView }) {
  const { t } = useLocale();
  const { counts, total, state } = change;
  const filled = ORDER.filter((outcome) => counts[outcome] > 0);
  const [chosen, setChosen] = useState<Outcome | null>(null);
  const shown = chosen ?? filled[0] ?? 'possible';
  if (state === 'checking' || state === 'applying') {
    const done = total - (state === 'checking' ? counts.waiting : counts.possible);
    return (
      <div role="status">
        <p>{t(state === 'checking' ? 'bulk.checking' : 'bulk.applying', { done, total })}</p>
        <Progress percent={Math.round((100 * done) / total)} />
      </div>
    );
  }
  return (
    <>
      {state === 'done' && (
        <p role="status">
          <b>{t('bulk.done', { changed: counts.changed, left: total - counts.changed })}</b>
        </p>
      )}
      {state === 'ready' && counts.possible === 0 && <p role="status">{t('bulk.nothing')}</p>}
      <Segmented<Outcome>
        className="bulk-counts"
        value={shown}
        onChange={setChosen}
        options={filled.map((value) => ({
          value,
          label: (
            <span>
              {ICONS[value]} {t(`bulk.${value}`)}: <b>{counts[value]}</b>
            </span>
          ),
        }))}
      />
      <Rows change={change} outcome={shown} />
    </>
  );
}

function Rows({ change, outcome }: { change: BulkChangeView; outcome: Outcome }) {
  const { t, locale } = useLocale();
  const rows = useBulkRows(change, outcome);
  const none = change.kind === 'remind' ? t('bulk.reminded') : t('bulk.unmoved');
  return (
    <>
      <ProblemAlert error={rows.error} onRetry={() => void rows.refetch()} />
      <ol className="bulk-rows">
        {rows.data?.pages.flatMap(({ items }) =>
          items.map(({ item, changes, problem }) => (
            <li key={item.id}>
              <p>
                <Link to={`/items/${item.id}`} target="_blank">
                  {item.number}
                </Link>{' '}
                {(locale === 'kk' ? item.titles.kk || item.titles.ru : item.titles.ru || item.titles.kk).slice(0, 160)}
              </p>
              {problem !== null && <p className="small bulk-problem">{problem}</p>}
              {problem === null && changes.length === 0 && <p className="small quiet">{none}</p>}
              {changes.map((line) => (
                <p key={line} className="small">
                  {line}
                </p>
              ))}
            </li>
          )),
        )}
      </ol>
      {rows.hasNextPage && (
        <Button loading={rows.isFetchingNextPage} onClick={() => void rows.fetchNextPage()}>
          {t('bulk.more')}
        </Button>
      )}
    </>
  );
}
