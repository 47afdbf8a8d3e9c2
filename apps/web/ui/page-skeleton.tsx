import { Skeleton } from 'antd';
import { useT } from '../i18n/locale.js';

/** What stands where a page will be; as tall as a page, so that nothing jumps. */
export function PageSkeleton() {
  const t = useT();
  return (
    <div className="page-skeleton" role="status" aria-label={t('common.state.loading')}>
      <Skeleton active title={{ width: '30%' }} paragraph={{ rows: 10 }} />
    </div>
  );
}
