import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An item carries a sentence of the Address out. */
@Entity('item_sentence')
export class ItemSentenceEntity {
  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @PrimaryColumn('uuid', { name: 'item_id' })
  itemId!: string;

  @PrimaryColumn('uuid', { name: 'sentence_id' })
  sentenceId!: string;

  @Column('uuid', { name: 'linked_by' })
  linkedBy!: string;

  @Column('timestamptz', { name: 'linked_at' })
  linkedAt!: Date;
}
