import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A body or a directive that a curator answers for. */
@Entity('seat_charge')
export class SeatChargeEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('uuid', { name: 'seat_id' })
  seatId!: string;

  @Column('uuid', { name: 'body_id', nullable: true })
  bodyId!: string | null;

  @Column('uuid', { name: 'directive_id', nullable: true })
  directiveId!: string | null;
}
