import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which generation of engines works on this database; one row. */
@Entity('engine_generation')
export class EngineGenerationEntity {
  @PrimaryColumn('int')
  id!: number;

  @Column('int')
  generation!: number;

  /** The one an administrator went back from; it does not come again by itself. */
  @Column('int', { name: 'rolled_back_from', nullable: true })
  rolledBackFrom!: number | null;

  /** Real time. */
  @Column('timestamptz')
  since!: Date;
}
