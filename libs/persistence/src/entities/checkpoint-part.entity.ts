import type { LocalDate } from '@zholdau/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What a co-executor owes the lead for one period, by its own earlier date. */
@Entity('checkpoint_part')
export class CheckpointPartEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('uuid', { name: 'item_id' })
  itemId!: string;

  @Column('uuid', { name: 'checkpoint_id' })
  checkpointId!: string;

  @Column('uuid', { name: 'body_id' })
  bodyId!: string;

  @Column('date', { name: 'due_on' })
  dueOn!: LocalDate;

  @Column('text', { default: 'waiting' })
  state!: 'waiting' | 'handed_in' | 'returned';

  /** The last time; null while it was never handed in. */
  @Column('timestamptz', { name: 'handed_in_at', nullable: true })
  handedInAt!: Date | null;

  /** The body is no executor any more. */
  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  @Column('uuid', { name: 'set_by' })
  setBy!: string;
}
