import type { LocalDate } from '@zholdau/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export type RemovalState = 'pending' | 'removed' | 'returned' | 'kept';

/** Accepted work on its way off control: who proposed it, and what was decided. */
@Entity('removal')
export class RemovalEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('uuid', { name: 'item_id' })
  itemId!: string;

  @Column('uuid', { name: 'checkpoint_id' })
  checkpointId!: string;

  @Column('text', { default: 'pending' })
  state!: RemovalState;

  /** A higher body decides. */
  @Column('boolean')
  higher!: boolean;

  @Column('text', { default: '' })
  note!: string;

  @Column('uuid', { name: 'proposed_by' })
  proposedBy!: string;

  @Column('uuid', { name: 'proposed_seat_id' })
  proposedSeatId!: string;

  @Column('timestamptz', { name: 'proposed_at' })
  proposedAt!: Date;

  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy!: string | null;

  @Column('uuid', { name: 'decided_seat_id', nullable: true })
  decidedSeatId!: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt!: Date | null;

  @Column('text', { name: 'decision_reason', default: '' })
  decisionReason!: string;

  @Column('text', { name: 'decision_body', default: '' })
  decisionBody!: string;

  @Column('text', { name: 'decision_number', default: '' })
  decisionNumber!: string;

  @Column('date', { name: 'decision_on', nullable: true })
  decisionOn!: LocalDate | null;
}
