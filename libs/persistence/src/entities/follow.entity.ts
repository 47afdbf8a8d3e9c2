import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody wants news of something, or has said that it is enough. */
@Entity('follow')
export class FollowEntity {
  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @PrimaryColumn('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text')
  level!: 'address' | 'directive' | 'item';

  @PrimaryColumn('uuid', { name: 'subject_id' })
  subjectId!: string;

  @Column('boolean', { default: true })
  active!: boolean;

  @Column('timestamptz', { name: 'since_at' })
  sinceAt!: Date;
}
