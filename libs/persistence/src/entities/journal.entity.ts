import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** The journal: who changed what, when, from where, on whose authority. Rows are only ever added. */
@Entity('journal')
export class JournalEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('timestamptz')
  at!: Date;

  /** Null: the engine itself. */
  @Column('uuid', { name: 'person_id', nullable: true })
  personId!: string | null;

  @Column('uuid', { name: 'seat_id', nullable: true })
  seatId!: string | null;

  /** The holder of the seat, when a substitute acts in it. */
  @Column('uuid', { name: 'acting_for_id', nullable: true })
  actingForId!: string | null;

  /** Number and date of the decision that allows it. */
  @Column('text', { default: '' })
  authority!: string;

  /** Action-item.rescheduled. */
  @Column('text')
  action!: string;

  @Column('text', { name: 'subject_type' })
  subjectType!: string;

  @Column('uuid', { name: 'subject_id' })
  subjectId!: string;

  /** The item whose card shows this line. */
  @Column('uuid', { name: 'item_id', nullable: true })
  itemId!: string | null;

  @Column('jsonb', { nullable: true })
  before!: unknown | null;

  @Column('jsonb', { nullable: true })
  after!: unknown | null;

  @Column('text', { default: '' })
  reason!: string;

  @Column('text', { default: '' })
  ip!: string;

  @Column('text', { name: 'request_id', default: '' })
  requestId!: string;
}
