import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export type CarryOverDecision = 'continue' | 'merge' | 'close';

/** A decision about an unfinished item when the next plan comes. */
@Entity('carry_over')
export class CarryOverEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('uuid', { name: 'from_plan_id' })
  fromPlanId!: string;

  @Column('uuid', { name: 'to_plan_id' })
  toPlanId!: string;

  @Column('uuid', { name: 'item_id' })
  itemId!: string;

  @Column('text')
  decision!: CarryOverDecision;

  /** Of a merge: the item it went into. */
  @Column('uuid', { name: 'successor_id', nullable: true })
  successorId!: string | null;

  /** In the older plan. */
  @Column('text')
  number!: string;

  @Column('int')
  postponements!: number;

  /** Working days. */
  @Column('int', { name: 'days_late' })
  daysLate!: number;

  @Column('text', { default: '' })
  reason!: string;

  @Column('uuid', { name: 'decided_by' })
  decidedBy!: string;

  @Column('timestamptz', { name: 'decided_at' })
  decidedAt!: Date;
}
