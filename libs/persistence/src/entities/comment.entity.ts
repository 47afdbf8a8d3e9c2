import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** Where talk may stand, from the whole down to one report. */
export const COMMENT_LEVELS = ['address', 'directive', 'item', 'checkpoint', 'report'] as const;
export type CommentLevel = (typeof COMMENT_LEVELS)[number];

/** What somebody of the apparatus or of an executor says on the Address, a directive, an item, a period or a report. */
@Entity('comment')
export class CommentEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('text')
  level!: CommentLevel;

  @Column('uuid', { name: 'address_id', nullable: true })
  addressId!: string | null;

  @Column('uuid', { name: 'directive_id', nullable: true })
  directiveId!: string | null;

  @Column('uuid', { name: 'item_id', nullable: true })
  itemId!: string | null;

  @Column('uuid', { name: 'checkpoint_id', nullable: true })
  checkpointId!: string | null;

  @Column('uuid', { name: 'report_id', nullable: true })
  reportId!: string | null;

  @Column('uuid', { name: 'author_id' })
  authorId!: string;

  @Column('uuid', { name: 'author_seat_id' })
  authorSeatId!: string;

  @Column('text')
  text!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'edited_at', nullable: true })
  editedAt!: Date | null;

  @Column('timestamptz', { name: 'retracted_at', nullable: true })
  retractedAt!: Date | null;

  @Column('int', { default: 1 })
  version!: number;

  /** The word forms that the search looks at; the database keeps them. */
  @Column({ type: 'tsvector', nullable: true, select: false, insert: false, update: false })
  words!: string | null;
}
