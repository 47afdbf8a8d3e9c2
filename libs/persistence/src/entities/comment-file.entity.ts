import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A file beside a comment. */
@Entity('comment_file')
export class CommentFileEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('uuid', { name: 'comment_id' })
  commentId!: string;

  @Column('text')
  name!: string;

  @Column('text')
  sha256!: string;

  @Column('bigint')
  size!: string;

  @Column('text', { name: 'media_type' })
  mediaType!: string;

  @Column('timestamptz', { name: 'added_at' })
  addedAt!: Date;

  /** The word forms that the search looks at; the database keeps them. */
  @Column({ type: 'tsvector', nullable: true, select: false, insert: false, update: false })
  words!: string | null;
}
