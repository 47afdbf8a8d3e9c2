import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A node of the tree under an Address: directions on top, single instructions below. */
@Entity('directive')
export class DirectiveEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('uuid', { name: 'address_id' })
  addressId!: string;

  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId!: string | null;

  @Column('int')
  ordinal!: number;

  /** As people call it: I, II, 2.3. */
  @Column('text')
  number!: string;

  @Column('text', { name: 'title_ru' })
  titleRu!: string;

  @Column('text', { name: 'title_kk' })
  titleKk!: string;

  @Column('text', { name: 'title_en', default: '' })
  titleEn!: string;
}
