import type { Journal } from '@zholdau/audit';
import { RuleViolationError, type Actor, type VersionRowChange } from '@zholdau/domain';
import type { EntityManager } from 'typeorm';
import type { ItemAtHand } from '../item-at-hand.js';
import { lockPlan, versionsOf, type VersionAtHand } from './plan-at-hand.js';

/** A change of one item that waits for the act. */
export interface Proposal {
  readonly changes: readonly VersionRowChange[];
  /** The row of a file that says so; its executors and dates come into force with the words. */
  readonly importRowId?: string;
}

interface WaitingChange {
  readonly kind: 'change' | 'drop';
  readonly changes: readonly VersionRowChange[];
}

/** The draft version of a plan, opened where there is none; the plan is locked. */
export async function openDraft(tx: EntityManager, planId: string): Promise<VersionAtHand> {
  const plan = await lockPlan(tx, planId);
  const versions = await versionsOf(tx, planId);
  const draft = versions.find(({ state }) => state === 'draft');
  if (draft) return draft;
  const number = (versions[0]?.number ?? 0) + 1;
  const [made] = await tx.query<{ id: string }[]>(
    `INSERT INTO plan_version (region_id, plan_id, number, state) VALUES ($1, $2, $3, 'draft') RETURNING id`,
    [plan.regionId, planId, number],
  );
  return { id: made!.id, number, state: 'draft', actNumber: null, actOn: null, revision: 1 };
}

/** Counts a draft on, so that whoever approves what they saw hears that it has changed. */
export async function countDraftOn(tx: EntityManager, versionId: string): Promise<void> {
  await tx.query('UPDATE plan_version SET revision = revision + 1 WHERE id = $1', [versionId]);
}

/**
 * Writes into the draft version what is to change of an item; its present words stay in force until the act.
 *
 * Of several changes of one field the first `before` and the last `after` stand; back at what is in force, nothing waits.
 *
 * @throws RuleViolationError `item_leaves_plan` when the same draft drops the item
 */
export async function propose(
  tx: EntityManager,
  actor: Actor,
  journal: Journal,
  item: Pick<ItemAtHand, 'id' | 'planId' | 'regionId' | 'number'>,
  proposal: Proposal,
): Promise<void> {
  const draft = await openDraft(tx, item.planId);
  const [waiting] = await tx.query<WaitingChange[]>(
    'SELECT kind, changes FROM plan_change WHERE plan_version_id = $1 AND item_id = $2',
    [draft.id, item.id],
  );
  if (waiting?.kind === 'drop') throw new RuleViolationError('item_leaves_plan', { number: item.number });
  const changes = merged(waiting?.changes ?? [], proposal.changes);
  await tx.query(
    `INSERT INTO plan_change (region_id, plan_version_id, item_id, kind, changes, import_row_id, made_by, made_at)
     VALUES ($1, $2, $3, 'change', $4, $5, $6, (SELECT zholdau_now()))
     ON CONFLICT ON CONSTRAINT uq_plan_change DO UPDATE SET changes = EXCLUDED.changes,
       import_row_id = coalesce(EXCLUDED.import_row_id, plan_change.import_row_id), made_by = EXCLUDED.made_by,
       made_at = EXCLUDED.made_at`,
    [item.regionId, draft.id, item.id, JSON.stringify(changes), proposal.importRowId ?? null, actor.personId],
  );
  await tx.query(
    `DELETE FROM plan_change WHERE plan_version_id = $1 AND item_id = $2 AND kind = 'change' AND changes = '[]'`,
    [draft.id, item.id],
  );
  await countDraftOn(tx, draft.id);
  await journal.record(tx, actor, {
    action: 'plan.amended',
    subjectType: 'plan-version',
    subjectId: draft.id,
    itemId: item.id,
    before: side(proposal.changes, 'before'),
    after: side(proposal.changes, 'after'),
  });
}

function merged(first: readonly VersionRowChange[], then: readonly VersionRowChange[]): VersionRowChange[] {
  const byField = new Map(first.map((change) => [change.field, change]));
  for (const change of then) {
    byField.set(change.field, { ...change, before: byField.get(change.field)?.before ?? change.before });
  }
  return [...byField.values()].filter(({ before, after }) => before !== after);
}

const side = (changes: readonly VersionRowChange[], which: 'before' | 'after'): Record<string, string> =>
  Object.fromEntries(changes.map((change) => [change.field, change[which]]));
