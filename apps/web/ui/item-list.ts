import type { ReactNode } from 'react';
import type { ItemRow } from '../api/types.js';

/** What a list of items is made of, drawn as a table or as cards. */
export type ItemSort = 'number' | 'due' | 'late';

export interface ItemTableProps {
  rows: readonly ItemRow[];
  loading?: boolean;
  /** The item whose card is open beside the table. */
  selectedId?: string | null;
  /** Where a row leads. */
  linkOf: (row: ItemRow) => string;
  /** Only what a narrow column can hold: beside an open card, on a phone. */
  compact?: boolean;
  /** Both languages of the title. */
  both?: boolean;
  sort?: ItemSort;
  onSort?: (sort: ItemSort) => void;
  /** A last column of the page's own, for instance buttons. */
  extra?: { title: string; width: number; render: (row: ItemRow) => ReactNode };
  /** Rows can be chosen for a change of many items. */
  choice?: ItemChoice;
  empty: ReactNode;
}

/** Which rows are chosen, and how one is chosen by name. */
export interface ItemChoice {
  chosen: ReadonlySet<string>;
  onChoose: (rows: readonly ItemRow[], on: boolean) => void;
  /** Words of a row's box. */
  labelOf: (row: ItemRow) => string;
  /** Words of the box over all rows that are shown. */
  labelOfAll: string;
}
