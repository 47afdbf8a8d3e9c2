import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export type OutboxState = 'pending' | 'leased' | 'sending' | 'sent' | 'failed' | 'unknown' | 'cancelled';

/** A letter on its way: one recipient, one or many notices, one stable Message-ID. */
@Entity('outbox')
export class OutboxEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('text', { name: 'dedupe_key' })
  dedupeKey!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text', { default: 'email' })
  channel!: string;

  /** Channels that have failed for this letter. */
  @Column('text', { array: true, default: {} })
  tried!: string[];

  @Column('text')
  template!: string;

  @Column('jsonb', { default: {} })
  params!: unknown;

  /** The recipient's send window, on the one clock. */
  @Column('timestamptz', { name: 'not_before' })
  notBefore!: Date;

  @Column('timestamptz', { name: 'expires_at', nullable: true })
  expiresAt!: Date | null;

  @Column('text', { default: 'pending' })
  state!: OutboxState;

  /** Real time. */
  @Column('timestamptz', { name: 'lease_until', nullable: true })
  leaseUntil!: Date | null;

  @Column('uuid', { name: 'lease_token', nullable: true })
  leaseToken!: string | null;

  @Column('int', { default: 0 })
  attempts!: number;

  /** How often the mail server went silent after the text was handed over. */
  @Column('int', { default: 0 })
  unknowns!: number;

  /** On the one clock: not before, after a failure. */
  @Column('timestamptz', { name: 'retry_at', nullable: true })
  retryAt!: Date | null;

  @Column('text', { name: 'message_id' })
  messageId!: string;

  @Column('text', { name: 'last_error', nullable: true })
  lastError!: string | null;

  /** Of the installation; a restored copy has another and sends nothing. */
  @Column('int', { default: 1 })
  epoch!: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt!: Date | null;
}
