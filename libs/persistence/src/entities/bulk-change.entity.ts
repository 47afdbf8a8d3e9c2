import type { BulkKind } from '@zholdau/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export type BulkChangeState = 'checking' | 'ready' | 'applying' | 'done';

/** One change of many items: looked at first, then carried out row by row. */
@Entity('bulk_change')
export class BulkChangeEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('text')
  kind!: BulkKind;

  @Column('jsonb')
  params!: unknown;

  @Column('boolean')
  quiet!: boolean;

  @Column('text', { default: 'checking' })
  state!: BulkChangeState;

  @Column('uuid', { name: 'created_by' })
  createdBy!: string;

  @Column('uuid', { name: 'created_seat_id' })
  createdSeatId!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'applied_at', nullable: true })
  appliedAt!: Date | null;

  @Column('int', { default: 1 })
  version!: number;
}
