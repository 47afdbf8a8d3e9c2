import type { Actor, Locale } from '@zholdau/domain';

/** A live session and its person. `actor` is null while the person holds no seat. */
export interface SignedIn {
  readonly tokenHash: string;
  readonly csrf: string;
  readonly person: {
    readonly id: string;
    readonly regionId: string;
    readonly email: string;
    readonly nameRu: string;
    readonly nameKk: string;
    readonly locale: Locale;
  };
  readonly actor: Actor | null;
}

/** Where a request came from; goes into the journal with what the actor did. */
export interface RequestTrace {
  readonly ip?: string;
  readonly requestId?: string;
}
