import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export type PlanEntryOutcome = 'dropped' | 'unlinked' | 'continued' | 'merged' | 'closed';

/** A place of an item in a plan, under the number it has there. */
@Entity('plan_entry')
export class PlanEntryEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('uuid', { name: 'plan_id' })
  planId!: string;

  @Column('uuid', { name: 'item_id' })
  itemId!: string;

  @Column('text')
  number!: string;

  @Column('int')
  ordinal!: number;

  /** False: the plan the item was made in. */
  @Column('boolean', { default: true })
  linked!: boolean;

  /** The version of the plan that brought it in. */
  @Column('uuid', { name: 'since_version_id', nullable: true })
  sinceVersionId!: string | null;

  @Column('timestamptz', { name: 'since_at' })
  sinceAt!: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  /** The version that dropped it. */
  @Column('uuid', { name: 'until_version_id', nullable: true })
  untilVersionId!: string | null;

  /** Why it ended. */
  @Column('text', { nullable: true })
  outcome!: PlanEntryOutcome | null;

  @Column('text', { default: '' })
  reason!: string;

  /** The act that dropped it, in words. */
  @Column('text', { default: '' })
  act!: string;

  /** The item that stands in its place. */
  @Column('uuid', { name: 'successor_id', nullable: true })
  successorId!: string | null;
}
