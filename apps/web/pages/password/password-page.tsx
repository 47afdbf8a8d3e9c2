import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { http } from '../../api/http.js';
import { isProblem } from '../../api/problem.js';
import { useT } from '../../i18n/locale.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Outside } from '../../ui/outside.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { SetPassword, type TokenOwner } from './set-password.js';

/** Where the links of an invitation and of a forgotten password lead. */
export function PasswordPage() {
  const t = useT();
  const [params] = useSearchParams();
  const token = params.get('token') ?? '';
  const owner = useQuery({
    queryKey: ['password-token', token],
    queryFn: ({ signal }) => http.get<TokenOwner>(`/password-token/${encodeURIComponent(token)}`, {}, signal),
    enabled: token !== '',
    staleTime: Infinity,
  });
  const dead = token === '' || (isProblem(owner.error) && owner.error.status === 404);
  return (
    <Outside>
      {dead && (
        <EmptyState page title={t('password.dead.title')} text={t('password.dead.text')}>
          <Link to="/sign-in">{t('password.toSignIn')}</Link>
        </EmptyState>
      )}
      {!dead && owner.isPending && <Skeleton active className="outside-form" />}
      {!dead && owner.isError && <ProblemAlert error={owner.error} onRetry={() => void owner.refetch()} />}
      {owner.data !== undefined && <SetPassword token={token} owner={owner.data} />}
    </Outside>
  );
}
