import { Injectable } from '@nestjs/common';
import { checkRungs, DEFAULT_POLICIES, RuleViolationError, type ControlLevel, type Rung } from '@zholdau/domain';
import { elevated } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';

export interface LadderPolicy {
  readonly id: string;
  readonly regionId: string;
  readonly level: ControlLevel;
  readonly version: number;
  readonly rungs: readonly Rung[];
}

const COLUMNS = 'id, region_id AS "regionId", level, version, rungs';

/** The ladders of a region, one for each level of control. A version never changes once it is written. */
@Injectable()
export class LadderPolicies {
  private readonly frozen = new Map<string, LadderPolicy>();

  /** Gives a new region the ladders it begins with; changes nothing in a region that has its own. */
  async ensureDefaults(tx: EntityManager, regionId: string): Promise<void> {
    await elevated(tx, (engine) =>
      engine.query(
        `INSERT INTO ladder_policy (region_id, level, version, rungs)
         SELECT $1, level, 1, rungs FROM jsonb_each($2::jsonb) AS d (level, rungs)
         WHERE NOT EXISTS (SELECT 1 FROM ladder_policy p WHERE p.region_id = $1 AND p.level = d.level)
         ON CONFLICT DO NOTHING`,
        [regionId, JSON.stringify(DEFAULT_POLICIES)],
      ),
    );
  }

  /** The ladders in force, ordered by level. */
  active(tx: EntityManager, regionId: string): Promise<LadderPolicy[]> {
    return tx.query<LadderPolicy[]>(
      `SELECT ${COLUMNS} FROM ladder_policy WHERE region_id = $1 AND active ORDER BY level`,
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
    policy: { regionId: string; level: ControlLevel; rungs: readonly Rung[]; personId: string },
  ): Promise<LadderPolicy> {
    checkRungs(policy.rungs);
    const rungs = [...policy.rungs].sort((one, other) => one.offset - other.offset);
    const [last] = await tx.query<{ version: number }[]>(
      `SELECT version FROM ladder_policy WHERE region_id = $1 AND level = $2 ORDER BY version DESC LIMIT 1`,
      [policy.regionId, policy.level],
    );
    await tx.query(`UPDATE ladder_policy SET active = false WHERE region_id = $1 AND level = $2 AND active`, [
      policy.regionId,
      policy.level,
    ]);
    const [written] = await tx.query<LadderPolicy[]>(
      `INSERT INTO ladder_policy (region_id, level, version, rungs, created_by, created_at)
       VALUES ($1, $2, $3, $4, $5, (SELECT zholdau_now())) ON CONFLICT DO NOTHING RETURNING ${COLUMNS}`,
      [policy.regionId, policy.level, (last?.version ?? 0) + 1, JSON.stringify(rungs), policy.personId],
    );
    if (!written) throw new RuleViolationError('policy_changed_meanwhile', { level: policy.level });
    return written;
  }
}
