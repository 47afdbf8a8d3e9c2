import type { Names } from '@zholdau/domain';
import type { ItemRow } from '../item-row.js';

/** Where a word was found. */
export const SEARCH_PLACES = ['number', 'title', 'report', 'comment', 'file'] as const;
export type SearchPlace = (typeof SEARCH_PLACES)[number];

/** A piece of text; `found` where it is a word that was asked for. */
export interface SearchPiece {
  readonly text: string;
  readonly found: boolean;
}

export interface SearchHit {
  readonly place: SearchPlace;
  /** Of the report, the comment or the file; of the item where it is the title. */
  readonly sourceId: string;
  readonly pieces: readonly SearchPiece[];
}

export interface SearchRow {
  readonly item: ItemRow;
  readonly hits: readonly SearchHit[];
}

/** A directive, or the Address itself, whose talk has the words. */
export interface SearchAbove {
  readonly level: 'directive' | 'address';
  readonly id: string;
  /** Of the directive; empty for the Address. */
  readonly number: string;
  readonly titles: Names;
  /** Of the Address it belongs to. */
  readonly year: number;
  readonly hits: readonly SearchHit[];
}

export interface SearchAnswer {
  readonly items: readonly SearchRow[];
  /** Places above the items, the best first, ten at most. */
  readonly above: readonly SearchAbove[];
  /** Whether items beyond these were found. */
  readonly more: boolean;
}
