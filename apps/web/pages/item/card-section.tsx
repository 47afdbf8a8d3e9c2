import { useId, type ReactNode } from 'react';

/** A part of the card under its heading. */
export function CardSection({ title, note, children }: { title: string; note?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section className="card-section" aria-labelledby={id}>
      <h2 className="card-section-title" id={id}>
        {title}
        {note !== undefined && <span className="card-section-note">{note}</span>}
      </h2>
      {children}
    </section>
  );
}
