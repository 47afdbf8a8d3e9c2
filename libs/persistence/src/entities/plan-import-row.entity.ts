import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export type PlanImportRowOutcome = 'new' | 'changed' | 'same' | 'wrong';

/** One row of the file: what stood there, what was understood, what is in doubt, what a person corrected. */
@Entity('plan_import_row')
export class PlanImportRowEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('uuid', { name: 'import_id' })
  importId!: string;

  @Column('int')
  ordinal!: number;

  @Column('text', { default: '' })
  sheet!: string;

  /** As the spreadsheet numbers it. */
  @Column('int', { name: 'sheet_row' })
  sheetRow!: number;

  /** The cells by field, as written. */
  @Column('jsonb')
  raw!: unknown;

  /** As understood. */
  @Column('jsonb')
  draft!: unknown;

  /** Field, code, params, choices. */
  @Column('jsonb', { default: [] })
  doubts!: unknown;

  /** What a person said instead, by field. */
  @Column('jsonb', { default: {} })
  corrections!: unknown;

  @Column('text')
  outcome!: PlanImportRowOutcome;

  /** Field, before, after, when the outcome is changed. */
  @Column('jsonb', { default: [] })
  changes!: unknown;

  @Column('boolean', { default: false })
  skipped!: boolean;

  @Column('uuid', { name: 'item_id', nullable: true })
  itemId!: string | null;
}
