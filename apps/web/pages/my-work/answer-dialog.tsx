import { App, Button, Form, Input, Modal } from 'antd';
import { useAnswerRequest, useWaitingRequest } from '../../api/my-work.js';
import type { MyWorkRow } from '../../api/types.js';
import { useLocale } from '../../i18n/locale.js';
import { InstantText } from '../../ui/date-text.js';
import { NamesText } from '../../ui/names-text.js';
import { PageSkeleton } from '../../ui/page-skeleton.js';
import { PersonText } from '../../ui/person-text.js';
import { ProblemAlert } from '../../ui/problem-alert.js';

const SHORTEST = 10;

/** A deputy's question and the place for the answer. */
export function AnswerDialog({ row, onClose }: { row: MyWorkRow; onClose: () => void }) {
  const { t } = useLocale();
  const { message } = App.useApp();
  const { item, requestId } = row;
  const request = useWaitingRequest(item.id, requestId ?? '');
  const answer = useAnswerRequest();
  const send = ({ text }: { text: string }): void =>
    answer.mutate(
      { requestId: requestId ?? '', text: text.trim() },
      {
        onSuccess: () => {
          void message.success(t('myWork.answered'));
          onClose();
        },
      },
    );
  return (
    <Modal open width={680} title={t('myWork.answerTitle', { number: item.number })} onCancel={onClose} footer={null}>
      <p className="decision-item">
        <NamesText names={item.titles} both />
      </p>
      <ProblemAlert error={request.error} />
      {request.isPending && <PageSkeleton />}
      {request.data != null && (
        <>
          <blockquote className="work-question">
            <p>{request.data.text}</p>
            <footer className="quiet small">
              <PersonText person={request.data.askedBy} full />, <NamesText names={request.data.askedSeatTitles} /> ·{' '}
              <InstantText at={request.data.askedAt} />
            </footer>
          </blockquote>
          <Form layout="vertical" onFinish={send} requiredMark={false}>
            <Form.Item
              name="text"
              label={t('myWork.yourAnswer')}
              extra={t('myWork.yourAnswerHint')}
              rules={[{ required: true, whitespace: true, min: SHORTEST, message: t('myWork.answerShort') }]}
            >
              <Input.TextArea autoFocus autoSize={{ minRows: 4, maxRows: 12 }} maxLength={4000} />
            </Form.Item>
            <ProblemAlert error={answer.error} />
            <Button type="primary" htmlType="submit" loading={answer.isPending}>
              {t('myWork.sendAnswer')}
            </Button>
          </Form>
        </>
      )}
    </Modal>
  );
}
