import type { ReactNode } from 'react';

interface Props {
  title: string;
  text?: ReactNode;
  /** It stands for a whole page, so its title is the heading of the page. */
  page?: boolean;
  children?: ReactNode;
}

/** An empty page says what will be here and how to begin; the way to begin is `children`. */
export function EmptyState({ title, text, page = false, children }: Props) {
  const Title = page ? 'h1' : 'p';
  return (
    <div className="empty-state">
      <Title className="empty-state-title">{title}</Title>
      {text !== undefined && <p className="empty-state-text">{text}</p>}
      {children !== undefined && <div className="empty-state-actions">{children}</div>}
    </div>
  );
}
