import type { LocalDate, PauseCause } from '@zholdau/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** When the clock of a checkpoint stood still and why: the days after `fromOn` up to `toOn` do not count. */
@Entity('suspension')
export class SuspensionEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('uuid', { name: 'item_id' })
  itemId!: string;

  @Column('uuid', { name: 'checkpoint_id' })
  checkpointId!: string;

  @Column('text')
  cause!: PauseCause;

  @Column('date', { name: 'from_on' })
  fromOn!: LocalDate;

  /** Null while it lasts. */
  @Column('date', { name: 'to_on', nullable: true })
  toOn!: LocalDate | null;

  @Column('text', { default: '' })
  reason!: string;

  /** The escalation that was taken note of. */
  @Column('uuid', { name: 'fire_id', nullable: true })
  fireId!: string | null;

  /** Null: the engine, by what happened. */
  @Column('uuid', { name: 'opened_by', nullable: true })
  openedBy!: string | null;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt!: Date;

  @Column('uuid', { name: 'closed_by', nullable: true })
  closedBy!: string | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt!: Date | null;
}
