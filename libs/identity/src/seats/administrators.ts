import { RuleViolationError } from '@zholdau/domain';
import { elevated } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { TODAY_SQL } from '../session/held-seats.sql.js';

/**
 * An installation that nobody can set up is lost to its office.
 *
 * @throws RuleViolationError `last_administrator` when after the change no enabled person holds an administrator's seat
 */
export async function checkAdministratorRemains(tx: EntityManager, regionId: string): Promise<void> {
  const left = await elevated(tx, async (engine) => {
    await engine.query(`SELECT pg_advisory_xact_lock(hashtext('administrators'), hashtext($1))`, [regionId]);
    return engine.query<unknown[]>(
      `SELECT 1 FROM seat
         JOIN seat_holder AS term ON term.seat_id = seat.id AND term.from_on <= ${TODAY_SQL}
                                 AND (term.to_on IS NULL OR term.to_on >= ${TODAY_SQL})
         JOIN person ON person.id = term.person_id AND person.disabled_at IS NULL
        WHERE seat.kind = 'administrator' AND seat.closed_at IS NULL AND seat.region_id = $1`,
      [regionId],
    );
  });
  if (left.length === 0) throw new RuleViolationError('last_administrator');
}
