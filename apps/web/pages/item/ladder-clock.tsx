import { ClockCircleOutlined, PauseCircleOutlined } from '@ant-design/icons';
import { App, Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { useItemWrite } from '../../api/items.js';
import { useSession } from '../../api/session.js';
import type { CheckpointView, ItemView, LadderView } from '../../api/types.js';
import { dateText, instantText } from '../../i18n/dates.js';
import { ladder } from '../../i18n/ladder.js';
import { useLocale, type Translate } from '../../i18n/locale.js';
import { addTexts, type TextKey } from '../../i18n/texts.js';
import { ProblemAlert } from '../../ui/problem-alert.js';

addTexts({ ladder });

type CheckpointLadder = LadderView['checkpoints'][number];

interface Props {
  item: ItemView;
  checkpoint: CheckpointView;
  ladder: CheckpointLadder;
}

/** When the clock stood still and whose answer is awaited, with what one may do about it. */
export function LadderClock({ item, checkpoint, ladder: mine }: Props) {
  const { t, locale } = useLocale();
  const { today } = useSession();
  return (
    <>
      <ul className="ladder-clock">
        {mine.pauses.map((pause) => (
          <li key={`${pause.cause}-${pause.fromOn}-${pause.toOn}`}>
            <PauseCircleOutlined aria-hidden="true" /> {pauseText(pause, today, t, (on) => dateText(on, locale))}
            {pause.reason !== '' && <span className="quiet">. {pause.reason}</span>}
          </li>
        ))}
        {mine.reviews.map(({ subject, askedOn, nextAt }) => (
          <li key={subject}>
            <ClockCircleOutlined aria-hidden="true" />{' '}
            {t(`ladder.review.${subject}`, { on: dateText(askedOn, locale) })}
            {nextAt !== null && (
              <span className="quiet">, {t('ladder.review.next', { at: instantText(nextAt, locale) })}</span>
            )}
          </li>
        ))}
      </ul>
      <ClockActions item={item} checkpoint={checkpoint} ladder={mine} />
    </>
  );
}

function ClockActions({ item, checkpoint, ladder: mine }: Props) {
  const { t } = useLocale();
  const { message } = App.useApp();
  const write = useItemWrite();
  const [stopping, setStopping] = useState(false);
  const [reason, setReason] = useState('');
  const stands = mine.pauses.some(({ cause, toOn }) => cause === 'other_body' && toOn === null);
  const mayStop = checkpoint.actions.includes('pause') && (mine.state === 'armed' || mine.state === 'held');
  const mayNote = mine.notable && checkpoint.actions.includes('note');
  const send = (part: string, done: TextKey, body: object = {}): void =>
    write.mutate(
      {
        path: `/action-items/${item.id}/${part}`,
        body: { checkpointId: checkpoint.id, ...body },
        version: item.version,
      },
      {
        onSuccess: () => {
          void message.success(t(done));
          setStopping(false);
          setReason('');
        },
      },
    );
  if (!mayStop && !mayNote) return null;
  return (
    <div className="ladder-clock-actions no-print">
      {mayNote && (
        <Button
          size="small"
          title={t('ladder.noteText')}
          loading={write.isPending}
          onClick={() => send('escalation-notes', 'ladder.noted')}
        >
          {t('ladder.note')}
        </Button>
      )}
      {mayStop && stands && (
        <Button size="small" loading={write.isPending} onClick={() => send('clock-starts', 'ladder.started')}>
          {t('ladder.start')}
        </Button>
      )}
      {mayStop && !stands && (
        <Button size="small" onClick={() => setStopping(true)}>
          {t('ladder.stop')}
        </Button>
      )}
      {!stopping && <ProblemAlert error={write.error} />}
      <Modal
        open={stopping}
        width={480}
        title={t('ladder.stop')}
        okText={t('ladder.stop')}
        cancelText={t('common.action.cancel')}
        okButtonProps={{ disabled: reason.trim() === '' }}
        confirmLoading={write.isPending}
        onOk={() => send('clock-stops', 'ladder.stopped', { reason: reason.trim() })}
        onCancel={() => setStopping(false)}
      >
        <p className="quiet">{t('ladder.stopText')}</p>
        <ProblemAlert error={write.error} />
        <label>
          {t('ladder.stopReason')}
          <Input.TextArea
            value={reason}
            maxLength={1000}
            autoSize={{ minRows: 2, maxRows: 6 }}
            onChange={(event) => setReason(event.target.value)}
          />
        </label>
      </Modal>
    </div>
  );
}

function pauseText(
  { cause, fromOn, toOn }: CheckpointLadder['pauses'][number],
  today: string,
  t: Translate,
  shown: (on: string) => string,
): string {
  const words = { from: shown(fromOn), cause: t(`ladder.pause.${cause}`) };
  if (toOn === null) return t('ladder.pause.lasts', words);
  return t(toOn >= today ? 'ladder.pause.until' : 'ladder.pause.was', { ...words, to: shown(toOn) });
}
