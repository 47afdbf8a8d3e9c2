import { Table, type TableColumnsType } from 'antd';
import { Link, useNavigate } from 'react-router';
import type { ImportCorrections, PlanImportRowView } from '../../api/types.js';
import { useT } from '../../i18n/locale.js';
import { useMedia } from '../../ui/look.js';
import { OutcomeTag } from './outcome-counts.js';
import { DeadlineText, Doubts, ExecutorsText, FormText, TitleText } from './row-cells.js';
import { useSize } from './use-size.js';

/** How near the end the next page is asked for. */
const AHEAD_PX = 1200;
const HEAD_PX = 40;
const WIDTHS = { row: 104, number: 58, form: 150, deadline: 208, executors: 290 };
const FIXED = Object.values(WIDTHS).reduce((sum, width) => sum + width, 0);
const TITLE_LEAST = 260;

interface Props {
  rows: PlanImportRowView[];
  openId: string | null;
  busyId: string | null;
  pathOf: (row: PlanImportRowView) => string;
  onCorrect: (row: PlanImportRowView, correction: ImportCorrections) => void;
  onEnd: () => void;
}

/** Thousands of rows: only those in view are in the page. A table where there is room, one column of cards on a phone. */
export function RowsTable({ rows, openId, busyId, pathOf, onCorrect, onEnd }: Props) {
  const t = useT();
  const navigate = useNavigate();
  const narrow = useMedia('screen and (max-width: 767px)');
  const [box, { width, height }] = useSize<HTMLDivElement>();
  const cells = (row: PlanImportRowView) => ({
    row,
    busy: busyId === row.id,
    onCorrect: (correction: ImportCorrections) => onCorrect(row, correction),
  });
  const link = (row: PlanImportRowView) => (
    <Link
      to={pathOf(row)}
      data-row
      className="import-row-link"
      aria-label={t('imports.openRow', { row: String(row.sheetRow) })}
      replace
    >
      {row.sheetRow}
    </Link>
  );
  /** The whole row opens, but for what in it is a control of its own. */
  const openUnlessControl = (row: PlanImportRowView, target: EventTarget): void => {
    if (target instanceof Element && target.closest('a, button, input, label, .ant-select') === null)
      void navigate(pathOf(row), { replace: true });
  };
  const wide: TableColumnsType<PlanImportRowView> = [
    {
      key: 'row',
      title: t('imports.rowNumber'),
      width: WIDTHS.row,
      render: (_, row) => (
        <>
          {link(row)}
          <OutcomeTag outcome={row.outcome} skipped={row.skipped} />
        </>
      ),
    },
    {
      key: 'number',
      title: t('imports.colNumber'),
      width: WIDTHS.number,
      render: (_, row) => (
        <>
          {row.draft.number}
          <Doubts {...cells(row)} field="number" />
        </>
      ),
    },
    {
      key: 'title',
      title: t('imports.colTitle'),
      width: Math.max(TITLE_LEAST, width - FIXED),
      render: (_, row) => (
        <>
          <TitleText row={row} />
          <Doubts {...cells(row)} field="title" />
          <Doubts {...cells(row)} field="section" />
        </>
      ),
    },
    {
      key: 'form',
      title: t('imports.colForm'),
      width: WIDTHS.form,
      render: (_, row) => (
        <>
          <FormText row={row} />
          <Doubts {...cells(row)} field="completionForm" />
        </>
      ),
    },
    {
      key: 'deadline',
      title: t('imports.colDeadline'),
      width: WIDTHS.deadline,
      render: (_, row) => (
        <>
          <DeadlineText row={row} />
          <Doubts {...cells(row)} field="deadline" />
        </>
      ),
    },
    {
      key: 'executors',
      title: t('imports.colExecutors'),
      width: WIDTHS.executors,
      render: (_, row) => (
        <>
          <ExecutorsText row={row} />
          <Doubts {...cells(row)} field="executors" />
        </>
      ),
    },
  ];
  const card: TableColumnsType<PlanImportRowView> = [
    {
      key: 'card',
      width,
      render: (_, row) => (
        <div className="import-card">
          <p className="import-card-head">
            {t('imports.rowTitle', { row: String(row.sheetRow) })} · № {row.draft.number}
            <OutcomeTag outcome={row.outcome} skipped={row.skipped} />
          </p>
          <Link to={pathOf(row)} data-row className="import-card-title" replace>
            <TitleText row={row} />
          </Link>
          <p>
            <DeadlineText row={row} />
          </p>
          <p>
            <ExecutorsText row={row} />
          </p>
          {(['number', 'title', 'section', 'completionForm', 'deadline', 'executors'] as const).map((field) => (
            <Doubts key={field} {...cells(row)} field={field} />
          ))}
        </div>
      ),
    },
  ];
  return (
    <div ref={box} className="import-table-box">
      {height > 0 && (
        <Table<PlanImportRowView>
          virtual
          className="import-table"
          size="small"
          rowKey="id"
          columns={narrow ? card : wide}
          showHeader={!narrow}
          dataSource={rows}
          pagination={false}
          scroll={{ x: narrow ? width : Math.max(width, FIXED + TITLE_LEAST), y: height - (narrow ? 0 : HEAD_PX) }}
          rowClassName={(row) =>
            `import-row import-row-${row.skipped ? 'skipped' : row.outcome}${row.id === openId ? ' import-row-open' : ''}`
          }
          onRow={(row) => ({ onClick: ({ target }) => openUnlessControl(row, target) })}
          onScroll={({ currentTarget: el }) => {
            if (el.scrollTop + el.clientHeight > el.scrollHeight - AHEAD_PX) onEnd();
          }}
        />
      )}
    </div>
  );
}
