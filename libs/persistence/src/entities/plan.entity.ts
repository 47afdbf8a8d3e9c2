import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** The plan of measures of a region for one Address. */
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
}
