import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person a comment speaks to by name. */
@Entity('comment_mention')
export class CommentMentionEntity {
  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @PrimaryColumn('uuid', { name: 'comment_id' })
  commentId!: string;

  @PrimaryColumn('uuid', { name: 'person_id' })
  personId!: string;
}
