import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** Something the administrator must see to: an empty rung, an unknown outcome, a letter given up. */
@Entity('flag')
export class FlagEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('text')
  kind!: string;

  @Column('text', { name: 'dedupe_key' })
  dedupeKey!: string;

  @Column('uuid', { name: 'item_id', nullable: true })
  itemId!: string | null;

  @Column('uuid', { name: 'body_id', nullable: true })
  bodyId!: string | null;

  @Column('jsonb', { default: {} })
  params!: unknown;

  @Column('timestamptz', { name: 'raised_at' })
  raisedAt!: Date;

  @Column('timestamptz', { name: 'resolved_at', nullable: true })
  resolvedAt!: Date | null;
}
