import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The secret of a person, apart from the row that others may read. */
@Entity('credential')
export class CredentialEntity {
  @PrimaryColumn('uuid', { name: 'person_id' })
  personId!: string;

  /** Argon2id. */
  @Column('text', { name: 'password_hash' })
  passwordHash!: string;

  @Column('timestamptz', { name: 'changed_at', default: () => 'now()' })
  changedAt!: Date;
}
