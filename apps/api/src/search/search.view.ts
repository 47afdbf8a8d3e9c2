import type { SearchAnswer, SearchHit, SearchPlace } from '@zholdau/reporting';
import { ItemRow } from '../action-items/item-row.view.js';
import type { Names } from '../directory/refs.view.js';

/** A piece of text; `found` where it is a word that was asked for. */
export class SearchPieceView {
  text!: string;
  found!: boolean;
}

export class SearchHitView {
  place!: SearchPlace;
  /** Of the report, the comment or the file; of the item where it is the title. */
  sourceId!: string;
  pieces!: SearchPieceView[];
}

export class SearchRowView {
  item!: ItemRow;
  /** Where the words stand; empty where the item was found by its number. */
  hits!: SearchHitView[];
}

export class SearchAboveView {
  level!: 'directive' | 'address';
  id!: string;
  /** Of the directive; empty for the Address. */
  number!: string;
  titles!: Names;
  /** Of the Address it belongs to. */
  year!: number;
  hits!: SearchHitView[];
}

export class SearchView {
  items!: SearchRowView[];
  /** Directives and Addresses whose own talk has the words. */
  above!: SearchAboveView[];
  /** Whether there are more than these. */
  more!: boolean;
}

export const toSearchView = ({ items, above, more }: SearchAnswer): SearchView => ({
  items: items.map(({ item, hits }) => ({ item: { ...item }, hits: hits.map(toHitView) })),
  above: above.map(({ hits, ...place }) => ({ ...place, hits: hits.map(toHitView) })),
  more,
});

const toHitView = ({ place, sourceId, pieces }: SearchHit): SearchHitView => ({
  place,
  sourceId,
  pieces: [...pieces],
});
