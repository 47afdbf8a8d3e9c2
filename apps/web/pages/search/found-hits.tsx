import type { SearchRow } from '../../api/types.js';
import { useT } from '../../i18n/locale.js';

/** The places where the words stand, with the words marked. */
export function FoundHits({ hits }: { hits: SearchRow['hits'] }) {
  const t = useT();
  return hits.map(({ place, sourceId, pieces }) => (
    <p key={sourceId} className="found-hit small">
      <span className="found-place quiet">{t(`search.place.${place}`)}</span>{' '}
      {pieces.map(({ text, found }, at) => (found ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>))}
    </p>
  ));
}
