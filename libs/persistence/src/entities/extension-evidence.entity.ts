import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export type ExtensionEvidenceKind = 'file' | 'link';

/** What supports a request for a later date: a link, or a file kept by its content. */
@Entity('extension_evidence')
export class ExtensionEvidenceEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('uuid', { name: 'item_id' })
  itemId!: string;

  @Column('uuid', { name: 'request_id' })
  requestId!: string;

  @Column('text')
  kind!: ExtensionEvidenceKind;

  @Column('text')
  name!: string;

  @Column('text', { default: '' })
  url!: string;

  /** Where the file's bytes are. */
  @Column('text', { nullable: true })
  sha256!: string | null;

  @Column('bigint', { nullable: true })
  size!: string | null;

  @Column('text', { name: 'media_type', nullable: true })
  mediaType!: string | null;

  @Column('uuid', { name: 'added_by' })
  addedBy!: string;

  @Column('timestamptz', { name: 'added_at' })
  addedAt!: Date;
}
