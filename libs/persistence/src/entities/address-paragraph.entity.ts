import type { LocalDate } from '@zholdau/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A paragraph of the Address in its two languages; one of them may be empty. */
@Entity('address_paragraph')
export class AddressParagraphEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('uuid', { name: 'address_id' })
  addressId!: string;

  @Column('int')
  ordinal!: number;

  @Column('text', { name: 'text_ru' })
  textRu!: string;

  @Column('text', { name: 'text_kk' })
  textKk!: string;

  @Column('date', { name: 'changed_ru_on', nullable: true })
  changedRuOn!: LocalDate | null;

  @Column('date', { name: 'changed_kk_on', nullable: true })
  changedKkOn!: LocalDate | null;

  /** The language left behind when the other changed alone. */
  @Column('text', { name: 'to_check', nullable: true })
  toCheck!: 'ru' | 'kk' | null;
}
