import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export type PlanOwner = 'national' | 'region' | 'akimat' | 'party' | 'meeting';

/** A plan of measures for one Address or programme; the region's own, or another owner's that holds items of the region. */
@Entity('plan')
export class PlanEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('uuid', { name: 'address_id' })
  addressId!: string;

  @Column('text', { name: 'title_ru' })
  titleRu!: string;

  @Column('text', { name: 'title_kk' })
  titleKk!: string;

  @Column('text', { default: 'region' })
  owner!: PlanOwner;

  /** Of a party plan: the branch. */
  @Column('text', { default: '' })
  branch!: string;
}
