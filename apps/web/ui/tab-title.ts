import { useEffect } from 'react';
import { useT } from '../i18n/locale.js';

/** Names the browser's tab, so that one of many is found again; null leaves it as it is. */
export function useTabTitle(title: string | null): void {
  const t = useT();
  useEffect(() => {
    if (title !== null) document.title = `${title} · ${t('frame.product')}`;
  }, [title, t]);
}
