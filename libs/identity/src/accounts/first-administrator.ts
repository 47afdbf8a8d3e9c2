import { RuleViolationError, type Locale, type Names } from '@zholdau/domain';
import type { EntityManager } from 'typeorm';
import { TODAY_SQL } from '../session/held-seats.sql.js';
import { issueLink, type IssuedLink } from './issue-link.js';

export interface FirstAdministrator {
  readonly email: string;
  readonly nameRu: string;
  readonly nameKk: string;
  readonly locale: Locale;
  readonly region: { readonly kato: string; readonly names: Names };
  /** Where people reach the system; the link begins with it. */
  readonly publicUrl: string;
}

export interface MadeAdministrator extends IssuedLink {
  readonly regionId: string;
}

/**
 * Gives a new installation its region, its administrator and the link that opens the administrator's account.
 *
 * Run again for the same e-mail it makes a new link: the way in for an administrator whose letters do not arrive.
 * Runs as the engine.
 *
 * @throws RuleViolationError `administrator_exists` when the region has another administrator, `email_taken` when the
 *   e-mail belongs to somebody who is none
 */
export async function createFirstAdministrator(
  tx: EntityManager,
  first: FirstAdministrator,
): Promise<MadeAdministrator> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtext('first administrator'))`);
  const email = first.email.trim().toLowerCase();
  const regionId = await region(tx, first.region);
  const administrators = await tx.query<{ id: string; email: string }[]>(
    `SELECT person.id, person.email FROM seat
       JOIN seat_holder AS term ON term.seat_id = seat.id AND term.from_on <= ${TODAY_SQL}
                               AND (term.to_on IS NULL OR term.to_on >= ${TODAY_SQL})
       JOIN person ON person.id = term.person_id AND person.disabled_at IS NULL
      WHERE seat.kind = 'administrator' AND seat.closed_at IS NULL AND seat.region_id = $1`,
    [regionId],
  );
  const present = administrators.find((administrator) => administrator.email === email);
  if (!present && administrators.length > 0) throw new RuleViolationError('administrator_exists');
  const personId = present?.id ?? (await seatNewPerson(tx, regionId, email, first));
  return { regionId, ...(await issueLink(tx, first.publicUrl, personId, 'invitation')) };
}

async function region(tx: EntityManager, { kato, names }: FirstAdministrator['region']): Promise<string> {
  await tx.query(
    'INSERT INTO region (kato, name_ru, name_kk, name_en) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
    [kato, names.ru, names.kk, names.en],
  );
  const [row] = await tx.query<{ id: string }[]>('SELECT id FROM region WHERE kato = $1', [kato]);
  return row!.id;
}

async function seatNewPerson(
  tx: EntityManager,
  regionId: string,
  email: string,
  { nameRu, nameKk, locale }: FirstAdministrator,
): Promise<string> {
  const [person] = await tx.query<{ id: string }[]>(
    `INSERT INTO person (region_id, email, name_ru, name_kk, locale) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (email) DO NOTHING RETURNING id`,
    [regionId, email, nameRu, nameKk, locale],
  );
  if (!person) throw new RuleViolationError('email_taken', { email });
  const [seat] = await tx.query<{ id: string }[]>(
    `INSERT INTO seat (region_id, kind, title_ru, title_kk, title_en)
     VALUES ($1, 'administrator', 'Администратор системы', 'Жүйе әкімшісі', 'System administrator') RETURNING id`,
    [regionId],
  );
  await tx.query(`INSERT INTO seat_holder (region_id, seat_id, person_id, from_on) VALUES ($1, $2, $3, ${TODAY_SQL})`, [
    regionId,
    seat!.id,
    person.id,
  ]);
  await tx.query(
    `INSERT INTO journal (region_id, at, person_id, action, subject_type, subject_id)
     VALUES ($1, zholdau_now(), NULL, 'administrator.created', 'person', $2)`,
    [regionId, person.id],
  );
  return person.id;
}
