import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What a verification of the journal found. */
@Entity('journal_check')
export class JournalCheckEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  /** By the one clock. */
  @Column('timestamptz', { name: 'checked_at' })
  checkedAt!: Date;

  /** The last number of the chain that was looked at. */
  @Column('bigint')
  through!: string;

  @Column('bigint')
  unsealed!: string;

  @Column('bigint')
  breaks!: string;

  /** The first breaks: kind, seq, line. */
  @Column('jsonb')
  first!: unknown;
}
