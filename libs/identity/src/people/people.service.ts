import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import {
  demand,
  NotFoundError,
  RuleViolationError,
  StaleError,
  type Actor,
  type Locale,
  type PersonSubject,
} from '@zholdau/domain';
import { elevated, PersonEntity, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { OneTimeLinks } from '../accounts/one-time-links.js';
import { defined } from '../defined.js';
import { checkAdministratorRemains } from '../seats/administrators.js';
import { PeopleQuery, type PersonCard } from './people.query.js';

export interface PersonDetails {
  readonly email: string;
  readonly nameRu: string;
  readonly nameKk: string;
  readonly locale: Locale;
}

export interface PersonChange extends Partial<PersonDetails> {
  readonly disabled?: boolean;
}

/** People of the region: they come by invitation and are never deleted, as the past names them. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly transactions: Transactions,
    private readonly journal: Journal,
    private readonly links: OneTimeLinks,
    private readonly people: PeopleQuery,
  ) {}

  /**
   * Writes the person down and sends an invitation.
   *
   * @throws RuleViolationError `email_taken`
   */
  invite(actor: Actor, details: PersonDetails): Promise<PersonCard> {
    demand(actor, 'person.invite');
    const { nameRu, nameKk, locale } = details;
    const email = details.email.trim().toLowerCase();
    return this.transactions.asActor(actor, async (tx) => {
      const rows = await tx.query<{ id: string }[]>(
        `INSERT INTO person (region_id, email, name_ru, name_kk, locale) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (email) DO NOTHING RETURNING id`,
        [actor.regionId, email, nameRu, nameKk, locale],
      );
      if (!rows[0]) throw new RuleViolationError('email_taken', { email });
      const subject = { subjectType: 'person', subjectId: rows[0].id };
      await this.journal.record(tx, actor, { action: 'person.invited', ...subject, after: { ...details, email } });
      await this.links.send(tx, rows[0].id, actor.regionId, 'invitation');
      return this.people.cardIn(tx, actor, rows[0].id);
    });
  }

  /**
   * Sends the invitation again; the link in the older letter stops working.
   *
   * @throws RuleViolationError `already_joined`, `person_disabled`
   */
  inviteAgain(actor: Actor, id: string): Promise<PersonCard> {
    return this.transactions.asActor(actor, async (tx) => {
      const card = await this.people.cardIn(tx, actor, id);
      demand(actor, 'person.manage', subjectOf(card));
      if (card.disabledAt) throw new RuleViolationError('person_disabled');
      if (card.invited === 'accepted') throw new RuleViolationError('already_joined');
      await this.links.send(tx, id, actor.regionId, 'invitation');
      await this.journal.record(tx, actor, { action: 'person.invited-again', subjectType: 'person', subjectId: id });
      return this.people.cardIn(tx, actor, id);
    });
  }

  /**
   * Changes, disables or lets in again. A disabled person's sessions and links end with the same transaction.
   *
   * @throws NotFoundError, StaleError, NotAllowedError
   * @throws RuleViolationError `email_taken`, `not_yourself` on disabling oneself, `last_administrator`
   */
  change(actor: Actor, id: string, version: number, change: PersonChange): Promise<PersonCard> {
    return this.transactions.asActor(actor, async (tx) => {
      const row = await tx.findOne(PersonEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!row) throw new NotFoundError();
      const before = await this.people.cardIn(tx, actor, id);
      demand(actor, 'person.manage', subjectOf(before));
      if (row.version !== version) throw new StaleError();
      const { disabled, ...details } = defined(change);
      const email = details.email?.trim().toLowerCase() ?? row.email;
      await this.checkEmail(tx, id, email);
      const disables = disabled === true && !row.disabledAt;
      if (disables && id === actor.personId) throw new RuleViolationError('not_yourself');
      await tx.update(PersonEntity, { id }, { ...details, email, version: version + 1 });
      if (disabled !== undefined) {
        await tx.query(
          'UPDATE person SET disabled_at = CASE WHEN $1 THEN coalesce(disabled_at, zholdau_now()) END WHERE id = $2',
          [disabled, id],
        );
      }
      if (disables) await checkAdministratorRemains(tx, actor.regionId);
      if (disables || email !== row.email) await this.closeDoors(tx, id);
      const after = await this.people.cardIn(tx, actor, id);
      await this.journal.record(tx, actor, {
        action: disables ? 'person.disabled' : 'person.changed',
        subjectType: 'person',
        subjectId: id,
        before: detailsOf(before),
        after: detailsOf(after),
      });
      return after;
    });
  }

  /** Somebody else's row may hold the address, in another region too; the engine sees all. */
  private async checkEmail(tx: EntityManager, id: string, email: string): Promise<void> {
    const doubles = await elevated(tx, (engine) =>
      engine.query<unknown[]>('SELECT 1 FROM person WHERE email = $1 AND id <> $2', [email, id]),
    );
    if (doubles.length > 0) throw new RuleViolationError('email_taken', { email });
  }

  /** Sessions end, and links that went to an address the person may no longer read stop working. */
  private async closeDoors(tx: EntityManager, id: string): Promise<void> {
    await elevated(tx, async (engine) => {
      await engine.query('DELETE FROM session WHERE person_id = $1', [id]);
      await engine.query('DELETE FROM person_token WHERE person_id = $1 AND used_at IS NULL', [id]);
    });
  }
}

function subjectOf({ seats }: PersonCard): PersonSubject {
  return { seatKinds: seats.map(({ kind }) => kind) };
}

function detailsOf({ email, nameRu, nameKk, locale, disabledAt }: PersonCard) {
  return { email, nameRu, nameKk, locale, disabled: disabledAt !== null };
}
