import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useNavigate } from 'react-router';
import { http } from '../../api/http.js';
import { useLocale } from '../../i18n/locale.js';
import { showFieldProblems } from '../../ui/form-problem.js';
import { PASSWORD_MIN_LENGTH } from '../../ui/password-rule.js';
import { personName } from '../../ui/person-text.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { EmptyState } from '../../ui/empty-state.js';

/** Whose link it is, as the server tells before the password is set. */
export interface TokenOwner {
  purpose: string;
  email: string;
  nameRu: string;
  nameKk: string;
}

export function SetPassword({ token, owner }: { token: string; owner: TokenOwner }) {
  const { t, locale } = useLocale();
  const navigate = useNavigate();
  const [form] = Form.useForm<{ password: string }>();
  const set = useMutation({
    mutationFn: ({ password }: { password: string }) => http.post('/password', { token, password }),
    onError: (error) => showFieldProblems(form, error),
  });
  const purpose = owner.purpose === 'invitation' ? 'invitation' : 'reset';
  if (set.isSuccess) {
    return (
      <EmptyState page title={t('password.done')}>
        <Button type="primary" onClick={() => void navigate('/sign-in')}>
          {t('password.toSignIn')}
        </Button>
      </EmptyState>
    );
  }
  return (
    <section className="outside-form">
      <h1 className="page-title">{t(`password.title.${purpose}`)}</h1>
      <p>
        {personName(owner, locale)}, {owner.email}
      </p>
      <p className="quiet">{t(`password.text.${purpose}`)}</p>
      <ProblemAlert error={set.error} />
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(values) => set.mutate(values)}>
        <input type="text" name="username" autoComplete="username" value={owner.email} readOnly hidden />
        <Form.Item
          name="password"
          label={t('password.next')}
          extra={t('password.rule', { n: PASSWORD_MIN_LENGTH })}
          rules={[
            { required: true, min: PASSWORD_MIN_LENGTH, message: t('password.rule', { n: PASSWORD_MIN_LENGTH }) },
          ]}
        >
          <Input.Password size="large" autoComplete="new-password" autoFocus />
        </Form.Item>
        <Button type="primary" size="large" htmlType="submit" loading={set.isPending} block>
          {t('password.set')}
        </Button>
      </Form>
    </section>
  );
}
