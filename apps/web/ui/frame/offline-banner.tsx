import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { isProblem } from '../../api/problem.js';
import { useT } from '../../i18n/locale.js';

/** Says that what is shown may be old: the network is away or the server did not answer the last question. */
export function OfflineBanner() {
  const t = useT();
  const client = useQueryClient();
  const [away, setAway] = useState(!navigator.onLine);
  useEffect(() => {
    const online = (): void => setAway(!navigator.onLine);
    window.addEventListener('online', online);
    window.addEventListener('offline', online);
    const stop = client.getQueryCache().subscribe(({ type, query }) => {
      if (type !== 'updated') return;
      const { error, status } = query.state;
      if (isProblem(error) && error.offline) setAway(true);
      else if (status === 'success' && navigator.onLine) setAway(false);
    });
    return () => {
      window.removeEventListener('online', online);
      window.removeEventListener('offline', online);
      stop();
    };
  }, [client]);
  if (!away) return null;
  return (
    <div className="offline-banner" role="status">
      {t('frame.offline.banner')}
    </div>
  );
}
