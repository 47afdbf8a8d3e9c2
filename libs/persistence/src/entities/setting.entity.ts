import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A number or choice that an office may change; absent means the default of the rules. */
@Entity('setting')
export class SettingEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('text')
  key!: string;

  @Column('jsonb')
  value!: unknown;

  @Column('uuid', { name: 'updated_by', nullable: true })
  updatedBy!: string | null;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt!: Date;
}
