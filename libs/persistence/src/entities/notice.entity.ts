import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export type NoticeState = 'pending' | 'sent' | 'cancelled' | 'inbox_only';

/** One thing a person is told; the inbox is the list of these, a letter carries one or many. */
@Entity('notice')
export class NoticeEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  /** In which seat the person is told. */
  @Column('uuid', { name: 'seat_id', nullable: true })
  seatId!: string | null;

  @Column('uuid', { name: 'item_id', nullable: true })
  itemId!: string | null;

  @Column('uuid', { name: 'checkpoint_id', nullable: true })
  checkpointId!: string | null;

  @Column('int', { name: 'deadline_version', nullable: true })
  deadlineVersion!: number | null;

  @Column('uuid', { name: 'rung_fire_id', nullable: true })
  rungFireId!: string | null;

  @Column('uuid', { name: 'letter_id', nullable: true })
  letterId!: string | null;

  /** The comment it tells of; read through it, so that nobody learns what they may not see. */
  @Column('uuid', { name: 'comment_id', nullable: true })
  commentId!: string | null;

  /** The change of many items whose summary stands in the inbox instead. */
  @Column('uuid', { name: 'bulk_id', nullable: true })
  bulkId!: string | null;

  @Column('text')
  kind!: string;

  @Column('jsonb', { default: {} })
  params!: unknown;

  @Column('text', { name: 'dedupe_key' })
  dedupeKey!: string;

  /** Channels to try before the others of the person's order; null: the order as it is. */
  @Column('text', { array: true, nullable: true })
  channels!: string[] | null;

  /** Of its place in a letter. */
  @Column('text', { default: 'pending' })
  state!: NoticeState;

  @Column('text', { name: 'cancel_reason', nullable: true })
  cancelReason!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'expires_at', nullable: true })
  expiresAt!: Date | null;

  @Column('timestamptz', { name: 'read_at', nullable: true })
  readAt!: Date | null;
}
