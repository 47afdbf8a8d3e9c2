import { Injectable } from '@nestjs/common';
import { Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import type { Anchor } from '../chain/journal-anchors.js';
import type { PublicKey } from '../chain/signing-key.js';
import { checkAnchors } from './check-anchors.js';
import type { JournalBreak, RegionCheck } from './journal-break.js';
import { walkChain } from './walk-chain.js';

/** Breaks that are named; the others are counted. */
const FIRST = 20;

export interface CheckWish {
  /** Anchors and keys kept outside the database. */
  readonly kept?: { readonly anchors: readonly Anchor[]; readonly keys: readonly PublicKey[] } | null;
  /** Hears of every break, also of those beyond the first. */
  readonly onBreak?: (found: JournalBreak) => void;
  /** Whether to give up: a verification that was broken off is not kept. */
  readonly stopping?: () => boolean;
}

/**
 * Whether the journal is what was sealed: every changed, deleted, inserted or swapped line is found.
 *
 * Reads one state of the database, a few thousand links at a time, so that it can run beside the work and on any size.
 * It cannot see into the seconds before a line is sealed; and who owns the database and the signing key could make
 * the chain anew, which only anchors kept elsewhere disprove ({@link CheckWish.kept}).
 */
@Injectable()
export class JournalVerifier {
  constructor(private readonly transactions: Transactions) {}

  /** Every region that has a journal, those of the directory and any other. */
  regions(): Promise<string[]> {
    return this.transactions.asEngine(async (tx) => {
      const rows = await tx.query<{ id: string }[]>(
        `SELECT id FROM region UNION SELECT DISTINCT region_id FROM journal_link
         UNION SELECT DISTINCT region_id FROM journal ORDER BY 1`,
      );
      return rows.map(({ id }) => id);
    });
  }

  /** Checks one region and keeps what was found (journal_check). */
  async verify(regionId: string, wish: CheckWish = {}): Promise<RegionCheck> {
    const check = await this.transactions.asEngine((tx) => examine(tx, regionId, wish), { snapshot: true });
    if (wish.stopping?.()) return check;
    await this.transactions.asEngine((tx) =>
      tx.query(
        `INSERT INTO journal_check (region_id, checked_at, through, unsealed, breaks, first)
         VALUES ($1, (SELECT zholdau_now()), $2, $3, $4, $5)`,
        [regionId, check.through, check.unsealed, check.breaks, JSON.stringify(check.first)],
      ),
    );
    return check;
  }
}

async function examine(tx: EntityManager, regionId: string, wish: CheckWish): Promise<RegionCheck> {
  const { kept = null, onBreak } = wish;
  const first: JournalBreak[] = [];
  let breaks = 0;
  const say = (found: JournalBreak): void => {
    breaks += 1;
    if (first.length < FIRST) first.push(found);
    onBreak?.(found);
  };
  const { links, seq } = await walkChain(tx, regionId, say, wish.stopping);
  await findOutsiders(tx, regionId, say);
  const anchors = await checkAnchors(tx, regionId, kept, say);
  const [tail] = await tx.query<{ lines: number }[]>(
    'SELECT count(*)::int AS lines FROM journal_tail WHERE region_id = $1',
    [regionId],
  );
  return { regionId, links, through: seq.toString(), anchors, unsealed: tail!.lines, breaks, first };
}

/** Lines that are neither in the chain nor on their way to it, and lines on their way that are gone. */
async function findOutsiders(tx: EntityManager, regionId: string, say: (found: JournalBreak) => void): Promise<void> {
  const outsiders = await tx.query<{ id: string }[]>(
    `SELECT j.id::text AS id FROM journal j
      WHERE j.region_id = $1 AND NOT EXISTS (SELECT FROM journal_link l WHERE l.journal_id = j.id)
        AND NOT EXISTS (SELECT FROM journal_tail t WHERE t.region_id = j.region_id AND t.journal_id = j.id)
      ORDER BY j.id`,
    [regionId],
  );
  for (const { id } of outsiders) say({ kind: 'line-inserted', seq: null, journalId: id });
  const gone = await tx.query<{ id: string }[]>(
    `SELECT t.journal_id::text AS id FROM journal_tail t WHERE t.region_id = $1
        AND NOT EXISTS (SELECT FROM journal j WHERE j.id = t.journal_id) ORDER BY 1`,
    [regionId],
  );
  for (const { id } of gone) say({ kind: 'line-deleted', seq: null, journalId: id });
}
