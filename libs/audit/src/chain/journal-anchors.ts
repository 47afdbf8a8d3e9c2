import { Injectable } from '@nestjs/common';
import { anchorStatement, latestAnchorDay, type AnchorFacts, type LocalDate } from '@zholdau/domain';
import { Clock, SettingsStore, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { chainHead } from './chain-head.js';
import { JournalKeys } from './journal-keys.js';
import { signText, type PublicKey } from './signing-key.js';

/** A signed head with what checks it. */
export interface Anchor extends AnchorFacts {
  readonly keyId: string;
  /** Base64. */
  readonly signature: string;
  readonly madeAt: Date;
}

/** What anybody may read: anchors with the name of their region, and the keys. */
export interface PublishedAnchors {
  readonly anchors: readonly (Anchor & { readonly kato: string })[];
  readonly keys: readonly PublicKey[];
}

export const ANCHOR_SQL = `a.region_id AS "regionId", a.anchored_on AS "anchoredOn", a.seq::text AS seq,
  encode(a.hash, 'hex') AS hash, a.key_id AS "keyId", translate(encode(a.signature, 'base64'), E'\\n', '') AS signature, a.made_at AS "madeAt"`;

/** Once a day the head of every chain is signed and from then on published: a chain made anew does not meet it. */
@Injectable()
export class JournalAnchors {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly settings: SettingsStore,
    private readonly keys: JournalKeys,
  ) {}

  /** Signs the heads whose hour has come (`journal.anchor-time`). @returns the regions signed now */
  makeDue(): Promise<string[]> {
    return this.transactions.asEngine(async (tx) => {
      const now = await this.clock.now(tx);
      const regions = await tx.query<{ regionId: string; last: LocalDate | null }[]>(
        `SELECT r.id AS "regionId", (SELECT max(anchored_on) FROM journal_anchor a WHERE a.region_id = r.id) AS last
           FROM region r WHERE EXISTS (SELECT FROM journal_link l WHERE l.region_id = r.id)`,
      );
      const made: string[] = [];
      for (const { regionId, last } of regions) {
        const settings = await this.settings.read(tx, regionId);
        const day = latestAnchorDay(now, settings['journal.anchor-time']);
        if (last !== null && last >= day) continue;
        if (await this.make(tx, regionId, day)) made.push(regionId);
      }
      return made;
    });
  }

  /** Newest first; the same for everybody. `before`: the day of the last one already seen. */
  published(wish: { kato?: string; before?: LocalDate; limit: number }): Promise<PublishedAnchors> {
    return this.transactions.asEngine(async (tx) => ({
      anchors: await tx.query<(Anchor & { kato: string })[]>(
        `SELECT r.kato, ${ANCHOR_SQL} FROM journal_anchor a JOIN region r ON r.id = a.region_id
          WHERE ($1::text IS NULL OR r.kato = $1) AND ($2::date IS NULL OR a.anchored_on < $2)
          ORDER BY a.anchored_on DESC, r.kato LIMIT $3`,
        [wish.kato ?? null, wish.before ?? null, wish.limit],
      ),
      keys: await this.keys.published(tx),
    }));
  }

  private async make(tx: EntityManager, regionId: string, anchoredOn: LocalDate): Promise<boolean> {
    const head = await chainHead(tx, regionId);
    const { key, id } = await this.keys.signing(tx);
    const signature = signText(
      anchorStatement({ regionId, anchoredOn, seq: head.seq.toString(), hash: head.hash }),
      key,
    );
    const rows = await tx.query<unknown[]>(
      `INSERT INTO journal_anchor (region_id, anchored_on, seq, hash, key_id, signature, made_at)
       VALUES ($1, $2, $3, decode($4, 'hex'), $5, decode($6, 'base64'), (SELECT zholdau_now()))
       ON CONFLICT (region_id, anchored_on) DO NOTHING RETURNING 1`,
      [regionId, anchoredOn, head.seq.toString(), head.hash, id, signature],
    );
    return rows.length > 0;
  }
}
