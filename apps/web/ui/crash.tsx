import { Button } from 'antd';
import { useRouteError } from 'react-router';
import { useT } from '../i18n/locale.js';
import { EmptyState } from './empty-state.js';

/** Stands in place of a page that failed, so that the frame and the way out remain. */
export function Crash() {
  const t = useT();
  const error = useRouteError();
  return (
    <EmptyState page title={t('frame.crash.title')} text={t('frame.crash.text')}>
      <Button type="primary" onClick={() => window.location.reload()}>
        {t('frame.crash.reload')}
      </Button>
      <p className="quiet">{error instanceof Error ? error.message : null}</p>
    </EmptyState>
  );
}
