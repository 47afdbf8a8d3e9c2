import { Skeleton } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useItem } from '../../api/items.js';
import { isProblem } from '../../api/problem.js';
import type { CheckpointView, ItemView } from '../../api/types.js';
import { useT } from '../../i18n/locale.js';
import { EmptyState } from '../../ui/empty-state.js';
import { OnDevice } from '../../ui/on-device.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { CardActions } from './card-actions.js';
import { CardBars } from './card-bars.js';
import { CardDates } from './card-dates.js';
import { CardDiscipline } from './card-discipline.js';
import { CardDetails } from './card-details.js';
import { CardExecutors } from './card-executors.js';
import { CardHead } from './card-head.js';
import { CardTalk } from './card-talk.js';
import { CheckpointList } from './checkpoint-list.js';
import { DisputeList } from './dispute-list.js';
import { HistoryList } from './history-list.js';
import { ItemSentences } from './item-sentences.js';
import { ItemPlans } from './item-plans.js';
import { IndicatorSection } from './indicators/indicator-section.js';
import { LadderLine } from './ladder-line.js';
import { PartList } from './part-list.js';
import { ReportList } from './report-list.js';
import { RequestList } from './request-list.js';
import { ExtensionList } from '../extension/extension-list.js';
import { RemovalList } from '../extension/removal-list.js';
import { SubItems } from './sub-items.js';
import './item.css';
import { extension } from '../../i18n/extension.js';
import { item as texts } from '../../i18n/item.js';
import { addTexts } from '../../i18n/texts.js';

addTexts({ item: texts, extension });

interface Props {
  id: string;
  /** Closes the card beside a list. */
  onClose?: () => void;
}

/** Everything about one item: dates, ladder, executors, reports, requests, history, and what one may do now. */
export function ItemCard({ id, onClose }: Props) {
  const t = useT();
  const item = useItem(id);
  const [params] = useSearchParams();
  const [chosen, setChosen] = useState<string | null>(params.get('report'));
  if (item.isPending) return <Skeleton active className="card card-wait" paragraph={{ rows: 14 }} />;
  if (item.data === undefined) {
    if (isProblem(item.error) && item.error.status === 404) {
      return (
        <EmptyState page title={t('item.missing')} text={t('item.missingText')}>
          <Link to="/plan">{t('item.toPlan')}</Link>
        </EmptyState>
      );
    }
    return <ProblemAlert error={item.error} onRetry={() => void item.refetch()} />;
  }
  const checkpoint = checkpointInView(item.data, chosen);
  // A report that waits is what one came to see.
  const reportsFirst = checkpoint?.state === 'submitted';
  return (
    <article className="card">
      <CardHead item={item.data} {...(onClose === undefined ? {} : { onClose })} />
      <CardActions item={item.data} checkpoint={checkpoint} />
      <OnDevice itemId={id} />
      <DisputeList item={item.data} />
      {checkpoint !== null && (
        <>
          {item.data.checkpoints.length > 1 && (
            <CheckpointList checkpoints={item.data.checkpoints} chosenId={checkpoint.id} onChoose={setChosen} />
          )}
          <CardDates item={item.data} checkpoint={checkpoint} />
          <CardDiscipline due={checkpoint.due} />
          <CardBars checkpoint={checkpoint} item={item.data} />
          {reportsFirst && <ReportList item={item.data} />}
          <LadderLine item={item.data} checkpoint={checkpoint} />
        </>
      )}
      <IndicatorSection item={item.data} />
      {!reportsFirst && <ReportList item={item.data} />}
      <ExtensionList item={item.data} />
      <RemovalList item={item.data} />
      <RequestList item={item.data} />
      <CardTalk item={item.data} />
      {item.data.subItems.length > 0 && <SubItems rows={item.data.subItems} />}
      <CardExecutors item={item.data} />
      {checkpoint !== null && <PartList item={item.data} checkpoint={checkpoint} />}
      <CardDetails item={item.data} />
      <ItemSentences itemId={id} />
      <ItemPlans itemId={id} />
      <HistoryList itemId={id} />
    </article>
  );
}

/** The one the reader chose, else the one that matters now: the first open, else the last. */
function checkpointInView(item: ItemView, chosen: string | null): CheckpointView | null {
  const open = (one: CheckpointView): boolean => !['done_in_time', 'done_late', 'closed'].includes(one.condition);
  return (
    item.checkpoints.find(({ id }) => id === chosen) ?? item.checkpoints.find(open) ?? item.checkpoints.at(-1) ?? null
  );
}
