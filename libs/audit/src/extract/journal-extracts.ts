import { Injectable } from '@nestjs/common';
import { demand, NotFoundError, type Actor, type ChainLine } from '@zholdau/domain';
import { Clock, elevated, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { chainLineSql } from '../chain/chain-line.sql.js';
import { ANCHOR_SQL, type Anchor } from '../chain/journal-anchors.js';
import { JournalKeys } from '../chain/journal-keys.js';
import { EXTRACT_FORMAT, type ExtractProof, type JournalExtract } from './journal-extract.js';

type SealedLine = ChainLine & { readonly seq: string | null };

/** Makes extracts: an item's lines, each with its way to a signed head. */
@Injectable()
export class JournalExtracts {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly keys: JournalKeys,
  ) {}

  /** @throws NotAllowedError; NotFoundError `item_not_found` */
  ofItem(actor: Actor, itemId: string): Promise<JournalExtract> {
    demand(actor, 'journal.read');
    return this.transactions.asActor(
      actor,
      async (tx) => {
        const [item] = await tx.query<unknown[]>('SELECT 1 FROM action_item WHERE id = $1', [itemId]);
        if (!item) throw new NotFoundError('item_not_found');
        const lines = await linesOf(tx, itemId);
        const proofs = await proofsOf(tx, actor.regionId, lines);
        const last = BigInt(proofs.at(-1)?.anchor.seq ?? 0);
        const proven = lines.filter(({ seq }) => seq !== null && BigInt(seq) <= last);
        return {
          format: EXTRACT_FORMAT,
          itemId,
          regionId: actor.regionId,
          madeAt: (await this.clock.now(tx)).toISOString(),
          lines: proven.map(({ seq, ...line }) => ({ seq: seq!, line })),
          pending: lines.filter((line) => !proven.includes(line)).map(({ seq: _, ...line }) => line),
          proofs,
          keys: await elevated(tx, (engine) => this.keys.published(engine)),
        };
      },
      { snapshot: true },
    );
  }
}

function linesOf(tx: EntityManager, itemId: string): Promise<SealedLine[]> {
  return tx.query<SealedLine[]>(
    `SELECT l.seq::text AS seq, ${chainLineSql('j')} FROM journal j LEFT JOIN journal_link l ON l.journal_id = j.id
      WHERE j.item_id = $1 ORDER BY l.seq NULLS LAST, j.id`,
    [itemId],
  );
}

/** One proof for each anchor that is the first after a line; it begins at the first such line. */
async function proofsOf(tx: EntityManager, regionId: string, lines: readonly SealedLine[]): Promise<ExtractProof[]> {
  const proofs: ExtractProof[] = [];
  for (const { seq } of lines) {
    if (seq === null || BigInt(seq) <= BigInt(proofs.at(-1)?.anchor.seq ?? 0)) continue;
    const [anchor] = await tx.query<Anchor[]>(
      `SELECT ${ANCHOR_SQL} FROM journal_anchor a WHERE a.region_id = $1 AND a.seq >= $2 ORDER BY a.seq, a.anchored_on LIMIT 1`,
      [regionId, seq],
    );
    if (!anchor) break;
    const links = await tx.query<{ digest: string; prevHash: string }[]>(
      `SELECT encode(digest, 'hex') AS digest, encode(prev_hash, 'hex') AS "prevHash" FROM journal_link
        WHERE region_id = $1 AND seq BETWEEN $2 AND $3 ORDER BY seq`,
      [regionId, seq, anchor.seq],
    );
    const { madeAt: _, ...signed } = anchor;
    proofs.push({
      anchor: signed,
      from: seq,
      prevHash: links[0]!.prevHash,
      digests: links.map(({ digest }) => digest),
    });
  }
  return proofs;
}
