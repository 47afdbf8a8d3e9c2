import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A browser that wants notifications. */
@Entity('push_subscription')
export class PushSubscriptionEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text')
  endpoint!: string;

  @Column('text')
  p256dh!: string;

  @Column('text')
  auth!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
