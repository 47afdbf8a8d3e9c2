import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** An item handed by a head to a member of staff. */
@Entity('item_delegation')
export class ItemDelegationEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('uuid', { name: 'item_id' })
  itemId!: string;

  @Column('uuid', { name: 'body_id' })
  bodyId!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('uuid', { name: 'given_by' })
  givenBy!: string;

  @Column('text', { default: '' })
  note!: string;

  @Column('timestamptz', { name: 'given_at' })
  givenAt!: Date;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;
}
