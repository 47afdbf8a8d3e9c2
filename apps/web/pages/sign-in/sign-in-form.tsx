import { Button, Form, Input } from 'antd';
import { useT } from '../../i18n/locale.js';
import { ProblemAlert } from '../../ui/problem-alert.js';

export interface Credentials {
  email: string;
  password: string;
}

interface Props {
  busy: boolean;
  error: unknown;
  onEnter: (credentials: Credentials) => void;
  onForgot: () => void;
}

export function SignInForm({ busy, error, onEnter, onForgot }: Props) {
  const t = useT();
  const required = [{ required: true, message: t('common.field.required') }];
  return (
    <Form<Credentials>
      layout="vertical"
      requiredMark={false}
      onFinish={(values) => onEnter({ ...values, email: values.email.trim() })}
    >
      <ProblemAlert error={error} />
      <Form.Item name="email" label={t('signIn.email')} rules={required}>
        <Input size="large" autoComplete="username" inputMode="email" autoFocus />
      </Form.Item>
      <Form.Item name="password" label={t('signIn.password')} rules={required}>
        <Input.Password size="large" autoComplete="current-password" />
      </Form.Item>
      <Button type="primary" size="large" htmlType="submit" loading={busy} block>
        {t('signIn.submit')}
      </Button>
      <Button type="link" onClick={onForgot} className="sign-in-forgot">
        {t('signIn.forgot')}
      </Button>
    </Form>
  );
}
