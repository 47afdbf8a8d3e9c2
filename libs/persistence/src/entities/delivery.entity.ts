import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** One attempt to deliver one letter by one channel. */
@Entity('delivery')
export class DeliveryEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('uuid', { name: 'letter_id' })
  letterId!: string;

  @Column('text')
  channel!: string;

  @Column('timestamptz')
  at!: Date;

  @Column('text')
  outcome!: 'sent' | 'refused' | 'unknown';

  @Column('text', { default: '' })
  reason!: string;
}
