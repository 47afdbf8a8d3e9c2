import type { LocalDate } from '@zholdau/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export type PlanImportState = 'uploaded' | 'reading' | 'ready' | 'applying' | 'applied' | 'failed' | 'discarded';

/** An uploaded plan file and what became of it. */
@Entity('plan_import')
export class PlanImportEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('uuid', { name: 'address_id' })
  addressId!: string;

  /** The plan it changes or has made. */
  @Column('uuid', { name: 'plan_id', nullable: true })
  planId!: string | null;

  @Column('text', { name: 'file_name' })
  fileName!: string;

  @Column('int')
  size!: number;

  @Column('text')
  sha256!: string;

  @Column('bytea', { select: false })
  content!: Buffer;

  @Column('text', { name: 'act_number', nullable: true })
  actNumber!: string | null;

  /** The plan's date: relative words count from it. */
  @Column('date', { name: 'act_on' })
  actOn!: LocalDate;

  /** Level and origin of rows that name none. */
  @Column('jsonb', { default: {} })
  defaults!: unknown;

  @Column('text', { default: 'uploaded' })
  state!: PlanImportState;

  @Column('int', { name: 'done_rows', default: 0 })
  doneRows!: number;

  @Column('int', { name: 'total_rows', default: 0 })
  totalRows!: number;

  /** Which column was taken for what. */
  @Column('jsonb', { default: {} })
  columns!: unknown;

  @Column('text', { name: 'error_code', nullable: true })
  errorCode!: string | null;

  @Column('jsonb', { name: 'error_params', default: {} })
  errorParams!: unknown;

  @Column('jsonb', { default: {} })
  summary!: unknown;

  @Column('uuid', { name: 'created_by' })
  createdBy!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  /** Real time: whoever reads the file leaves a sign of life here. */
  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;

  /** Who approved it, and in which seat. */
  @Column('uuid', { name: 'approved_by', nullable: true })
  approvedBy!: string | null;

  @Column('uuid', { name: 'approved_seat_id', nullable: true })
  approvedSeatId!: string | null;

  @Column('int', { default: 1 })
  version!: number;
}
