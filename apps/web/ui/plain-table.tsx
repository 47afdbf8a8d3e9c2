import type { ReactNode } from 'react';
import './plain-table.css';

export interface PlainColumn<R> {
  key: string;
  title: string;
  /** Pixels; the rest is shared by the columns without one. */
  width?: number;
  /** Numbers stand at the right edge. */
  number?: boolean;
  render: (row: R) => ReactNode;
}

interface Props<R> {
  columns: PlainColumn<R>[];
  rows: readonly R[];
  keyOf: (row: R) => string;
  /** Says aloud what the table holds. */
  label: string;
  chosen?: string | null;
}

/** A short list as a table; on a phone each row is a card of the same cells. */
export function PlainTable<R>({ columns, rows, keyOf, label, chosen = null }: Props<R>) {
  return (
    <table className="plain-table" aria-label={label}>
      <thead>
        <tr>
          {columns.map(({ key, title, width, number }) => (
            <th key={key} scope="col" data-number={number} style={width === undefined ? undefined : { width }}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)} data-chosen={keyOf(row) === chosen}>
            {columns.map(({ key, title, number, render }) => (
              <td key={key} data-number={number} data-title={title}>
                {render(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
