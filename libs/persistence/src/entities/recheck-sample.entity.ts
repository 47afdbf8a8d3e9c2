import type { LocalDate } from '@zholdau/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** One accepted checkpoint that was drawn, with what the second look found. */
@Entity('recheck_sample')
export class RecheckSampleEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('uuid', { name: 'draw_id' })
  drawId!: string;

  @Column('uuid', { name: 'item_id' })
  itemId!: string;

  @Column('uuid', { name: 'checkpoint_id' })
  checkpointId!: string;

  /** The report that was accepted. */
  @Column('uuid', { name: 'report_id', nullable: true })
  reportId!: string | null;

  /** In the draw, from 1. */
  @Column('int')
  place!: number;

  @Column('text', { nullable: true })
  outcome!: 'confirmed' | 'not_confirmed' | null;

  @Column('text', { default: '' })
  reason!: string;

  @Column('text', { nullable: true })
  source!: 'act' | 'visit' | 'system' | null;

  @Column('text', { name: 'source_words', default: '' })
  sourceWords!: string;

  /** The new period to finish, where it was not confirmed. */
  @Column('date', { name: 'finish_on', nullable: true })
  finishOn!: LocalDate | null;

  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt!: Date | null;
}
