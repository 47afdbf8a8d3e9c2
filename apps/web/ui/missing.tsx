import { Link } from 'react-router';
import { useT } from '../i18n/locale.js';
import { EmptyState } from './empty-state.js';

export function Missing() {
  const t = useT();
  return (
    <EmptyState page title={t('frame.missing.title')} text={t('frame.missing.text')}>
      <Link to="/">{t('frame.missing.home')}</Link>
    </EmptyState>
  );
}
