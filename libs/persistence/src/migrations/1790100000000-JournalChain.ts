import type { MigrationInterface, QueryRunner } from 'typeorm';
import { chainSql, dropChainSql } from './journal-chain/chain.sql.js';
import { idempotencySql } from './journal-chain/idempotency.sql.js';

/** A journal nobody can rewrite unnoticed, and requests that may be sent twice and happen once. */
export class JournalChain1790100000000 implements MigrationInterface {
  name = 'JournalChain1790100000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(chainSql);
    await db.query(idempotencySql);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE idempotency_key');
    await db.query(dropChainSql);
  }
}
