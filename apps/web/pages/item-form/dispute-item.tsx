import { App, Form, Input, Modal } from 'antd';
import { useItemWrite } from '../../api/items.js';
import { useSession } from '../../api/session.js';
import type { ItemView } from '../../api/types.js';
import { useLocale } from '../../i18n/locale.js';
import { BodySelect } from '../../ui/body-select.js';
import { showFieldProblems } from '../../ui/form-problem.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { assignment } from '../../i18n/assignment.js';
import { addTexts } from '../../i18n/texts.js';

addTexts({ assignment });

/** Letters that the server asks of a reason. */
export const SHORTEST_REASON = 10;

interface Values {
  reason: string;
  proposedBodyId?: string | null;
}

/** The head of an executor says why the item is not theirs, and whose it is. */
export function DisputeItem({ item, onClose }: { item: ItemView; onClose: () => void }) {
  const { t } = useLocale();
  const { message } = App.useApp();
  const { seat } = useSession();
  const [form] = Form.useForm<Values>();
  const write = useItemWrite();
  const own = item.executors.find(({ body }) => body.id === seat?.body?.id);
  return (
    <Modal
      open
      width={520}
      title={t('assignment.title', { number: item.number })}
      okText={t('assignment.submit')}
      cancelText={t('common.action.cancel')}
      confirmLoading={write.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p className="quiet">{t(own?.role === 'co' ? 'assignment.textCo' : 'assignment.text')}</p>
      <ProblemAlert error={write.error} />
      <Form<Values>
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={({ reason, proposedBodyId }) =>
          write.mutate(
            {
              path: `/action-items/${item.id}/disputes`,
              body: { reason: reason.trim(), proposedBodyId: proposedBodyId ?? null },
              version: item.version,
            },
            {
              onSuccess: () => {
                message.success(t('assignment.done'));
                onClose();
              },
              onError: (error) => showFieldProblems(form, error),
            },
          )
        }
      >
        <Form.Item
          name="reason"
          label={t('assignment.reason')}
          rules={[
            { required: true, whitespace: true, message: t('common.field.required') },
            { min: SHORTEST_REASON, message: t('common.field.shortest', { n: SHORTEST_REASON }) },
          ]}
        >
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={1000} autoFocus />
        </Form.Item>
        <Form.Item name="proposedBodyId" label={t('assignment.proposed')}>
          <BodySelect allowClear without={own === undefined ? [] : [own.body.id]} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
