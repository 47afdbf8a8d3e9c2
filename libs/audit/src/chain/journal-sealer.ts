import { Injectable } from '@nestjs/common';
import type { ChainLine } from '@zholdau/domain';
import { SettingsStore, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { chainHead } from './chain-head.js';
import { chainLineSql } from './chain-line.sql.js';
import { lineDigest, linkHash } from './hashes.js';

/** Lines of one transaction; ten thousand new lines are a few seconds of work and a few megabytes. */
const BATCH = 2_000;

/**
 * Puts written lines into the chain of their region, one link a line.
 *
 * Whoever writes a line waits for nobody: the line goes in with its change, and
 * only here, after it is committed, does it get its number. One process seals a
 * region at a time, under an advisory lock held until the links are committed;
 * `UNIQUE (region_id, prev_hash)` refuses a fork even if that lock were broken.
 *
 * Source: docs/adr/0005-a-journal-sealed-after-the-fact.md.
 */
@Injectable()
export class JournalSealer {
  constructor(
    private readonly transactions: Transactions,
    private readonly settings: SettingsStore,
  ) {}

  /** Seals every region whose turn has come by its setting `journal.seal-seconds`. @returns how many lines */
  async sealDue(stopping: () => boolean = () => false): Promise<number> {
    let sealed = 0;
    for (const regionId of await this.transactions.asEngine((tx) => this.due(tx))) {
      if (stopping()) break;
      sealed += await this.seal(regionId, stopping);
    }
    return sealed;
  }

  /** Seals what the region has written so far, whatever the hour. @returns how many lines; 0 while another process seals it */
  async seal(regionId: string, stopping: () => boolean = () => false): Promise<number> {
    let sealed = 0;
    for (let batch = BATCH; batch === BATCH && !stopping(); sealed += batch) {
      batch = await this.transactions.asEngine((tx) => sealBatch(tx, regionId));
    }
    return sealed;
  }

  private async due(tx: EntityManager): Promise<string[]> {
    const waiting = await tx.query<{ regionId: string; age: number | null }[]>(
      `SELECT r.id AS "regionId", (SELECT extract(epoch FROM clock_timestamp() - l.sealed_at)::float FROM journal_link l
                                    WHERE l.region_id = r.id ORDER BY l.seq DESC LIMIT 1) AS age
         FROM region r WHERE EXISTS (SELECT FROM journal_tail t WHERE t.region_id = r.id)`,
    );
    const due: string[] = [];
    for (const { regionId, age } of waiting) {
      const settings = await this.settings.read(tx, regionId);
      if (age === null || age >= settings['journal.seal-seconds']) due.push(regionId);
    }
    return due;
  }
}

async function sealBatch(tx: EntityManager, regionId: string): Promise<number> {
  const [lock] = await tx.query<{ got: boolean }[]>(
    `SELECT pg_try_advisory_xact_lock(hashtextextended('zholdau journal ' || $1, 0)) AS got`,
    [regionId],
  );
  if (!lock!.got) return 0;
  const lines = await tx.query<ChainLine[]>(
    `SELECT ${chainLineSql('j')} FROM journal_tail t JOIN journal j ON j.id = t.journal_id AND j.region_id = t.region_id
      WHERE t.region_id = $1 ORDER BY t.journal_id LIMIT ${BATCH}`,
    [regionId],
  );
  if (lines.length === 0) return 0;
  let head = await chainHead(tx, regionId);
  const links = lines.map((line) => {
    const link = { regionId, seq: head.seq + 1n, prevHash: head.hash, digest: lineDigest(line) };
    head = { seq: link.seq, hash: linkHash(link) };
    return { ...link, journalId: line.id, hash: head.hash };
  });
  await tx.query(
    `INSERT INTO journal_link (region_id, seq, journal_id, digest, prev_hash, hash, sealed_at)
     SELECT $1, seq, journal_id, decode(digest, 'hex'), decode(prev, 'hex'), decode(hash, 'hex'), clock_timestamp()
       FROM unnest($2::bigint[], $3::bigint[], $4::text[], $5::text[], $6::text[]) AS n (seq, journal_id, digest, prev, hash)`,
    [
      regionId,
      links.map(({ seq }) => seq.toString()),
      links.map(({ journalId }) => journalId),
      links.map(({ digest }) => digest),
      links.map(({ prevHash }) => prevHash),
      links.map(({ hash }) => hash),
    ],
  );
  await tx.query('DELETE FROM journal_tail WHERE region_id = $1 AND journal_id = ANY($2::bigint[])', [
    regionId,
    links.map(({ journalId }) => journalId),
  ]);
  return links.length;
}
