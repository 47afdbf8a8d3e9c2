import type { ItemRow } from '../../api/types.js';
import { useT } from '../../i18n/locale.js';
import { ItemCards } from '../../ui/item-cards.js';
import { CardSection } from './card-section.js';

export function SubItems({ rows }: { rows: readonly ItemRow[] }) {
  const t = useT();
  return (
    <CardSection title={t('item.section.subItems')}>
      <div className="sub-items">
        <ItemCards rows={rows} linkOf={(row) => `/items/${row.id}`} empty={null} />
      </div>
    </CardSection>
  );
}
