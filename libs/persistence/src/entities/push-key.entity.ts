import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The key pair by which push services know this installation. */
@Entity('push_key')
export class PushKeyEntity {
  @PrimaryColumn('int')
  id!: number;

  @Column('text', { name: 'public_key' })
  publicKey!: string;

  @Column('text', { name: 'private_key' })
  privateKey!: string;
}
