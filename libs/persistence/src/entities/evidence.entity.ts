import type { DocumentType, EvidenceKind, LocalDate } from '@zholdau/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What proves a report: a file, a link, a number with its unit, an event with its coverage, or a document by its number. */
@Entity('evidence')
export class EvidenceEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('uuid', { name: 'item_id' })
  itemId!: string;

  @Column('uuid', { name: 'report_id' })
  reportId!: string;

  @Column('text')
  kind!: EvidenceKind;

  /** File name, title of the link, name of the figure or of the event. */
  @Column('text')
  name!: string;

  @Column('text', { default: '' })
  unit!: string;

  @Column('numeric', { nullable: true })
  plan!: string | null;

  @Column('numeric', { nullable: true })
  fact!: string | null;

  @Column('date', { name: 'event_on', nullable: true })
  eventOn!: LocalDate | null;

  /** The indicator that the event adds its coverage to. */
  @Column('uuid', { name: 'indicator_id', nullable: true })
  indicatorId!: string | null;

  @Column('text', { default: '' })
  url!: string;

  /** Where the file's bytes are. */
  @Column('text', { nullable: true })
  sha256!: string | null;

  @Column('bigint', { nullable: true })
  size!: string | null;

  @Column('text', { name: 'media_type', nullable: true })
  mediaType!: string | null;

  /** What the document is; empty where nobody has said. */
  @Column('text', { name: 'document_type', default: '' })
  documentType!: DocumentType | '';

  @Column('text', { name: 'document_number', default: '' })
  documentNumber!: string;

  @Column('date', { name: 'document_on', nullable: true })
  documentOn!: LocalDate | null;

  @Column('text', { default: '' })
  issuer!: string;

  /** Of an event. */
  @Column('text', { default: '' })
  place!: string;

  /** Why a figure is below its plan. */
  @Column('text', { default: '' })
  reason!: string;

  @Column('uuid', { name: 'added_by' })
  addedBy!: string;

  @Column('timestamptz', { name: 'added_at' })
  addedAt!: Date;

  /** The word forms that the search looks at; the database keeps them. */
  @Column({ type: 'tsvector', nullable: true, select: false, insert: false, update: false })
  words!: string | null;
}
