import { Injectable } from '@nestjs/common';
import {
  checkRungs,
  DEFAULT_POLICIES,
  RuleViolationError,
  rungWeight,
  type Origin,
  type PolicyLevel,
  type Rung,
} from '@zholdau/domain';
import { elevated } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';

export interface LadderPolicy {
  readonly id: string;
  readonly regionId: string;
  readonly level: PolicyLevel;
  /** Of the items it is for; empty: all that have no ladder of their own. */
  readonly origin: Origin | '';
  readonly version: number;
  readonly rungs: readonly Rung[];
}

const COLUMNS = 'id, region_id AS "regionId", level, origin, version, rungs';

/** The ladders of a region, one for each level of control and for each origin that has its own. A version never changes once it is written. */
@Injectable()
export class LadderPolicies {
  private readonly frozen = new Map<string, LadderPolicy>();

  /** Gives a new region the ladders it begins with; changes nothing in a region that has its own. */
  async ensureDefaults(tx: EntityManager, regionId: string): Promise<void> {
    await elevated(tx, (engine) =>
      engine.query(
        `INSERT INTO ladder_policy (region_id, level, version, rungs)
         SELECT $1, level, 1, rungs FROM jsonb_each($2::jsonb) AS d (level, rungs)
         WHERE NOT EXISTS (SELECT 1 FROM ladder_policy p WHERE p.region_id = $1 AND p.level = d.level AND p.origin = '')
         ON CONFLICT DO NOTHING`,
        [regionId, JSON.stringify(DEFAULT_POLICIES)],
      ),
    );
  }

  /** The ladders in force, ordered by level and origin. */
  active(tx: EntityManager, regionId: string): Promise<LadderPolicy[]> {
    return tx.query<LadderPolicy[]>(
      `SELECT ${COLUMNS} FROM ladder_policy WHERE region_id = $1 AND active ORDER BY level, origin`,
      [regionId],
    );
  }

  /** The ladders by which runs were armed, by their id. */
  async frozenAt(tx: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, LadderPolicy>> {
    const missing = [...new Set(ids)].filter((id) => !this.frozen.has(id));
    if (missing.length > 0) {
      const rows = await tx.query<LadderPolicy[]>(`SELECT ${COLUMNS} FROM ladder_policy WHERE id = ANY($1)`, [missing]);
      for (const row of rows) this.frozen.set(row.id, row);
    }
    return this.frozen;
  }

  /**
   * Puts a new version into force. Ladders already armed keep theirs.
   *
   * @throws BadInputError as {@link checkRungs} does
   * @throws RuleViolationError `policy_changed_meanwhile` when somebody else was faster
   */
  async change(
    tx: EntityManager,
    policy: {
      regionId: string;
      level: PolicyLevel;
      origin?: Origin | '';
      rungs: readonly Rung[];
      personId: string;
    },
  ): Promise<LadderPolicy> {
    checkRungs(policy.rungs);
    const { origin = '' } = policy;
    const rungs = [...policy.rungs].sort((one, other) => rungWeight(one) - rungWeight(other));
    const [last] = await tx.query<{ version: number }[]>(
      `SELECT version FROM ladder_policy WHERE region_id = $1 AND level = $2 AND origin = $3 ORDER BY version DESC LIMIT 1`,
      [policy.regionId, policy.level, origin],
    );
    await this.retire(tx, policy.regionId, policy.level, origin);
    const [written] = await tx.query<LadderPolicy[]>(
      `INSERT INTO ladder_policy (region_id, level, origin, version, rungs, created_by, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, (SELECT zholdau_now())) ON CONFLICT DO NOTHING RETURNING ${COLUMNS}`,
      [policy.regionId, policy.level, origin, (last?.version ?? 0) + 1, JSON.stringify(rungs), policy.personId],
    );
    if (!written) throw new RuleViolationError('policy_changed_meanwhile', { level: policy.level });
    return written;
  }

  /** The ladder of an origin is in force no more: its items go by the one for all origins. */
  async retire(tx: EntityManager, regionId: string, level: PolicyLevel, origin: Origin | ''): Promise<void> {
    await tx.query(
      `UPDATE ladder_policy SET active = false WHERE region_id = $1 AND level = $2 AND origin = $3 AND active`,
      [regionId, level, origin],
    );
  }
}
