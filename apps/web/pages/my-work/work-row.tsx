import { ClockCircleOutlined, PartitionOutlined, RollbackOutlined } from '@ant-design/icons';
import type { MyWorkRow, MyWorkView } from '../../api/types.js';
import { shortDateText } from '../../i18n/dates.js';
import { useLocale } from '../../i18n/locale.js';
import { DueText } from '../../ui/due-text.js';
import { ItemProgress } from '../../ui/item-progress.js';
import { ItemTitle } from '../../ui/item-words.js';
import { NamesText } from '../../ui/names-text.js';
import { StateTag } from '../../ui/state-tag.js';
import { WorkAction } from './work-action.js';

interface Props {
  row: MyWorkRow;
  group: MyWorkView['groups'][number]['key'];
  onDecide: () => void;
  onAnswer: () => void;
  onSettle: () => void;
  onExtend: () => void;
}

/** One thing to do: what it is, when it is due, whose it is, and the deed. */
export function WorkRow({ row, group, onDecide, onAnswer, onSettle, onExtend }: Props) {
  const { t, locale } = useLocale();
  const { item } = row;
  return (
    <li className="work-row">
      <span className="work-number">{item.number}</span>
      <div className="work-words">
        <ItemTitle row={item} to={`/items/${item.id}`} both />
        <p className="work-facts">
          {group !== 'overdue' && group !== 'at_risk' && <StateTag condition={item.condition} status={item.status} />}
          <DueText item={item} />
          <ItemProgress row={item} />
          <span className="work-lead">
            <NamesText names={item.lead.names} />
            {item.coCount > 0 && ` ${t('myWork.plusCo', { n: item.coCount })}`}
          </span>
          {row.part !== null && (
            <span className="work-part">
              <PartitionOutlined aria-hidden="true" />{' '}
              {t('myWork.partDue', { date: shortDateText(row.part.dueOn, locale) })} ·{' '}
              {t(`myWork.part.${row.part.state}`)}
            </span>
          )}
          {row.late && (
            <span className="work-late">
              <ClockCircleOutlined aria-hidden="true" /> {t('myWork.answerLate')}
            </span>
          )}
          {row.waitingDays !== null && (
            <span className="work-waiting" data-late={row.waitingLimit !== null && row.waitingDays > row.waitingLimit}>
              {row.waitingDays === 0 ? t('myWork.waitingToday') : t('myWork.waitingDays', { n: row.waitingDays })}
              {row.waitingLimit !== null && ` · ${t('myWork.waitingLimit', { n: row.waitingLimit })}`}
            </span>
          )}
        </p>
        {row.returnReason !== null && (
          <p className="work-return" title={row.returnReason}>
            <RollbackOutlined aria-hidden="true" /> {t('myWork.returnedBecause', { reason: row.returnReason })}
          </p>
        )}
      </div>
      <div className="work-action">
        <WorkAction
          row={row}
          group={group}
          onDecide={onDecide}
          onAnswer={onAnswer}
          onSettle={onSettle}
          onExtend={onExtend}
        />
      </div>
    </li>
  );
}
