import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** One time a part was handed in, and when the lead gave it back. */
@Entity('part_handover')
export class PartHandoverEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('uuid', { name: 'item_id' })
  itemId!: string;

  @Column('uuid', { name: 'part_id' })
  partId!: string;

  @Column('uuid', { name: 'handed_in_by' })
  handedInBy!: string;

  @Column('timestamptz', { name: 'handed_in_at' })
  handedInAt!: Date;

  @Column('uuid', { name: 'returned_by', nullable: true })
  returnedBy!: string | null;

  @Column('timestamptz', { name: 'returned_at', nullable: true })
  returnedAt!: Date | null;
}
