import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A deputy's question to a late item, and the answer of its lead. */
@Entity('item_request')
export class ItemRequestEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('uuid', { name: 'item_id' })
  itemId!: string;

  @Column('uuid', { name: 'asked_by' })
  askedBy!: string;

  @Column('uuid', { name: 'asked_seat_id' })
  askedSeatId!: string;

  @Column('text')
  text!: string;

  @Column('timestamptz', { name: 'asked_at' })
  askedAt!: Date;

  @Column('text', { nullable: true })
  answer!: string | null;

  @Column('uuid', { name: 'answered_by', nullable: true })
  answeredBy!: string | null;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt!: Date | null;
}
