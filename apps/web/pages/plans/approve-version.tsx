import { App, Form, Input, Modal } from 'antd';
import { usePlanWrite } from '../../api/plans.js';
import { useSession } from '../../api/session.js';
import type { PlanComparisonView, PlanView } from '../../api/types.js';
import { useT } from '../../i18n/locale.js';
import { LocalDateField } from '../../ui/local-date-field.js';
import { ProblemAlert } from '../../ui/problem-alert.js';

interface Fields {
  actNumber: string;
  actOn: string;
}

interface Props {
  plan: PlanView;
  draft: PlanComparisonView['to'];
  onClose: () => void;
}

/** The draft comes into force by the number and date of its act; decided on the changes just seen. */
export function ApproveVersion({ plan, draft, onClose }: Props) {
  const t = useT();
  const { today } = useSession();
  const [form] = Form.useForm<Fields>();
  const write = usePlanWrite();
  const { message } = App.useApp();
  const required = [{ required: true, whitespace: true, message: t('common.field.required') }];
  return (
    <Modal
      open
      width={480}
      title={t('plans.approve')}
      okText={t('plans.approve')}
      cancelText={t('common.action.cancel')}
      confirmLoading={write.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p className="quiet">{t('plans.approve.text')}</p>
      <ProblemAlert error={write.error} />
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ actNumber: draft.actNumber ?? '', actOn: draft.actOn }}
        onFinish={(body) =>
          write.mutate(
            { path: `/${plan.id}/draft/approval`, body, version: draft.revision },
            {
              onSuccess: () => {
                message.success(t('plans.approved'));
                onClose();
              },
            },
          )
        }
      >
        <Form.Item name="actNumber" label={t('plans.actNumber')} rules={required}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="actOn" label={t('plans.actOn')} rules={required}>
          <LocalDateField to={today} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
