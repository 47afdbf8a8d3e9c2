import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The key that signs the heads of the chains. */
@Entity('journal_key')
export class JournalKeyEntity {
  /** The first 16 signs of the sha-256 of the public key. */
  @PrimaryColumn('text')
  id!: string;

  @Column('text', { name: 'public_key' })
  publicKey!: string;

  /** Null when the environment holds it. */
  @Column('text', { name: 'private_key', nullable: true })
  privateKey!: string | null;

  /** Real time. */
  @Column('timestamptz', { name: 'made_at' })
  madeAt!: Date;
}
