import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How calm a person wants it. */
@Entity('person_preference')
export class PersonPreferenceEntity {
  @PrimaryColumn('uuid', { name: 'person_id' })
  personId!: string;

  @Column('uuid', { name: 'region_id' })
  regionId!: string;

  /** HH:MM; null when the window opens. */
  @Column('text', { name: 'digest_at', nullable: true })
  digestAt!: string | null;

  @Column('boolean', { default: false })
  quiet!: boolean;

  @Column('boolean', { default: true })
  calendar!: boolean;
}
