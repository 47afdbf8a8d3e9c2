import { Injectable } from '@nestjs/common';
import { Journal } from '@zholdau/audit';
import {
  BadInputError,
  checkRungChannels,
  demand,
  NotFoundError,
  rungKeyOf,
  RuleViolationError,
  type Actor,
  type ControlLevel,
  type LocalDate,
  type Origin,
  type PolicyLevel,
  type Rung,
} from '@zholdau/domain';
import { channelRules } from '@zholdau/notifications';
import { elevated, SettingsStore, Transactions } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import { LadderArming, type Arming } from './ladder-arming.service.js';
import { LadderPolicies, type LadderPolicy } from './ladder-policies.js';
import { ReviewRearming, REVIEWS_BEHIND } from './review-rearming.js';

/** A rung as an office writes it: it is named by its offset. */
export type WrittenRung = Omit<Rung, 'key'>;

export interface PolicyStanding extends LadderPolicy {
  /** Ladders that run by an older version, or by another ladder than the one that is now theirs. */
  readonly behind: number;
}

/** Ladders armed anew in one statement. */
const BATCH = 1_000;

/** A live ladder whose policy is not the one now in force for its level and origin; `r`, `i` and `p` are run, item, policy. */
const BEHIND = `
  FROM ladder_run r
  JOIN action_item i ON i.id = r.item_id
  JOIN LATERAL (
    SELECT f.id, f.level, f.origin FROM ladder_policy f
    WHERE f.region_id = r.region_id AND f.level = i.level AND f.active AND f.origin IN ('', i.origin)
    ORDER BY f.origin DESC LIMIT 1
  ) p ON p.id <> r.policy_id
  WHERE r.state IN ('armed', 'held')`;

/** Of every policy in force how many ladders, of items and of reviewers, go by another one. */
const COUNT_BEHIND = `
  SELECT p.id, count(*)::int AS count ${BEHIND} GROUP BY p.id
  UNION ALL SELECT p.id, count(*)::int ${REVIEWS_BEHIND} GROUP BY p.id`;

/** The ladders of a region in an office's hands. */
@Injectable()
export class PolicyChanges {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: LadderPolicies,
    private readonly journal: Journal,
    private readonly arming: LadderArming,
    private readonly reviews: ReviewRearming,
    private readonly settings: SettingsStore,
  ) {}

  list(actor: Actor): Promise<PolicyStanding[]> {
    demand(actor, 'settings.read');
    return this.transactions.asActor(actor, async (tx) => {
      await this.policies.ensureDefaults(tx, actor.regionId);
      const counts = await countBehind(tx);
      const active = await this.policies.active(tx, actor.regionId);
      return active.map((policy) => ({ ...policy, behind: counts.get(policy.id) ?? 0 }));
    });
  }

  /**
   * Puts a new ladder into force for one level; a rung is named by its offset. Ladders already armed keep theirs.
   *
   * @param origin empty: for all origins without a ladder of their own
   * @throws NotAllowedError, and as {@link LadderPolicies.change}; BadInputError `unknown_seat`, `review_has_no_origin`,
   *   `review_rung_before`; RuleViolationError `rung_channel_off`
   */
  replace(
    actor: Actor,
    level: PolicyLevel,
    origin: Origin | '',
    rungs: readonly WrittenRung[],
  ): Promise<PolicyStanding> {
    demand(actor, 'settings.manage');
    checkLevel(level, origin, rungs);
    return this.transactions.asActor(actor, async (tx) => {
      await checkSeats(tx, rungs);
      checkRungChannels(level, rungs.map(named), channelRules(await this.settings.read(tx, actor.regionId)));
      const before = (await this.policies.active(tx, actor.regionId)).find(
        (policy) => policy.level === level && policy.origin === origin,
      );
      const after = await this.policies.change(tx, {
        regionId: actor.regionId,
        level,
        origin,
        personId: actor.personId,
        rungs: rungs.map(named),
      });
      await this.journal.record(tx, actor, {
        action: 'policy.changed',
        subjectType: 'ladder-policy',
        subjectId: after.id,
        before: before && { version: before.version, rungs: before.rungs },
        after: { level, origin, version: after.version, rungs: after.rungs },
      });
      return { ...after, behind: (await countBehind(tx)).get(after.id) ?? 0 };
    });
  }

  /** The ladder of an origin goes; its items get the one for all origins as they are armed. @throws NotFoundError */
  retire(actor: Actor, level: PolicyLevel, origin: Origin): Promise<void> {
    demand(actor, 'settings.manage');
    return this.transactions.asActor(actor, async (tx) => {
      const before = (await this.policies.active(tx, actor.regionId)).find(
        (policy) => policy.level === level && policy.origin === origin,
      );
      if (!before) throw new NotFoundError();
      await this.policies.retire(tx, actor.regionId, level, origin);
      await this.journal.record(tx, actor, {
        action: 'policy.retired',
        subjectType: 'ladder-policy',
        subjectId: before.id,
        before: { level, origin, version: before.version, rungs: before.rungs },
      });
    });
  }

  /**
   * Ladders already armed, and the clocks of reviewers, go by the version now in force. Nothing fires twice: rungs that have passed under it are
   * remembered as superseded, and what has fired stays fired (I10).
   *
   * @returns how many ladders it was
   * @throws RuleViolationError `nothing_to_rearm`
   */
  rearm(actor: Actor, level: PolicyLevel, origin: Origin | ''): Promise<number> {
    demand(actor, 'settings.manage');
    return this.transactions.asActor(actor, async (tx) => {
      const policy = (await this.policies.active(tx, actor.regionId)).find(
        (one) => one.level === level && one.origin === origin,
      );
      if (!policy) throw new RuleViolationError('nothing_to_rearm');
      const ladders =
        level === 'review'
          ? await elevated(tx, (engine) => this.reviews.rearm(engine, policy))
          : await this.armAnew(tx, level, origin);
      if (ladders === 0) throw new RuleViolationError('nothing_to_rearm');
      await this.journal.record(tx, actor, {
        action: 'policy.rearmed',
        subjectType: 'ladder-policy',
        subjectId: policy.id,
        after: { level, origin, version: policy.version, ladders },
      });
      return ladders;
    });
  }

  private async armAnew(tx: EntityManager, level: PolicyLevel, origin: Origin | ''): Promise<number> {
    const behind = await this.behind(tx, level, origin);
    for (let from = 0; from < behind.length; from += BATCH) {
      await elevated(tx, (engine) => this.arming.arm(engine, behind.slice(from, from + BATCH)));
    }
    return behind.length;
  }

  private behind(tx: EntityManager, level: PolicyLevel, origin: Origin | ''): Promise<Arming[]> {
    return tx.query<(Arming & { ladderOn: LocalDate; level: ControlLevel })[]>(
      `SELECT r.checkpoint_id AS "checkpointId", r.item_id AS "itemId", r.region_id AS "regionId",
              r.deadline_version AS "deadlineVersion", r.ladder_on::text AS "ladderOn", i.level, true AS quiet
       ${BEHIND} AND p.level = $1 AND p.origin = $2 ORDER BY r.id`,
      [level, origin],
    );
  }
}

async function countBehind(tx: EntityManager): Promise<Map<string, number>> {
  const rows = await tx.query<{ id: string; count: number }[]>(COUNT_BEHIND);
  return new Map(rows.map(({ id, count }) => [id, count]));
}

/** As it will be remembered. */
export function named(rung: WrittenRung): Rung {
  return {
    key: rungKeyOf(rung.offset, rung.unit),
    offset: rung.offset,
    unit: rung.unit ?? 'working_days',
    targets: rung.targets,
    seatIds: rung.seatIds ?? [],
    repeatEvery: rung.repeatEvery ?? null,
    repeatTimes: rung.repeatTimes ?? null,
    channels: rung.channels ?? null,
    stopWhen: rung.stopWhen ?? null,
  };
}

/** The clock of a reviewer begins with what was handed in: nothing comes before it, whatever the origin. */
function checkLevel(level: PolicyLevel, origin: Origin | '', rungs: readonly WrittenRung[]): void {
  if (level !== 'review') return;
  if (origin !== '') throw new BadInputError('review_has_no_origin');
  if (rungs.some(({ offset }) => offset <= 0)) throw new BadInputError('review_rung_before');
}

/** @throws BadInputError `unknown_seat` */
export async function checkSeats(tx: EntityManager, rungs: readonly WrittenRung[]): Promise<void> {
  const wanted = [...new Set(rungs.flatMap(({ seatIds = [] }) => seatIds))];
  if (wanted.length === 0) return;
  const seats = await tx.query<unknown[]>('SELECT 1 FROM seat WHERE id = ANY($1) AND closed_at IS NULL', [wanted]);
  if (seats.length !== wanted.length) throw new BadInputError('unknown_seat');
}
