import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A signed-in browser. Only the hash of its token is kept; times are real time, not the moved clock. */
@Entity('session')
export class SessionEntity {
  @PrimaryColumn('text', { name: 'token_hash' })
  tokenHash!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  /** The seat the person acts in now. */
  @Column('uuid', { name: 'seat_id', nullable: true })
  seatId!: string | null;

  @Column('text')
  csrf!: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'last_seen_at', default: () => 'now()' })
  lastSeenAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;

  @Column('text', { default: '' })
  ip!: string;

  @Column('text', { name: 'user_agent', default: '' })
  userAgent!: string;
}
