import type { ErrorParams } from '@zholdau/domain';

/** What is wrong with one field of a request. */
export interface FieldFault {
  /** Path of the field: `names.ru`, `items.0.dueOn`. */
  readonly field: string;
  readonly code: string;
  readonly params: ErrorParams;
}

/** A request that the door refuses before any service sees it. */
export class RequestError extends Error {
  constructor(
    readonly code: string,
    readonly status: number,
    readonly params: ErrorParams = {},
    readonly faults: readonly FieldFault[] = [],
  ) {
    super(code);
    this.name = 'RequestError';
  }
}
