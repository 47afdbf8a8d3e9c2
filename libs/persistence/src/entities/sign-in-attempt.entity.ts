import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A failed sign-in or a request for a reset letter, kept for the throttle. */
@Entity('sign_in_attempt')
export class SignInAttemptEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('text')
  email!: string;

  @Column('text')
  ip!: string;

  @Column('text', { default: 'password' })
  kind!: string;

  @Column('timestamptz', { default: () => 'now()' })
  at!: Date;
}
