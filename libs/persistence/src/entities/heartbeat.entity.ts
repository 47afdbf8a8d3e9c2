import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When a part of the engine last ran, for the status page and an outside monitor. */
@Entity('heartbeat')
export class HeartbeatEntity {
  @PrimaryColumn('text')
  component!: string;

  /** Real time. */
  @Column('timestamptz')
  at!: Date;

  @Column('jsonb', { default: {} })
  detail!: unknown;
}
