import type { ReactNode } from 'react';
import './page.css';

interface Props {
  children: ReactNode;
  /** For reading: lines stay short. */
  narrow?: boolean;
}

/** The sheet of a page that scrolls as a whole: its margins and its widest width. */
export function Page({ children, narrow = false }: Props) {
  return <div className={narrow ? 'page page-narrow' : 'page'}>{children}</div>;
}
