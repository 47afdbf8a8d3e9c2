import { Column, Entity, PrimaryColumn } from 'typeorm';

export type PersonTokenPurpose = 'invitation' | 'password_reset';

/** A one-time link from a letter: an invitation or a forgotten password. Only its hash is kept. */
@Entity('person_token')
export class PersonTokenEntity {
  @PrimaryColumn('text', { name: 'token_hash' })
  tokenHash!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text')
  purpose!: PersonTokenPurpose;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt!: Date | null;
}
