import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export type ItemExecutorRole = 'lead' | 'co';

/** A body that carries out an item: exactly one lead, the others co-executors in their order. */
@Entity('item_executor')
export class ItemExecutorEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('uuid', { name: 'item_id' })
  itemId!: string;

  @Column('uuid', { name: 'body_id' })
  bodyId!: string;

  @Column('text')
  role!: ItemExecutorRole;

  /** Convener, consolidator, by-agreement. */
  @Column('text', { array: true, default: [] })
  marks!: string[];

  @Column('int')
  ordinal!: number;

  /** Since when the body has been named in this role; the database says when nobody else does. */
  @Column({ type: 'timestamptz', name: 'assigned_at', insert: false })
  assignedAt!: Date;
}
