import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Why the lead gave a part back: talk between executors. */
@Entity('part_return')
export class PartReturnEntity {
  @PrimaryColumn('uuid', { name: 'handover_id' })
  handoverId!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('uuid', { name: 'item_id' })
  itemId!: string;

  @Column('text')
  reason!: string;
}
