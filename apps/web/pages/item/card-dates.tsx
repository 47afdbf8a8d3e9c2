import { QuestionCircleOutlined } from '@ant-design/icons';
import { Button, Popover } from 'antd';
import type { CheckpointView, ItemView } from '../../api/types.js';
import { useT } from '../../i18n/locale.js';
import { ThreeDates } from '../../ui/three-dates.js';
import { WhyDay } from './why-day.js';

/** The strip of three dates, with the explanation of the current one. */
export function CardDates({ item, checkpoint }: { item: ItemView; checkpoint: CheckpointView }) {
  const t = useT();
  const { due } = checkpoint;
  const why = (
    <Popover
      trigger="click"
      placement="bottomLeft"
      title={t('item.why.title')}
      content={<WhyDay itemId={item.id} checkpoint={checkpoint} />}
      styles={{ root: { maxWidth: 'min(440px, 92vw)' } }}
    >
      <Button type="link" size="small" icon={<QuestionCircleOutlined aria-hidden="true" />} className="why-open">
        {t('item.why.open')}
      </Button>
    </Popover>
  );
  return (
    <ThreeDates
      due={due}
      daysLate={checkpoint.daysLate}
      overdue={checkpoint.condition === 'overdue'}
      {...(due.dueOn === null ? {} : { why })}
    />
  );
}
