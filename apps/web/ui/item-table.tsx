import { Table, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { ItemRow } from '../api/types.js';
import { useT } from '../i18n/locale.js';
import { DueText } from './due-text.js';
import { ItemCards } from './item-cards.js';
import { useMedia } from './look.js';
import { NamesText } from './names-text.js';
import { ItemProgress } from './item-progress.js';
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

/** Items as a table, or as cards where there is no room for one. `j`, `k` and Enter walk over the titles. */
export function ItemTable(props: ItemTableProps) {
  const narrow = useMedia('(max-width: 767px)');
  return narrow || props.compact === true ? <ItemCards {...props} /> : <WideItemTable {...props} />;
}

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
  const t = useT();
  const sortable = (key: ItemSort) =>
    onSort === undefined
      ? {}
      : {
          sorter: true,
          sortOrder: sort === key ? ('ascend' as const) : null,
          showSorterTooltip: false,
          sortDirections: ['ascend' as const],
        };
  const columns: TableColumnsType<ItemRow> = [
    {
      key: 'number',
      title: t('common.field.number'),
      dataIndex: 'number',
      width: 58,
      className: 'item-number',
      ...sortable('number'),
    },
    {
      key: 'title',
      title: t('words.measure'),
      render: (_, row) => <ItemTitle row={row} to={linkOf(row)} both={both} />,
    },
    { key: 'lead', title: t('common.field.lead'), width: 186, render: (_, row) => <LeadText row={row} /> },
    {
      key: 'due',
      title: t('common.field.due'),
      width: 140,
      render: (_, row) => <DueText item={row} />,
      ...sortable('due'),
    },
    {
      key: 'state',
      title: t('common.field.state'),
      width: 150,
      render: (_, row) => (
        <>
          <StateTag condition={row.condition} status={row.status} />
          <ItemProgress row={row} />
        </>
      ),
      ...sortable('late'),
    },
  ];
  if (extra !== undefined) {
    columns.push({ key: 'extra', title: extra.title, width: extra.width, render: (_, row) => extra.render(row) });
  }
  return (
    <Table<ItemRow>
      className="item-table"
      size="small"
      rowKey="id"
      columns={columns}
      dataSource={rows}
      loading={loading}
      pagination={false}
      sticky
      tableLayout="fixed"
      rowClassName={(row) => (row.id === selectedId ? 'ant-table-row-selected' : '')}
      onChange={(_, __, sorter) => {
        const key = Array.isArray(sorter) ? undefined : sorter.columnKey;
        onSort?.(key === 'due' ? 'due' : key === 'state' ? 'late' : 'number');
      }}
      locale={{ emptyText: empty }}
    />
  );
}

/** The title is the link of its row: the reader's language first, the other one below. */
export function ItemTitle({ row, to, both }: { row: ItemRow; to: string; both: boolean }) {
  const t = useT();
  if (row.restricted) {
    return (
      <Link to={to} data-row className="item-title" title={t('common.items.restrictedHelp')}>
        {t('common.items.restricted')}
      </Link>
    );
  }
  return (
    <Link to={to} data-row className="item-title">
      <NamesText names={row.titles} both={both} />
    </Link>
  );
}

export function LeadText({ row }: { row: ItemRow }) {
  const t = useT();
  return (
    <span className="item-lead">
      <NamesText names={row.lead.names} />
      {row.coCount > 0 && (
        <span className="quiet small item-co" title={t('common.items.more', { n: row.coCount })}>
          +{row.coCount}
        </span>
      )}
    </span>
  );
}
