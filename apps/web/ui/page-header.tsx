import type { ReactNode } from 'react';
import { useTabTitle } from './tab-title.js';
import './page-header.css';

interface Props {
  title: ReactNode;
  /** One quiet line under the title: what this page is, or what is counted. */
  note?: ReactNode;
  /** Buttons, the most likely last. */
  children?: ReactNode;
}

/** The head of a page: its title in the serif of the gazette, which also names the browser's tab, and what one may do. */
export function PageHeader({ title, note, children }: Props) {
  useTabTitle(typeof title === 'string' ? title : null);
  return (
    <div className="page-header">
      <div className="page-header-words">
        <h1 className="page-title">{title}</h1>
        {note !== undefined && <p className="page-note">{note}</p>}
      </div>
      {children !== undefined && <div className="page-header-actions no-print">{children}</div>}
    </div>
  );
}
