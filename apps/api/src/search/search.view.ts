import type { SearchAnswer, SearchPlace } from '@zholdau/reporting';
import { ItemRow } from '../action-items/item-row.view.js';

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

export class SearchView {
  items!: SearchRowView[];
  /** Whether there are more than these. */
  more!: boolean;
}

export const toSearchView = ({ items, more }: SearchAnswer): SearchView => ({
  items: items.map(({ item, hits }) => ({
    item: { ...item },
    hits: hits.map(({ place, sourceId, pieces }) => ({ place, sourceId, pieces: [...pieces] })),
  })),
  more,
});
