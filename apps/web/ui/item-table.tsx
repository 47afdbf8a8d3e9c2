import { CaretUpOutlined } from '@ant-design/icons';
import { memo, type ReactNode } from 'react';
import type { ItemRow } from '../api/types.js';
import { useT } from '../i18n/locale.js';
import type { TextKey } from '../i18n/texts.js';
import { DueText } from './due-text.js';
import { ItemCards } from './item-cards.js';
import { ItemProgress } from './item-progress.js';
import { ItemTitle, LeadText } from './item-words.js';
import { useLook, useMedia } from './look.js';
import { StateTag } from './state-tag.js';
import './item-table.css';

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

interface Column {
  key: 'number' | 'title' | 'lead' | 'due' | 'state';
  title: TextKey;
  sort?: ItemSort;
}

const COLUMNS: readonly Column[] = [
  { key: 'number', title: 'common.field.number', sort: 'number' },
  { key: 'title', title: 'words.measure' },
  { key: 'lead', title: 'common.field.lead' },
  { key: 'due', title: 'common.field.due', sort: 'due' },
  { key: 'state', title: 'common.field.state', sort: 'late' },
];

/** Items as a table, or as cards where there is no room for one. `j`, `k` and Enter walk over the titles. */
export function ItemTable(props: ItemTableProps) {
  const { lowVision } = useLook();
  const narrow = useMedia(lowVision ? 'screen and (max-width: 1599px)' : 'screen and (max-width: 767px)');
  return narrow || props.compact === true ? <ItemCards {...props} /> : <WideItemTable {...props} />;
}

/** A plain table, because a plan may have thousands of rows: a page that arrives draws only its own. */
function WideItemTable({
  rows,
  loading = false,
  selectedId,
  linkOf,
  both = true,
  sort,
  onSort,
  extra,
  empty,
}: ItemTableProps) {
  if (rows.length === 0) return <>{empty}</>;
  return (
    <table className="item-table" aria-busy={loading}>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <Heading
              key={column.key}
              column={column}
              {...(sort === undefined ? {} : { sort })}
              {...(onSort === undefined ? {} : { onSort })}
            />
          ))}
          {extra !== undefined && (
            <th scope="col" style={{ width: extra.width }}>
              {extra.title}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} to={linkOf(row)} both={both} selected={row.id === selectedId}>
            {extra?.render(row)}
          </Row>
        ))}
      </tbody>
    </table>
  );
}

function Heading({ column, sort, onSort }: { column: Column; sort?: ItemSort; onSort?: (sort: ItemSort) => void }) {
  const t = useT();
  const { sort: by } = column;
  const here = by !== undefined && by === sort;
  return (
    <th
      scope="col"
      data-column={column.key}
      aria-sort={here ? (by === 'late' ? 'descending' : 'ascending') : undefined}
    >
      {by === undefined || onSort === undefined ? (
        t(column.title)
      ) : (
        <button type="button" className="item-sort" onClick={() => onSort(by)}>
          {t(column.title)}
          <CaretUpOutlined
            className="item-sort-mark"
            data-on={here}
            rotate={by === 'late' ? 180 : 0}
            aria-hidden="true"
          />
        </button>
      )}
    </th>
  );
}

interface RowProps {
  row: ItemRow;
  to: string;
  both: boolean;
  selected: boolean;
  children?: ReactNode;
}

const Row = memo(function Row({ row, to, both, selected, children }: RowProps) {
  return (
    <tr data-selected={selected}>
      <td className="item-number">{row.number}</td>
      <td>
        <ItemTitle row={row} to={to} both={both} />
      </td>
      <td>
        <LeadText row={row} />
      </td>
      <td>
        <DueText item={row} />
      </td>
      <td>
        <StateTag condition={row.condition} status={row.status} />
        <ItemProgress row={row} />
      </td>
      {children !== undefined && children !== null && <td>{children}</td>}
    </tr>
  );
});
