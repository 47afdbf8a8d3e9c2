import { Alert, Button } from 'antd';
import { isProblem, type ApiProblem } from '../api/problem.js';
import { useT, type Translate } from '../i18n/locale.js';

/** What went wrong and what to do, in the reader's language. */
export function problemText(error: unknown, t: Translate): string {
  if (!isProblem(error)) return t('common.problem.unexpected', { code: error instanceof Error ? error.name : '?' });
  if (error.offline) return t('common.problem.offline');
  if (error.detail !== '') return error.detail;
  return withoutDetail(error, t);
}

function withoutDetail(error: ApiProblem, t: Translate): string {
  if (error.status === 403) return t('common.problem.forbidden');
  if (error.status === 404) return t('common.problem.notFound');
  return t('common.problem.unexpected', { code: error.requestId ?? error.code });
}

/** Stands where the content would be; also inside forms above the buttons. */
export function ProblemAlert({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useT();
  if (error === null || error === undefined) return null;
  return (
    <Alert
      className="problem-alert"
      type="error"
      showIcon
      role="alert"
      title={problemText(error, t)}
      action={
        onRetry !== undefined && (
          <Button size="small" onClick={onRetry}>
            {t('common.action.retry')}
          </Button>
        )
      }
    />
  );
}
