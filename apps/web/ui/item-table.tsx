import { CaretUpOutlined } from '@ant-design/icons';
import { Checkbox } from 'antd';
import { memo, type ReactNode } from 'react';
import type { ItemRow } from '../api/types.js';
import { useT } from '../i18n/locale.js';
import type { TextKey } from '../i18n/texts.js';
import { DueText } from './due-text.js';
import { ItemCards } from './item-cards.js';
import type { ItemChoice, ItemSort, ItemTableProps } from './item-list.js';
import { ItemProgress } from './item-progress.js';
import { ItemTitle, LeadText } from './item-words.js';
import { useLook, useMedia } from './look.js';
import { StateTag } from './state-tag.js';
import './item-table.css';

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

/** Rows drawn together. */
const CHUNK = 100;

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
  choice,
  empty,
}: ItemTableProps) {
  if (rows.length === 0) return <>{empty}</>;
  return (
    <table className="item-table" aria-busy={loading}>
      <thead>
        <tr>
          {choice !== undefined && (
            <th scope="col" className="item-choice no-print">
              <ChooseAll rows={rows} choice={choice} />
            </th>
          )}
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
      {chunksOf(rows).map((chunk) => (
        <Chunk
          key={chunk[0]?.id}
          rows={chunk}
          linkOf={linkOf}
          both={both}
          selectedId={chunk.some(({ id }) => id === selectedId) ? (selectedId ?? null) : null}
          {...(extra === undefined ? {} : { render: extra.render })}
          {...(choice === undefined
            ? {}
            : { choice, chosenHere: chunk.flatMap(({ id }) => (choice.chosen.has(id) ? [id] : [])).join() })}
        />
      ))}
    </table>
  );
}

function ChooseAll({ rows, choice }: { rows: readonly ItemRow[]; choice: ItemChoice }) {
  const count = rows.filter(({ id }) => choice.chosen.has(id)).length;
  return (
    <Checkbox
      aria-label={choice.labelOfAll}
      checked={count === rows.length}
      indeterminate={count > 0 && count < rows.length}
      onChange={(event) => choice.onChoose(rows, event.target.checked)}
    />
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

interface ChunkProps {
  rows: readonly ItemRow[];
  linkOf: (row: ItemRow) => string;
  both: boolean;
  selectedId: string | null;
  render?: (row: ItemRow) => ReactNode;
  choice?: ItemChoice;
  /** Ids of the chosen rows of this chunk: another one's choice draws nothing here. */
  chosenHere?: string;
}

/** Rows that are drawn again only when one of them changed: thousands may stand above the page that arrives. */
const Chunk = memo(function Chunk({ rows, linkOf, both, selectedId, render, choice }: ChunkProps) {
  return (
    <tbody>
      {rows.map((row) => (
        <tr key={row.id} data-selected={row.id === selectedId}>
          {choice !== undefined && (
            <td className="item-choice no-print">
              <Checkbox
                aria-label={choice.labelOf(row)}
                checked={choice.chosen.has(row.id)}
                onChange={(event) => choice.onChoose([row], event.target.checked)}
              />
            </td>
          )}
          <td className="item-number">{row.number}</td>
          <td>
            <ItemTitle row={row} to={linkOf(row)} both={both} />
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
          {render !== undefined && <td>{render(row)}</td>}
        </tr>
      ))}
    </tbody>
  );
}, sameChunk);

function sameChunk(before: ChunkProps, now: ChunkProps): boolean {
  return (
    before.linkOf === now.linkOf &&
    before.both === now.both &&
    before.selectedId === now.selectedId &&
    before.render === now.render &&
    before.chosenHere === now.chosenHere &&
    before.choice?.onChoose === now.choice?.onChoose &&
    before.rows.length === now.rows.length &&
    before.rows.every((row, index) => row === now.rows[index])
  );
}

function chunksOf(rows: readonly ItemRow[]): (readonly ItemRow[])[] {
  return Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, index) =>
    rows.slice(index * CHUNK, (index + 1) * CHUNK),
  );
}
