import type { LocalDate } from '@zholdau/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** The draw of one quarter in one region: first a commitment, after the quarter the list and all it follows from. */
@Entity('recheck_draw')
export class RecheckDrawEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  /** 2026-Q3 */
  @Column('text')
  quarter!: string;

  @Column('date', { name: 'from_on' })
  fromOn!: LocalDate;

  @Column('date', { name: 'to_on' })
  toOn!: LocalDate;

  /** Share that is drawn, as the setting said when it was committed. */
  @Column('int')
  percent!: number;

  /** Hash of the secret. */
  @Column('text')
  commitment!: string;

  @Column('timestamptz', { name: 'committed_at' })
  committedAt!: Date;

  /** The secret, told with the draw. */
  @Column('text', { nullable: true })
  nonce!: string | null;

  /** Checkpoints accepted in the quarter. */
  @Column('uuid', { array: true, nullable: true })
  population!: string[] | null;

  @Column('text', { name: 'population_digest', nullable: true })
  populationDigest!: string | null;

  @Column('text', { nullable: true })
  seed!: string | null;

  @Column('timestamptz', { name: 'drawn_at', nullable: true })
  drawnAt!: Date | null;
}
