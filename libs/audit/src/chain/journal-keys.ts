import { Injectable } from '@nestjs/common';
import { Config } from '@zholdau/platform';
import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { publicHalf, readPrivateKey, type PublicKey } from './signing-key.js';

/**
 * The key of the installation: of the environment (`JOURNAL_KEY`) where there is one, else one made at the first
 * anchor and kept in a table that only the engine reads. Whoever owns the database can read that table, so an
 * installation that must not trust its database keeps the key in the environment of the worker.
 */
@Injectable()
export class JournalKeys {
  constructor(private readonly config: Config) {}

  /** The key to sign with; its public half is stored, so that older anchors stay checkable after a change of key. */
  async signing(engine: EntityManager): Promise<{ readonly key: KeyObject; readonly id: string }> {
    if (this.config.JOURNAL_KEY) return this.remember(engine, readPrivateKey(this.config.JOURNAL_KEY), false);
    await engine.query(`SELECT pg_advisory_xact_lock(hashtextextended('zholdau journal key', 0))`);
    const [kept] = await engine.query<{ pem: string; id: string }[]>(
      'SELECT id, private_key AS pem FROM journal_key WHERE private_key IS NOT NULL ORDER BY made_at DESC LIMIT 1',
    );
    if (kept) return { key: createPrivateKey(kept.pem), id: kept.id };
    return this.remember(engine, generateKeyPairSync('ed25519').privateKey, true);
  }

  /** The public halves of every key that ever signed here. */
  published(engine: EntityManager): Promise<PublicKey[]> {
    return engine.query<PublicKey[]>('SELECT id, public_key AS pem FROM journal_key ORDER BY made_at, id');
  }

  private async remember(engine: EntityManager, key: KeyObject, withPrivate: boolean) {
    const { id, pem } = publicHalf(key);
    const secret = withPrivate ? key.export({ type: 'pkcs8', format: 'pem' }).toString() : null;
    await engine.query(
      `INSERT INTO journal_key (id, public_key, private_key, made_at) VALUES ($1, $2, $3, clock_timestamp())
       ON CONFLICT (id) DO NOTHING`,
      [id, pem, secret],
    );
    return { key, id };
  }
}
