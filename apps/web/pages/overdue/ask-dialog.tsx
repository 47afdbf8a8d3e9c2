import { App, Button, Form, Input, Modal } from 'antd';
import { useAskQuestion } from '../../api/overdue.js';
import type { OverdueRow } from '../../api/types.js';
import { useT } from '../../i18n/locale.js';
import { showFieldProblems } from '../../ui/form-problem.js';
import { NamesText } from '../../ui/names-text.js';
import { ProblemAlert } from '../../ui/problem-alert.js';

const SHORTEST = 10;

/** A deputy asks why an item is late. */
export function AskDialog({ row, onClose }: { row: OverdueRow; onClose: () => void }) {
  const t = useT();
  const { message } = App.useApp();
  const [form] = Form.useForm<{ text: string }>();
  const ask = useAskQuestion();
  const { item } = row;
  const send = ({ text }: { text: string }): void =>
    ask.mutate(
      { itemId: item.id, text: text.trim() },
      {
        onSuccess: () => {
          void message.success(t('overdue.sent'));
          onClose();
        },
        onError: (error) => showFieldProblems(form, error),
      },
    );
  return (
    <Modal open width={620} title={t('overdue.askTitle', { number: item.number })} onCancel={onClose} footer={null}>
      <p className="overdue-ask-item">
        <NamesText names={item.titles} both />
      </p>
      <p className="quiet">
        <NamesText names={item.lead.names} /> · {t('overdue.daysLateShort', { n: row.daysLate })}
      </p>
      <Form form={form} layout="vertical" onFinish={send} requiredMark={false} className="overdue-ask">
        <Form.Item
          name="text"
          label={t('overdue.askText')}
          extra={t('overdue.askHint')}
          rules={[{ required: true, whitespace: true, min: SHORTEST, message: t('overdue.askShort') }]}
        >
          <Input.TextArea autoFocus autoSize={{ minRows: 4, maxRows: 10 }} maxLength={2000} />
        </Form.Item>
        <ProblemAlert error={ask.error} />
        <Button type="primary" htmlType="submit" loading={ask.isPending}>
          {t('overdue.send')}
        </Button>
      </Form>
    </Modal>
  );
}
