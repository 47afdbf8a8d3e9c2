/** Values that a text for people puts into its gaps, by name. */
export type ErrorParams = Readonly<Record<string, string | number>>;

/**
 * Something a person did that a rule refuses.
 *
 * `code` is stable and in snake_case: the dictionaries (kk, ru, en) find their
 * sentence by it and programs may rely on it. `message` is for logs only; it
 * names the code and the values and is never shown to a person.
 */
export class DomainError extends Error {
  readonly code: string;
  readonly params: ErrorParams;

  constructor(code: string, params: ErrorParams = {}) {
    super(describe(code, params));
    this.name = new.target.name;
    this.code = code;
    this.params = params;
  }
}

/** Not there, or not visible to the asker: both answer the same. */
export class NotFoundError extends DomainError {
  constructor(code = 'not_found', params: ErrorParams = {}) {
    super(code, params);
  }
}

/** Seen, but this actor may not do it. */
export class NotAllowedError extends DomainError {
  constructor(code = 'not_allowed', params: ErrorParams = {}) {
    super(code, params);
  }
}

/** A rule of the work forbids it, whoever asks. */
export class RuleViolationError extends DomainError {}

/** A value that cannot be understood, such as 31 February. */
export class BadInputError extends DomainError {}

/** The actor decided on a version of the thing that is no longer the newest. */
export class StaleError extends DomainError {
  constructor(code = 'stale', params: ErrorParams = {}) {
    super(code, params);
  }
}

/** Too much of it at once: the same request may be answered in a minute. */
export class BusyError extends DomainError {}

function describe(code: string, params: ErrorParams): string {
  const values = Object.entries(params).map(([name, value]) => `${name}=${value}`);
  return values.length === 0 ? code : `${code} (${values.join(', ')})`;
}
