import type { Colour } from '@zholdau/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A colour that a person gave in place of the computed one, and until when it held. */
@Entity('indicator_judgement')
export class IndicatorJudgementEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('uuid', { name: 'item_id' })
  itemId!: string;

  @Column('uuid', { name: 'indicator_id' })
  indicatorId!: string;

  @Column('text')
  colour!: Colour;

  /** The colour it stood against. */
  @Column('text')
  computed!: Colour;

  @Column('text', { default: '' })
  reason!: string;

  @Column('uuid', { name: 'given_by' })
  givenBy!: string;

  @Column('timestamptz', { name: 'given_at' })
  givenAt!: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  /** replaced, lifted, new_report or computed_changed */
  @Column('text', { name: 'ended_because', nullable: true })
  endedBecause!: string | null;
}
