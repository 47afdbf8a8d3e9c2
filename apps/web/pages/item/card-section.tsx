import { useId, type ReactNode } from 'react';

interface Props {
  title: string;
  note?: ReactNode;
  /** False where there is nothing to print yet. */
  onPaper?: boolean;
  children: ReactNode;
}

/** A part of the card under its heading. */
export function CardSection({ title, note, onPaper = true, children }: Props) {
  const id = useId();
  return (
    <section className={onPaper ? 'card-section' : 'card-section no-print'} aria-labelledby={id}>
      <h2 className="card-section-title" id={id}>
        {title}
        {note !== undefined && <span className="card-section-note">{note}</span>}
      </h2>
      {children}
    </section>
  );
}
