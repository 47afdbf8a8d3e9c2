import { localDateOf, type LocalDate } from '@zholdau/domain';
import type { EntityManager } from 'typeorm';

/** The one clock: database time plus an offset that is zero outside a demo and tests. SQL reads it as zholdau_now(). */
export class Clock {
  async now(tx: EntityManager): Promise<Date> {
    const [row] = await tx.query<{ now: Date }[]>('SELECT zholdau_now() AS now');
    return row!.now;
  }

  /** Today's date in Kazakhstan. */
  async today(tx: EntityManager): Promise<LocalDate> {
    return localDateOf(await this.now(tx));
  }
}
