import type { SearchRow } from '../../api/types.js';
import { DueText } from '../../ui/due-text.js';
import { ItemTitle, LeadText } from '../../ui/item-words.js';
import { StateTag } from '../../ui/state-tag.js';
import { FoundHits } from './found-hits.js';

/** One item found: what it is, and the places where the words stand. */
export function FoundItem({ row: { item, hits } }: { row: SearchRow }) {
  return (
    <li className="found-item">
      <div className="found-head">
        <span className="found-number">{item.number}</span>
        <ItemTitle row={item} to={`/items/${item.id}`} both={false} />
      </div>
      <p className="found-facts small">
        <StateTag condition={item.condition} status={item.status} /> <DueText item={item} /> <LeadText row={item} />
      </p>
      <FoundHits hits={hits} />
    </li>
  );
}
