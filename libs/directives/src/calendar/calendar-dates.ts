import type { CalendarAct } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';
import type { CalendarProjectionResult, MovedCheckpoint } from './calendar-projection.js';

/** Dates written in one statement. */
const BATCH = 2_000;

/** By whom and by what a calendar moves dates. */
export interface CalendarMove {
  readonly version: string;
  readonly act: CalendarAct;
  readonly source: string;
  readonly personId: string;
}

/**
 * Gives every moved checkpoint a new version of its date; the old versions stay, the words and the rule go on. Nobody has
 * asked for it, so it is no postponement. Runs with the engine's rights, the items being in hand.
 */
export async function writeCalendarDates(
  engine: EntityManager,
  moved: readonly MovedCheckpoint[],
  move: CalendarMove,
): Promise<void> {
  for (let from = 0; from < moved.length; from += BATCH) {
    await writeBatch(engine, moved.slice(from, from + BATCH), move);
  }
}

async function writeBatch(engine: EntityManager, moved: readonly MovedCheckpoint[], move: CalendarMove): Promise<void> {
  const rows = JSON.stringify(
    moved.map(({ checkpoint, verdict }) => ({
      id: checkpoint.id,
      version: checkpoint.deadlineVersion,
      unrolledOn: verdict.unrolledOn,
      dueOn: verdict.dueOn,
      dueAt: verdict.dueAt,
      innerOn: verdict.innerOn,
      namedOn: checkpoint.innerNamedOn ?? checkpoint.innerOn,
      steps: verdict.steps,
    })),
  );
  const NEW = `jsonb_to_recordset($1::jsonb) AS n (id uuid, version int, "unrolledOn" date, "dueOn" date,
    "dueAt" timestamptz, "innerOn" date, "namedOn" date, steps jsonb)`;
  await engine.query(
    `INSERT INTO deadline (region_id, item_id, checkpoint_id, version, kind, rule, words, base_on, unrolled_on, roll, due_on,
       due_at, inner_on, inner_named_on, calendar_version, steps, reason, authority, created_by, created_at)
     SELECT d.region_id, d.item_id, d.checkpoint_id, d.version + 1, d.kind, d.rule, d.words, d.base_on, n."unrolledOn",
       d.roll, n."dueOn", n."dueAt", n."innerOn", n."namedOn", $2, n.steps, $3, $4, $5, (SELECT zholdau_now())
     FROM ${NEW} JOIN deadline d ON d.checkpoint_id = n.id AND d.version = n.version`,
    [rows, move.version, move.act.title, move.source, move.personId],
  );
  await engine.query(
    `UPDATE deadline d SET superseded_at = (SELECT zholdau_now()) FROM ${NEW}
     WHERE d.checkpoint_id = n.id AND d.version <= n.version AND d.superseded_at IS NULL`,
    [rows],
  );
  await engine.query(
    `UPDATE checkpoint c SET deadline_version = n.version + 1, due_on = n."dueOn", due_at = n."dueAt", inner_on = n."innerOn",
       ladder_on = coalesce(n."innerOn", n."dueOn"), calendar_moves = calendar_moves + 1, version = c.version + 1
     FROM ${NEW} WHERE c.id = n.id`,
    [rows],
  );
  await engine.query(
    `UPDATE action_item SET version = version + 1, updated_at = (SELECT zholdau_now()) WHERE id = ANY($1)`,
    [[...new Set(moved.map(({ checkpoint }) => checkpoint.itemId))]],
  );
}

/** Dates that acts cover now, or cover no more. */
export async function markEstimates(
  engine: EntityManager,
  estimates: CalendarProjectionResult['estimates'],
): Promise<void> {
  if (estimates.length === 0) return;
  await engine.query(
    `UPDATE checkpoint c SET estimated = n.estimated FROM unnest($1::uuid[], $2::boolean[]) AS n (id, estimated)
     WHERE c.id = n.id`,
    [estimates.map(({ id }) => id), estimates.map(({ estimated }) => estimated)],
  );
}
