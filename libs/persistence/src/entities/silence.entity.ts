import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A continuous item that missed its reports in a row. */
@Entity('silence')
export class SilenceEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('uuid', { name: 'item_id' })
  itemId!: string;

  /** The first report missed. */
  @Column('uuid', { name: 'checkpoint_id' })
  checkpointId!: string;

  /** When it was raised. */
  @Column('int')
  missed!: number;

  @Column('timestamptz', { name: 'raised_at' })
  raisedAt!: Date;
}
