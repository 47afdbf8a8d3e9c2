import { Button, Skeleton } from 'antd';
import { useState } from 'react';
import { useHistory } from '../../api/items.js';
import type { HistoryLine } from '../../api/types.js';
import { useLocale } from '../../i18n/locale.js';
import { InstantText } from '../../ui/date-text.js';
import { nameOf } from '../../ui/names-text.js';
import { PersonText, personName } from '../../ui/person-text.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { CardSection } from './card-section.js';

/** What was done with the item and by whom; read when somebody asks. */
export function HistoryList({ itemId }: { itemId: string }) {
  const { t } = useLocale();
  const [open, setOpen] = useState(false);
  return (
    <CardSection title={t('item.section.history')} onPaper={open}>
      {open ? (
        <Lines itemId={itemId} />
      ) : (
        <Button className="no-print" onClick={() => setOpen(true)}>
          {t('item.history.show')}
        </Button>
      )}
    </CardSection>
  );
}

function Lines({ itemId }: { itemId: string }) {
  const history = useHistory(itemId);
  if (history.isPending) return <Skeleton active title={false} paragraph={{ rows: 4 }} />;
  if (history.isError) return <ProblemAlert error={history.error} onRetry={() => void history.refetch()} />;
  return (
    <ol className="history">
      {history.data.map((line) => (
        <Line key={line.id} line={line} />
      ))}
    </ol>
  );
}

function Line({ line }: { line: HistoryLine }) {
  const { t, locale } = useLocale();
  return (
    <li className="history-line">
      <span className="history-when">
        <InstantText at={line.at} short />
      </span>
      <span>
        {line.text}
        {line.reason !== '' && <span className="history-reason">{line.reason}</span>}
        {line.authority !== '' && line.authority !== line.reason && (
          <span className="history-reason">{t('item.history.authority', { text: line.authority })}</span>
        )}
        <span className="quiet small history-who">
          {line.person === null ? t('item.history.system') : <PersonText person={line.person} />}
          {line.actingFor !== null && (
            <> {t('item.history.actingFor', { name: personName(line.actingFor, locale, 'short') })}</>
          )}
          {line.seatTitles !== null && <>, {nameOf(line.seatTitles, locale)}</>}
        </span>
      </span>
    </li>
  );
}
