/** One field that the server refused, with a sentence for the reader. */
export interface FieldProblem {
  field: string;
  code: string;
  message: string;
}

/** A problem document (RFC 9457) as the API sends it. */
export interface ProblemDocument {
  type?: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  params?: Record<string, string | number>;
  errors?: FieldProblem[];
  requestId?: string;
}

/** An answer that is not a success. `status` 0: the server was not reached. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly params: Record<string, string | number>;
  readonly errors: FieldProblem[];
  readonly requestId: string | null;

  constructor(document: ProblemDocument) {
    super(`${document.status} ${document.code}`);
    this.name = 'ApiProblem';
    this.status = document.status;
    this.code = document.code;
    this.detail = document.detail || document.title;
    this.params = document.params ?? {};
    this.errors = document.errors ?? [];
    this.requestId = document.requestId ?? null;
  }

  /** The network is away; nothing is known about what the server did. */
  get offline(): boolean {
    return this.status === 0;
  }

  /** Somebody changed the thing since it was read. */
  get stale(): boolean {
    return this.status === 412;
  }
}

export function isProblem(error: unknown): error is ApiProblem {
  return error instanceof ApiProblem;
}
