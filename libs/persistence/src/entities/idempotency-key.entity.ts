import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A request that may be sent again, and its answer. */
@Entity('idempotency_key')
export class IdempotencyKeyEntity {
  @PrimaryColumn('uuid', { name: 'person_id' })
  personId!: string;

  /** As the sender chose it. */
  @PrimaryColumn('text')
  key!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  /** Sha-256 of what was asked. */
  @Column('text')
  fingerprint!: string;

  /** Of the request that holds the key; the journal names it in every line. */
  @Column('text', { name: 'request_id' })
  requestId!: string;

  /** Real time, like the next two. */
  @Column('timestamptz', { name: 'claimed_at' })
  claimedAt!: Date;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt!: Date | null;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  /** Status, headers and body, or the problem. */
  @Column('jsonb', { nullable: true })
  answer!: unknown | null;
}
