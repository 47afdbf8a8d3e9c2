/** HTML that is already safe to stand in a letter. */
export class Html {
  constructor(private readonly markup: string) {}

  toString(): string {
    return this.markup;
  }
}

/** Markup of our own; never for a text that a person wrote. */
export function raw(markup: string): Html {
  return new Html(markup);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A template in which every value is escaped unless it is HTML already. */
export function html(parts: TemplateStringsArray, ...values: readonly (string | Html | readonly Html[])[]): Html {
  const written = parts.map((part, index) => part + (index < values.length ? markupOf(values[index]!) : ''));
  return new Html(written.join(''));
}

function markupOf(value: string | Html | readonly Html[]): string {
  if (value instanceof Html) return value.toString();
  if (typeof value === 'string') return value.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
  return value.map(String).join('');
}
