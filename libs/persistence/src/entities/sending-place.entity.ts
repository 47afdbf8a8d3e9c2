import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A machine and data folder from which letters leave, or wait to be admitted. */
@Entity('sending_place')
export class SendingPlaceEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('boolean', { default: false })
  admitted!: boolean;

  /** How often it has passed the fence; null right after an opening. */
  @Column('bigint', { nullable: true })
  turn!: string | null;

  /** Real time. */
  @Column('timestamptz', { name: 'seen_at' })
  seenAt!: Date;
}
