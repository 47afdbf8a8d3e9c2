import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export type LadderPolicyLevel = 'special' | 'control' | 'working';

/** The rungs of one control level as data; a version never changes once a run was armed with it. */
@Entity('ladder_policy')
export class LadderPolicyEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('text')
  level!: LadderPolicyLevel;

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
