import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A channel of a person; it counts from its confirmation on. */
@Entity('person_channel')
export class PersonChannelEntity {
  @PrimaryColumn('text')
  channel!: string;

  @PrimaryColumn('uuid', { name: 'person_id' })
  personId!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  /** The order in which channels are tried. */
  @Column('int')
  place!: number;

  /** Chat, number or URL; empty where the account has it. */
  @Column('text', { default: '' })
  address!: string;

  /** Of a webhook: what its calls are signed with. */
  @Column('text', { default: '' })
  secret!: string;

  @Column('text', { name: 'code_hash', nullable: true })
  codeHash!: string | null;

  @Column('int', { name: 'code_tries', default: 0 })
  codeTries!: number;

  /** Real time. */
  @Column('timestamptz', { name: 'code_at', nullable: true })
  codeAt!: Date | null;

  @Column('timestamptz', { name: 'confirmed_at', nullable: true })
  confirmedAt!: Date | null;
}
