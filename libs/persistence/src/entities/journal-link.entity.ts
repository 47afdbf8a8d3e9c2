import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One link of the chain for one line of the journal; rows are only ever added. */
@Entity('journal_link')
export class JournalLinkEntity {
  @PrimaryColumn('uuid', { name: 'region_id' })
  regionId!: string;

  @PrimaryColumn('bigint')
  seq!: string;

  @Column('bigint', { name: 'journal_id' })
  journalId!: string;

  /** Sha-256 of the canonical text of the line. */
  @Column('bytea')
  digest!: Buffer;

  @Column('bytea', { name: 'prev_hash' })
  prevHash!: Buffer;

  /** Sha-256 over region, seq, prev_hash and digest. */
  @Column('bytea')
  hash!: Buffer;

  /** Real time. */
  @Column('timestamptz', { name: 'sealed_at' })
  sealedAt!: Date;
}
