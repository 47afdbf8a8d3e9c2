import { Column, Entity, PrimaryColumn } from 'typeorm';

export type ClockMode = 'live' | 'demo' | 'test';

/** The one clock of the installation: database time plus an offset that is zero and locked outside demo and tests. */
@Entity('clock')
export class ClockEntity {
  @PrimaryColumn('int', { default: 1 })
  id!: number;

  /** Live: real time only; demo: may go forward; test: may be set and stopped. */
  @Column('text', { default: 'live' })
  mode!: ClockMode;

  /** What is added to database time. */
  @Column('interval', { default: () => "'0'" })
  shift!: unknown;

  /** Tests only: the clock stands still here. */
  @Column('timestamptz', { name: 'frozen_at', nullable: true })
  frozenAt!: Date | null;
}
