import { CommentOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import type { SearchAbove } from '../../api/types.js';
import { useLocale } from '../../i18n/locale.js';
import { directiveTitle } from '../../ui/directive-title.js';
import { nameOf } from '../../ui/names-text.js';
import { FoundHits } from './found-hits.js';

/** A directive or an Address whose talk has the words; its name opens that talk. */
export function FoundAbove({ place }: { place: SearchAbove }) {
  const { locale } = useLocale();
  const { level, id, year, titles, hits } = place;
  const params = new URLSearchParams({
    address: String(year),
    talk: '1',
    ...(level === 'directive' ? { dir: id } : {}),
  });
  return (
    <li className="found-item">
      <div className="found-head">
        <span className="found-number">
          <CommentOutlined aria-hidden="true" />
        </span>
        <Link to={`/plan?${params.toString()}`}>
          {level === 'directive' ? directiveTitle(place, locale) : nameOf(titles, locale)}
        </Link>
      </div>
      <FoundHits hits={hits} />
    </li>
  );
}
