import type { CheckpointView } from '../../api/types.js';
import { useT } from '../../i18n/locale.js';

interface Props {
  checkpoint: CheckpointView;
  /** Work done by the indicators of the item; null where it has none. */
  indicatorPercent: number | null;
}

/** Time used against work done: the gap between the two is what one looks for. */
export function CardBars({ checkpoint, indicatorPercent }: Props) {
  const t = useT();
  const time = checkpoint.timeUsedPercent;
  const work = indicatorPercent ?? checkpoint.percent;
  const open = !['done_in_time', 'done_late', 'closed'].includes(checkpoint.condition);
  const behind = time - work;
  const late = checkpoint.daysLate > 0 && checkpoint.reviewDays > 0;
  return (
    <div className="bars">
      <div role="img" aria-label={t('item.bars.label', { time, work })} className="bars-pair">
        <Bar word={t('item.bars.time')} percent={time} kind="time" />
        <Bar
          word={t(indicatorPercent === null ? 'item.bars.work' : 'item.bars.workByIndicators')}
          percent={work}
          kind="work"
        />
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
