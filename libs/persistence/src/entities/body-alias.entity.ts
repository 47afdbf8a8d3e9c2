import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export type BodyAliasSource = 'directory' | 'correction';

/** Another way people write the name of a body or of a group. */
@Entity('body_alias')
export class BodyAliasEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('uuid', { name: 'body_id', nullable: true })
  bodyId!: string | null;

  @Column('uuid', { name: 'group_id', nullable: true })
  groupId!: string | null;

  @Column('text')
  alias!: string;

  /** As the matcher compares it. */
  @Column('text')
  normalised!: string;

  /** Directory, or correction: learnt while importing. */
  @Column('text', { default: 'directory' })
  source!: BodyAliasSource;
}
