import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whether letters may leave; one row. */
@Entity('fence')
export class FenceEntity {
  @PrimaryColumn('int')
  id!: number;

  @Column('uuid', { name: 'installation_id' })
  installationId!: string;

  @Column('int', { default: 1 })
  epoch!: number;

  /** Where letters have left from; null before the first. */
  @Column('jsonb', { nullable: true })
  home!: unknown;

  /** On the one clock. */
  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt!: Date | null;

  @Column('text', { name: 'closed_why', nullable: true })
  closedWhy!: string | null;

  @Column('timestamptz', { name: 'opened_at', nullable: true })
  openedAt!: Date | null;

  @Column('uuid', { name: 'opened_by', nullable: true })
  openedBy!: string | null;
}
