import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export type LadderPolicyLevel = 'special' | 'control' | 'working' | 'review';

/** The rungs of one control level, and of one origin where that has its own, as data; a version never changes once a run was armed with it. */
@Entity('ladder_policy')
export class LadderPolicyEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('text')
  level!: LadderPolicyLevel;

  /** Of the items it is for; empty: all that have no ladder of their own. */
  @Column('text', { default: '' })
  origin!: string;

  @Column('int')
  version!: number;

  @Column('jsonb')
  rungs!: unknown;

  @Column('boolean', { default: true })
  active!: boolean;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy!: string | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;
}
