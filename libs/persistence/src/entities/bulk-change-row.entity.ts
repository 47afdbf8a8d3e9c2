import type { BulkOutcome } from '@zholdau/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One item of such a change, with the version the person saw and what became of it. */
@Entity('bulk_change_row')
export class BulkChangeRowEntity {
  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @PrimaryColumn('uuid', { name: 'bulk_id' })
  bulkId!: string;

  @PrimaryColumn('int')
  ordinal!: number;

  @Column('uuid', { name: 'item_id' })
  itemId!: string;

  @Column('int', { name: 'item_version' })
  itemVersion!: number;

  @Column('text', { default: 'waiting' })
  outcome!: BulkOutcome;

  @Column('jsonb', { default: {} })
  before!: unknown;

  @Column('jsonb', { default: {} })
  after!: unknown;

  @Column('text', { nullable: true })
  code!: string | null;

  @Column('jsonb', { default: {} })
  params!: unknown;
}
