import { ENGINE_GENERATION, generationVerdict, type PresentGeneration } from '@zholdau/domain';
import type { EntityManager } from 'typeorm';
import type { Transactions } from './transactions.js';

/** Of `pg_advisory_xact_lock`: shared by all work of engines, alone for the moment in which the generation changes. */
const GENERATION_LOCK = 7_305_003;

export interface GenerationState extends PresentGeneration {
  /** Real time. */
  readonly since: Date;
}

/**
 * Which generation of engines works on this database. Two versions may run side by side through an upgrade: the newer
 * one takes over with its first look, the older one finishes what it is at and claims nothing more.
 */
export class EngineGeneration {
  constructor(
    private readonly transactions: Transactions,
    readonly own: number = ENGINE_GENERATION,
  ) {}

  /** Asked before every look: whether this engine may work; a newer one takes over now. */
  async atWork(): Promise<boolean> {
    const verdict = await this.transactions.asEngine(async (tx) => generationVerdict(this.own, await this.state(tx)));
    if (verdict !== 'take') return verdict === 'work';
    return this.transactions.asEngine(async (tx) => {
      await this.alone(tx);
      if (generationVerdict(this.own, await this.state(tx)) === 'take') await this.write(tx, null);
      return this.isOwn(tx);
    });
  }

  /**
   * Asked in the transaction that claims work: until its end no other generation takes over, so that nothing is claimed
   * by two.
   */
  async holds(engine: EntityManager): Promise<boolean> {
    await engine.query('SELECT pg_advisory_xact_lock_shared($1)', [GENERATION_LOCK]);
    return this.isOwn(engine);
  }

  /**
   * An administrator's roll-back: this generation works from now on, and the one that was at work does not come again
   * by itself.
   *
   * @returns what was at work before; nothing changes where this generation is at work already
   */
  async takeBack(engine: EntityManager): Promise<GenerationState> {
    await this.alone(engine);
    const before = await this.state(engine);
    if (before.generation === this.own) return before;
    const { generation, rolledBackFrom } = before;
    await this.write(engine, generation > this.own ? Math.max(generation, rolledBackFrom ?? 0) : null);
    return before;
  }

  async state(engine: EntityManager): Promise<GenerationState> {
    const [row] = await engine.query<GenerationState[]>(
      `SELECT generation, rolled_back_from AS "rolledBackFrom", since FROM engine_generation`,
    );
    return row!;
  }

  private async isOwn(engine: EntityManager): Promise<boolean> {
    return (await this.state(engine)).generation === this.own;
  }

  private async alone(engine: EntityManager): Promise<void> {
    await engine.query('SELECT pg_advisory_xact_lock($1)', [GENERATION_LOCK]);
  }

  private async write(engine: EntityManager, rolledBackFrom: number | null): Promise<void> {
    await engine.query(
      `UPDATE engine_generation SET generation = $1, rolled_back_from = $2, since = clock_timestamp()`,
      [this.own, rolledBackFrom],
    );
  }
}
