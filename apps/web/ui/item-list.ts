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
  empty: ReactNode;
}
