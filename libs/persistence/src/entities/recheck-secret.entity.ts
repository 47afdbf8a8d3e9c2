import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The secret of a draw that is not told yet; the engine alone reads it. */
@Entity('recheck_secret')
export class RecheckSecretEntity {
  @PrimaryColumn('uuid', { name: 'draw_id' })
  drawId!: string;

  @Column('text')
  nonce!: string;
}
