import { useAway } from '../../api/reachability.js';
import { useT } from '../../i18n/locale.js';

/** Says that what is shown may be old: the network is away or the server did not answer the last question. */
export function OfflineBanner() {
  const t = useT();
  if (!useAway()) return null;
  return (
    <div className="offline-banner" role="status">
      {t('frame.offline.banner')}
    </div>
  );
}
