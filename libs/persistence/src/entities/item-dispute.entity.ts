import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** An executor disputes its assignment; the coordinator answers by the end of a working day. */
@Entity('item_dispute')
export class ItemDisputeEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('uuid', { name: 'item_id' })
  itemId!: string;

  /** Periods that wait for the answer; none when a co-executor disputes. */
  @Column('uuid', { name: 'checkpoint_ids', array: true, default: [] })
  checkpointIds!: string[];

  /** Who disputes. */
  @Column('uuid', { name: 'body_id' })
  bodyId!: string;

  @Column('text')
  role!: 'lead' | 'co';

  @Column('uuid', { name: 'raised_by' })
  raisedBy!: string;

  @Column('timestamptz', { name: 'raised_at' })
  raisedAt!: Date;

  @Column('text')
  reason!: string;

  /** Who should do it instead. */
  @Column('uuid', { name: 'proposed_body_id', nullable: true })
  proposedBodyId!: string | null;

  @Column('timestamptz', { name: 'answer_by' })
  answerBy!: Date;

  @Column('text', { default: 'open' })
  state!: 'open' | 'kept' | 'given' | 'void';

  @Column('uuid', { name: 'settled_by', nullable: true })
  settledBy!: string | null;

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt!: Date | null;

  @Column('text', { default: '' })
  answer!: string;

  /** Who has it now. */
  @Column('uuid', { name: 'given_body_id', nullable: true })
  givenBodyId!: string | null;

  /** The chief of staff was told that no answer came. */
  @Column('timestamptz', { name: 'escalated_at', nullable: true })
  escalatedAt!: Date | null;
}
