import type { LocalDate } from '@zholdau/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** Who holds a seat from one day to another; the open row is the present holder. */
@Entity('seat_holder')
export class SeatHolderEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('uuid', { name: 'seat_id' })
  seatId!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('date', { name: 'from_on' })
  fromOn!: LocalDate;

  /** Last day in the seat. */
  @Column('date', { name: 'to_on', nullable: true })
  toOn!: LocalDate | null;
}
