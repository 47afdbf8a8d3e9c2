import type { CheckpointView, ItemView } from '../../api/types.js';
import { useT } from '../../i18n/locale.js';

interface Props {
  checkpoint: CheckpointView;
  item: Pick<ItemView, 'indicatorPercent' | 'subItemsPercent'>;
}

/** Time used against work done: the gap between the two is what one looks for. */
export function CardBars({ checkpoint, item }: Props) {
  const t = useT();
  const time = checkpoint.timeUsedPercent;
  const [word, work] = workOf(item, checkpoint.percent);
  const open = !['done_in_time', 'done_late', 'closed'].includes(checkpoint.condition);
  const behind = time - work;
  const late = checkpoint.daysLate > 0 && checkpoint.reviewDays > 0;
  return (
    <div className="bars">
      <div role="img" aria-label={t('item.bars.label', { time, work })} className="bars-pair">
        <Bar word={t('item.bars.time')} percent={time} kind="time" />
        <Bar word={t(word)} percent={work} kind="work" />
      </div>
      {open && behind >= 15 && <p className="bars-note">{t('item.bars.behind', { n: behind })}</p>}
      {checkpoint.condition === 'overdue' && (
        <p className="bars-note">
          {t('item.bars.over', { days: t('common.days.working', { n: checkpoint.daysLate }) })}
        </p>
      )}
      {late && (
        <p className="bars-note">
          {t('item.late.split', {
            agency: t('common.days.working', { n: checkpoint.agencyDays }),
            review: t('common.days.working', { n: checkpoint.reviewDays }),
          })}
        </p>
      )}
    </div>
  );
}

/** What is counted tells more than what is said: accepted facts first, then the sub-items, then the last report. */
function workOf({ indicatorPercent, subItemsPercent }: Props['item'], reported: number) {
  if (indicatorPercent !== null) return ['item.bars.workByIndicators', indicatorPercent] as const;
  if (subItemsPercent !== null) return ['item.bars.workBySubItems', subItemsPercent] as const;
  return ['item.bars.work', reported] as const;
}

function Bar({ word, percent, kind }: { word: string; percent: number; kind: 'time' | 'work' }) {
  return (
    <div className="bar">
      <span className="bar-word">{word}</span>
      <span className="bar-line">
        <span className="bar-fill" data-kind={kind} style={{ width: `${Math.min(100, Math.max(0, percent))}%` }} />
      </span>
      <span className="bar-percent">{percent}%</span>
    </div>
  );
}
