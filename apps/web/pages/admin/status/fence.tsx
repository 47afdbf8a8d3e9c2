import { CheckCircleFilled, StopFilled } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useCloseFence } from '../../../api/administration.js';
import { useMay } from '../../../api/session.js';
import type { StatusView } from '../../../api/types.js';
import { useT } from '../../../i18n/locale.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';
import { OpenFence } from './open-fence.js';

/** Whether letters leave: behind a closed fence none does, and an administrator decides when. */
export function Fence({ fence }: { fence: StatusView['fence'] }) {
  const t = useT();
  const { message, modal } = App.useApp();
  const mayManage = useMay('fence.manage');
  const close = useCloseFence();
  const [opening, setOpening] = useState(false);
  const { why, strangers, waiting } = fence;
  const askToClose = (): void =>
    void modal.confirm({
      title: t('admin.fence.closeSure'),
      okText: t('admin.fence.closeAction'),
      cancelText: t('common.action.cancel'),
      onOk: () => close.mutateAsync(undefined).then(() => void message.success(t('admin.fence.closedNow'))),
    });
  return (
    <section className="admin-alive admin-fence" data-alive={why === null} role="status">
      {why === null ? <CheckCircleFilled aria-hidden="true" /> : <StopFilled aria-hidden="true" />}
      <div>
        <b>{t(why === null ? 'admin.fence.open' : 'admin.fence.closed')}</b>
        {why !== null && <p>{t(`admin.fence.${why}`)}</p>}
        {why !== null && <p>{t('admin.fence.waiting', { ...waiting })}</p>}
        {strangers.length > 0 && <p>{t('admin.fence.strangers', { places: strangers.join(', ') })}</p>}
        <ProblemAlert error={close.error} />
        {mayManage && (why !== null || strangers.length > 0) && (
          <Button type="primary" onClick={() => setOpening(true)}>
            {t('admin.fence.openAction')}
          </Button>
        )}
        {mayManage && why === null && (
          <Button size="small" onClick={askToClose} loading={close.isPending}>
            {t('admin.fence.closeAction')}
          </Button>
        )}
      </div>
      {opening && <OpenFence waiting={waiting} onClose={() => setOpening(false)} />}
    </section>
  );
}
