import { useMutation } from '@tanstack/react-query';
import { App, Form, Input, Modal } from 'antd';
import { http } from '../../api/http.js';
import { useT } from '../../i18n/locale.js';
import { PASSWORD_MIN_LENGTH } from '../password-rule.js';
import { ProblemAlert } from '../problem-alert.js';
import { showFieldProblems } from '../form-problem.js';

/** The person changes their own password, knowing the present one. */
export function ChangePassword({ onClose }: { onClose: () => void }) {
  const t = useT();
  const { message } = App.useApp();
  const [form] = Form.useForm<{ current: string; next: string }>();
  const change = useMutation({
    mutationFn: (body: { current: string; next: string }) => http.post('/session/password', body),
    onSuccess: () => {
      message.success(t('password.changed'));
      onClose();
    },
    onError: (error) => showFieldProblems(form, error),
  });
  return (
    <Modal
      open
      width={420}
      title={t('frame.top.changePassword')}
      okText={t('password.set')}
      cancelText={t('common.action.cancel')}
      confirmLoading={change.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <ProblemAlert error={change.error} />
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(values) => change.mutate(values)}>
        <Form.Item
          name="current"
          label={t('password.current')}
          rules={[{ required: true, message: t('common.field.required') }]}
        >
          <Input.Password autoComplete="current-password" autoFocus />
        </Form.Item>
        <Form.Item
          name="next"
          label={t('password.next')}
          extra={t('password.rule', { n: PASSWORD_MIN_LENGTH })}
          rules={[
            { required: true, min: PASSWORD_MIN_LENGTH, message: t('password.rule', { n: PASSWORD_MIN_LENGTH }) },
          ]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
      </Form>
    </Modal>
  );
}
