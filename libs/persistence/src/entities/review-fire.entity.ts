import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** The memory of one firing against a reviewer. */
@Entity('review_fire')
export class ReviewFireEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('uuid', { name: 'item_id' })
  itemId!: string;

  @Column('uuid', { name: 'run_id' })
  runId!: string;

  @Column('text', { name: 'rung_key' })
  rungKey!: string;

  @Column('int', { default: 0 })
  occurrence!: number;

  @Column('timestamptz', { name: 'due_at' })
  dueAt!: Date;

  @Column('timestamptz', { name: 'fired_at' })
  firedAt!: Date;

  @Column('text')
  outcome!: 'sent' | 'collapsed' | 'no_recipient' | 'suppressed_superseded';
}
