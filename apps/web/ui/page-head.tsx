import { useEffect, type ReactNode } from 'react';
import { useT } from '../i18n/locale.js';
import './page-head.css';

interface Props {
  title: string;
  /** Beside the title: a count, a date. */
  note?: ReactNode;
  /** On the right: what one can do with the whole page. */
  children?: ReactNode;
}

/** The head of a page: its one heading, a figure or a date beside it, its actions; it also names the browser's tab. */
export function PageHead({ title, note, children }: Props) {
  const t = useT();
  useEffect(() => {
    document.title = `${title} · ${t('frame.product')}`;
  }, [title, t]);
  return (
    <header className="page-head">
      <h1 className="page-title">{title}</h1>
      {note !== undefined && <div className="page-note">{note}</div>}
      {children !== undefined && <div className="page-actions no-print">{children}</div>}
    </header>
  );
}
