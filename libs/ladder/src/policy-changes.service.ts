import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import { demand, rungKeyOf, type Actor, type ControlLevel, type Rung } from '@zholdau/domain';
import { Transactions } from '@zholdau/persistence';
import { LadderPolicies, type LadderPolicy } from './ladder-policies.js';

/** The ladders of a region in an office's hands. */
@Injectable()
export class PolicyChanges {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: LadderPolicies,
    private readonly journal: Journal,
  ) {}

  list(actor: Actor): Promise<LadderPolicy[]> {
    demand(actor, 'settings.read');
    return this.transactions.asActor(actor, (tx) => this.policies.active(tx, actor.regionId));
  }

  /**
   * Puts a new ladder into force for one level; a rung is named by its offset. Ladders already armed keep theirs.
   *
   * @throws NotAllowedError, and as {@link LadderPolicies.change}
   */
  replace(actor: Actor, level: ControlLevel, rungs: readonly Omit<Rung, 'key'>[]): Promise<LadderPolicy> {
    demand(actor, 'settings.manage');
    return this.transactions.asActor(actor, async (tx) => {
      const before = (await this.policies.active(tx, actor.regionId)).find((policy) => policy.level === level);
      const after = await this.policies.change(tx, {
        regionId: actor.regionId,
        level,
        personId: actor.personId,
        rungs: rungs.map(({ offset, targets, repeatEvery }) => ({
          key: rungKeyOf(offset),
          offset,
          targets,
          repeatEvery: repeatEvery ?? null,
        })),
      });
      await this.journal.record(tx, actor, {
        action: 'policy.changed',
        subjectType: 'ladder-policy',
        subjectId: after.id,
        before: before && { version: before.version, rungs: before.rungs },
        after: { version: after.version, rungs: after.rungs },
      });
      return after;
    });
  }
}
