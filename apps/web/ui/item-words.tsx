import { Link } from 'react-router';
import type { ItemRow } from '../api/types.js';
import { useT } from '../i18n/locale.js';
import { NamesText } from './names-text.js';
import './item-table.css';

/** The title is the link of its row: the reader's language first, the other one below. */
export function ItemTitle({ row, to, both }: { row: ItemRow; to: string; both: boolean }) {
  const t = useT();
  if (row.restricted) {
    return (
      <Link to={to} data-row className="item-title" title={t('common.items.restrictedHelp')}>
        {t('common.items.restricted')}
      </Link>
    );
  }
  return (
    <Link to={to} data-row className="item-title">
      <NamesText names={row.titles} both={both} />
    </Link>
  );
}

export function LeadText({ row }: { row: ItemRow }) {
  const t = useT();
  return (
    <span className="item-lead">
      <NamesText names={row.lead.names} />
      {row.coCount > 0 && (
        <span className="quiet small item-co" title={t('common.items.more', { n: row.coCount })}>
          +{row.coCount}
        </span>
      )}
    </span>
  );
}
