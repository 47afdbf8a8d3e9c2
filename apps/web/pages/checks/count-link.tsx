import { Link } from 'react-router';
import { numberText } from '../../i18n/dictionary.js';
import { useLocale } from '../../i18n/locale.js';

/** A number that opens its list; nothing opens nothing. */
export function CountLink({ count, to }: { count: number; to: string }) {
  const { locale } = useLocale();
  if (count === 0) return <span className="quiet">0</span>;
  return <Link to={to}>{numberText(count, locale)}</Link>;
}
