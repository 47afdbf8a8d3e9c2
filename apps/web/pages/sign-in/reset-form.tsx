import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import { http } from '../../api/http.js';
import { useT } from '../../i18n/locale.js';
import { ProblemAlert } from '../../ui/problem-alert.js';

/** Asks for a letter with a link; the answer is the same whether or not the address is known. */
export function ResetForm({ onBack }: { onBack: () => void }) {
  const t = useT();
  const ask = useMutation({ mutationFn: (body: { email: string }) => http.post('/password-reset', body) });
  return (
    <Form<{ email: string }>
      layout="vertical"
      requiredMark={false}
      onFinish={({ email }) => ask.mutate({ email: email.trim() })}
    >
      <p className="quiet">{t('signIn.reset.text')}</p>
      <ProblemAlert error={ask.error} />
      {ask.isSuccess && (
        <Alert type="success" showIcon role="status" title={t('signIn.reset.sent')} className="problem-alert" />
      )}
      <Form.Item
        name="email"
        label={t('signIn.email')}
        rules={[
          { required: true, type: 'email', message: t('signIn.emailWrong'), transform: (text: string) => text?.trim() },
        ]}
        validateTrigger="onSubmit"
      >
        <Input size="large" autoComplete="username" inputMode="email" autoFocus />
      </Form.Item>
      <Button type="primary" size="large" htmlType="submit" loading={ask.isPending} block>
        {t('signIn.reset.submit')}
      </Button>
      <Button type="link" onClick={onBack} className="sign-in-forgot">
        {t('signIn.reset.back')}
      </Button>
    </Form>
  );
}
