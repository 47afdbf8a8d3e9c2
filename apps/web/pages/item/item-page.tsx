import { useParams } from 'react-router';
import { ItemCard } from './item-card.js';

/** An item on a page of its own: on a phone, from a letter, on paper. */
export function ItemPage() {
  const { id = '' } = useParams();
  return (
    <div className="item-page">
      <ItemCard key={id} id={id} />
    </div>
  );
}
