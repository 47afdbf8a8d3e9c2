import type { SentenceDecision } from '@zholdau/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A sentence of the Address in its two languages, as it was understood, and what was made of it. */
@Entity('address_sentence')
export class AddressSentenceEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('uuid', { name: 'address_id' })
  addressId!: string;

  /** Null once the sentence left the text while items hang on it. */
  @Column('uuid', { name: 'paragraph_id', nullable: true })
  paragraphId!: string | null;

  @Column('int')
  ordinal!: number;

  @Column('text', { name: 'text_ru' })
  textRu!: string;

  @Column('text', { name: 'text_kk' })
  textKk!: string;

  @Column('boolean')
  instructs!: boolean;

  @Column('real')
  score!: number;

  /** Addressee, term and signals of each language. */
  @Column('jsonb')
  reading!: unknown;

  @Column('text', { default: 'open' })
  decision!: SentenceDecision;

  @Column('uuid', { name: 'directive_id', nullable: true })
  directiveId!: string | null;

  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt!: Date | null;
}
