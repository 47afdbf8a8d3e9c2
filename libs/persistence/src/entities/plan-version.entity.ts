import type { LocalDate } from '@zholdau/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export type PlanVersionState = 'draft' | 'approved' | 'superseded';

/** An edition of the plan: a legal act with a number and a date once approved. */
@Entity('plan_version')
export class PlanVersionEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('uuid', { name: 'plan_id' })
  planId!: string;

  @Column('int')
  number!: number;

  @Column('text', { name: 'act_number', nullable: true })
  actNumber!: string | null;

  /** Date of the act; relative deadline words count from it. */
  @Column('date', { name: 'act_on', nullable: true })
  actOn!: LocalDate | null;

  @Column('text', { default: 'draft' })
  state!: PlanVersionState;

  @Column('uuid', { name: 'approved_by', nullable: true })
  approvedBy!: string | null;

  @Column('timestamptz', { name: 'approved_at', nullable: true })
  approvedAt!: Date | null;

  /** Counts the changes of a draft. */
  @Column('int', { default: 1 })
  revision!: number;
}
