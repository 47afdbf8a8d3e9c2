import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import {
  BadInputError,
  demand,
  normaliseBodyName,
  NotFoundError,
  RuleViolationError,
  type Actor,
} from '@zholdau/domain';
import { Transactions } from '@zholdau/persistence';
import { BodiesQuery, type BodyCard } from './bodies.query.js';

interface AliasRow {
  readonly bodyId: string;
  readonly alias: string;
}

/** Other ways people write the name of a body; the import finds bodies by them. */
@Injectable()
export class AliasesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly journal: Journal,
    private readonly bodies: BodiesQuery,
  ) {}

  /**
   * @throws NotFoundError when there is no such body
   * @throws BadInputError `alias_empty` when nothing is left of it once signs and spaces are gone
   * @throws RuleViolationError `alias_taken` when the spelling already leads somewhere
   */
  add(actor: Actor, bodyId: string, alias: string): Promise<BodyCard> {
    demand(actor, 'directory.manage');
    const normalised = normaliseBodyName(alias);
    if (normalised === '') throw new BadInputError('alias_empty');
    return this.transactions.asActor(actor, async (tx) => {
      await this.bodies.cardIn(tx, bodyId);
      const added = await tx.query<unknown[]>(
        `INSERT INTO body_alias (region_id, body_id, alias, normalised) VALUES ($1, $2, $3, $4)
         ON CONFLICT (region_id, normalised) DO NOTHING RETURNING id`,
        [actor.regionId, bodyId, alias.trim(), normalised],
      );
      if (added.length === 0) throw new RuleViolationError('alias_taken', { alias });
      await this.journal.record(tx, actor, {
        action: 'body.alias-added',
        subjectType: 'body',
        subjectId: bodyId,
        after: { alias },
      });
      return this.bodies.cardIn(tx, bodyId);
    });
  }

  /** @throws NotFoundError */
  remove(actor: Actor, bodyId: string, aliasId: string): Promise<void> {
    demand(actor, 'directory.manage');
    return this.transactions.asActor(actor, async (tx) => {
      const [gone] = await tx.query<[AliasRow[], number]>(
        'DELETE FROM body_alias WHERE id = $1 AND body_id = $2 RETURNING body_id AS "bodyId", alias',
        [aliasId, bodyId],
      );
      if (!gone[0]) throw new NotFoundError();
      await this.journal.record(tx, actor, {
        action: 'body.alias-removed',
        subjectType: 'body',
        subjectId: bodyId,
        before: { alias: gone[0].alias },
      });
    });
  }
}
