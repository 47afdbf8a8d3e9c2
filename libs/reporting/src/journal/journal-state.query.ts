import { Injectable } from '@nestjs/common';
import { demand, type Actor, type LocalDate } from '@zholdau/domain';
import { Transactions } from '@zholdau/persistence';

export interface JournalState {
  /** The last number of the chain; 0 before the first line is sealed. */
  readonly sealedTo: number;
  readonly sealedAt: Date | null;
  /** Written and not yet sealed. */
  readonly unsealed: number;
  readonly lastCheck: JournalCheckResult | null;
  /** The newest first. */
  readonly anchors: readonly AnchorRow[];
}

export interface JournalCheckResult {
  readonly checkedAt: Date;
  readonly through: number;
  readonly breaks: number;
  readonly first: readonly { readonly kind: string; readonly seq: string | null; readonly journalId: string | null }[];
}

export interface AnchorRow {
  readonly anchoredOn: LocalDate;
  readonly seq: number;
  readonly hash: string;
  readonly keyId: string;
}

const NEWEST_ANCHORS = 60;

/** How far the chain of the region reaches, whether it held, and its latest signed heads. */
@Injectable()
export class JournalStateQuery {
  constructor(private readonly transactions: Transactions) {}

  /** @throws NotAllowedError */
  read(actor: Actor): Promise<JournalState> {
    demand(actor, 'journal.read');
    return this.transactions.asActor(actor, async (tx) => {
      const [chain] = await tx.query<Pick<JournalState, 'sealedTo' | 'sealedAt'>[]>(
        `SELECT l.seq::float AS "sealedTo", l.sealed_at AS "sealedAt" FROM journal_link l
          WHERE l.region_id = $1 ORDER BY l.seq DESC LIMIT 1`,
        [actor.regionId],
      );
      const [tail] = await tx.query<{ lines: number }[]>('SELECT count(*)::int AS lines FROM journal_tail');
      const [lastCheck = null] = await tx.query<JournalCheckResult[]>(
        `SELECT checked_at AS "checkedAt", through::float AS through, breaks::float AS breaks, first FROM journal_check
          WHERE region_id = $1 ORDER BY checked_at DESC LIMIT 1`,
        [actor.regionId],
      );
      const anchors = await tx.query<AnchorRow[]>(
        `SELECT a.anchored_on AS "anchoredOn", a.seq::float AS seq, encode(a.hash, 'hex') AS hash, a.key_id AS "keyId"
           FROM journal_anchor a WHERE a.region_id = $1 ORDER BY a.anchored_on DESC LIMIT ${NEWEST_ANCHORS}`,
        [actor.regionId],
      );
      return { sealedTo: 0, sealedAt: null, ...chain, unsealed: tail!.lines, lastCheck, anchors };
    });
  }
}
