import { handedWith, reachOf, type Actor } from '@zholdau/domain';
import type { DataSource, EntityManager } from 'typeorm';

type Work<T> = (tx: EntityManager) => Promise<T>;

const uuidArray = (ids: readonly string[]): string => `{${ids.join(',')}}`;

/** Opens every transaction of the system, each with the scope that row security reads. */
export class Transactions {
  constructor(private readonly db: DataSource) {}

  /**
   * As a person in a seat: the database shows and takes only what is in the actor's reach.
   *
   * @param how `snapshot`: every statement sees the rows as they were at the first, for answers made of many statements
   */
  asActor<T>(actor: Actor, work: Work<T>, how: { readonly snapshot?: boolean } = {}): Promise<T> {
    return this.db.transaction(how.snapshot ? 'REPEATABLE READ' : 'READ COMMITTED', async (tx) => {
      await tx.query(
        `SELECT set_config('zholdau.region', $1, true), set_config('zholdau.reach', $2, true),
                set_config('zholdau.role', $3, true), set_config('zholdau.person', $4, true),
                set_config('zholdau.seat', $5, true), set_config('zholdau.bodies', $6, true),
                set_config('zholdau.directives', $7, true), set_config('zholdau.handed', $8, true)`,
        [
          actor.regionId,
          reachOf(actor.role),
          actor.role,
          actor.personId,
          actor.seatId,
          uuidArray(actor.bodyIds),
          uuidArray(actor.directiveIds),
          uuidArray(handedWith(actor)),
        ],
      );
      return work(tx);
    });
  }

  /** As the engine: sweep, sender, import, sign-in. Sees every region; never hands rows to a request unchecked. */
  asEngine<T>(work: Work<T>, how: { readonly snapshot?: boolean } = {}): Promise<T> {
    return this.db.transaction(how.snapshot ? 'REPEATABLE READ' : 'READ COMMITTED', async (tx) => {
      await tx.query('SET LOCAL ROLE zholdau_engine');
      return work(tx);
    });
  }
}

/**
 * The part of an actor's transaction that belongs to the engine: arming a ladder, writing to somebody else's inbox.
 * The scope comes back afterwards; when the work fails, so does the transaction.
 */
export async function elevated<T>(tx: EntityManager, work: Work<T>): Promise<T> {
  const [before] = await tx.query<{ role: string }[]>('SELECT current_user AS role');
  if (before?.role === 'zholdau_engine') return work(tx);
  await tx.query('SET LOCAL ROLE zholdau_engine');
  const result = await work(tx);
  await tx.query('SET LOCAL ROLE zholdau_app');
  return result;
}
