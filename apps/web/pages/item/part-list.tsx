import { CheckCircleOutlined, ClockCircleOutlined, RollbackOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useItemWrite } from '../../api/items.js';
import type { CheckpointView, ItemView, PartView } from '../../api/types.js';
import { useLocale } from '../../i18n/locale.js';
import { ConfirmReason } from '../../ui/confirm-reason.js';
import { DateText } from '../../ui/date-text.js';
import { NamesText } from '../../ui/names-text.js';
import { problemText } from '../../ui/problem-alert.js';
import { CardSection } from './card-section.js';
import { assignment } from '../../i18n/assignment.js';
import { addTexts } from '../../i18n/texts.js';

addTexts({ assignment });

/** Letters that the server asks of a reason to return. */
const SHORTEST_REASON = 10;

/** Parts of co-executors with dates of their own, and whose the late days are; absent while there is neither. */
export function PartList({ item, checkpoint }: { item: ItemView; checkpoint: CheckpointView }) {
  const { t } = useLocale();
  const split = checkpoint.charges.some(({ cause }) => cause === 'part' || cause === 'dispute');
  if (checkpoint.parts.length === 0 && !split) return null;
  return (
    <CardSection title={t('assignment.parts')}>
      <ul className="parts">
        {checkpoint.parts.map((part) => (
          <Part key={part.id} item={item} part={part} />
        ))}
      </ul>
      {split && <Charges checkpoint={checkpoint} />}
    </CardSection>
  );
}

function Part({ item, part }: { item: ItemView; part: PartView }) {
  const { t } = useLocale();
  const { message } = App.useApp();
  const write = useItemWrite();
  const [returning, setReturning] = useState(false);
  const send = (verb: 'hand-in' | 'return', done: string, body: object = {}): void =>
    write.mutate(
      { path: `/parts/${part.id}/${verb}`, body, version: item.version },
      {
        onSuccess: () => {
          setReturning(false);
          message.success(done);
        },
        onError: (error) => !returning && message.error(problemText(error, t)),
      },
    );
  return (
    <li className="part" data-late={part.late}>
      <span className="part-words">
        <NamesText names={part.body.names} className="executor-name" />
        <span className="part-state">
          <PartSign part={part} /> {t(part.late ? 'assignment.part.late' : `assignment.part.${part.state}`)}
          {' · '}
          <DateText on={part.dueOn} length="words" relative={part.state !== 'handed_in'} late={part.late} />
        </span>
        {part.returnReason !== null && <span className="part-reason">{part.returnReason}</span>}
      </span>
      {part.actions.includes('handIn') && (
        <Button
          type="primary"
          className="no-print"
          loading={write.isPending}
          onClick={() => send('hand-in', t('assignment.part.handedInDone'))}
        >
          {t('assignment.part.handIn')}
        </Button>
      )}
      {part.actions.includes('return') && (
        <Button className="no-print" onClick={() => setReturning(true)}>
          {t('assignment.part.return')}
        </Button>
      )}
      {returning && (
        <ConfirmReason
          title={t('assignment.part.return')}
          text={t('assignment.part.returnText')}
          action={t('assignment.part.return')}
          shortest={SHORTEST_REASON}
          busy={write.isPending}
          error={write.error}
          onConfirm={(reason) => send('return', t('assignment.part.returnedDone'), { reason })}
          onClose={() => setReturning(false)}
        />
      )}
    </li>
  );
}

function PartSign({ part }: { part: PartView }) {
  if (part.state === 'handed_in') return <CheckCircleOutlined aria-hidden="true" />;
  return part.state === 'returned' ? (
    <RollbackOutlined aria-hidden="true" />
  ) : (
    <ClockCircleOutlined aria-hidden="true" />
  );
}

/** «Опоздание 5 рабочих дней: 3 – образование, 2 – ответственный исполнитель». */
function Charges({ checkpoint }: { checkpoint: CheckpointView }) {
  const { t } = useLocale();
  return (
    <p className="charges">
      <b>{t('assignment.charge.late', { n: checkpoint.daysLate })}</b>{' '}
      {checkpoint.charges.map(({ cause, body, days }, index) => (
        <span key={`${cause} ${body?.id ?? ''}`} data-cause={cause}>
          {index > 0 && ', '}
          {days} – {body === null ? t(`assignment.charge.${cause}`) : <NamesText names={body.names} />}
        </span>
      ))}
    </p>
  );
}
