import type { LocalDate } from '@zholdau/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The signed head of a chain on one day, published. */
@Entity('journal_anchor')
export class JournalAnchorEntity {
  @PrimaryColumn('uuid', { name: 'region_id' })
  regionId!: string;

  @PrimaryColumn('date', { name: 'anchored_on' })
  anchoredOn!: LocalDate;

  @Column('bigint')
  seq!: string;

  @Column('bytea')
  hash!: Buffer;

  @Column('text', { name: 'key_id' })
  keyId!: string;

  /** Ed25519 over the statement of the anchor. */
  @Column('bytea')
  signature!: Buffer;

  /** By the one clock. */
  @Column('timestamptz', { name: 'made_at' })
  madeAt!: Date;
}
