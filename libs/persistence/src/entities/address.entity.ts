import type { LocalDate } from '@zholdau/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export type AddressKind = 'address' | 'programme';

/** One speech of the President; other owners' programmes stand beside it under another kind. */
@Entity('address')
export class AddressEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('text', { default: 'address' })
  kind!: AddressKind;

  @Column('date', { name: 'delivered_on' })
  deliveredOn!: LocalDate;

  @Column('text', { name: 'title_ru' })
  titleRu!: string;

  @Column('text', { name: 'title_kk' })
  titleKk!: string;

  @Column('text', { name: 'title_en', default: '' })
  titleEn!: string;

  @Column('text', { name: 'text_ru', default: '' })
  textRu!: string;

  @Column('text', { name: 'text_kk', default: '' })
  textKk!: string;

  /** Counts the editions of the text. */
  @Column('int', { name: 'text_version', default: 0 })
  textVersion!: number;
}
