import { Injectable } from '@nestjs/common';
import {
  comparePlanVersions,
  NotFoundError,
  withChanges,
  type Actor,
  type LocalDate,
  type Locale,
  type Texts,
  type VersionRow,
  type VersionRowChange,
} from '@zholdau/domain';
import { PLAN_ROW_COLUMNS, PLAN_ROW_SOURCE, Transactions, type PlanVersionState } from '@zholdau/persistence';
import type { EntityManager } from 'typeorm';

/** A version by name. */
export interface VersionRef {
  readonly id: string;
  readonly number: number;
  readonly state: PlanVersionState;
  readonly actNumber: string | null;
  readonly actOn: LocalDate | null;
  /** Counts the changes of a draft; what its approval names. */
  readonly revision: number;
}

export interface ComparedItem {
  readonly itemId: string;
  readonly number: string;
  readonly titles: Texts;
  /** Waits in the draft and can be taken back; what has changed by another decision cannot. */
  readonly waiting: boolean;
}

export interface DroppedItem extends ComparedItem {
  readonly reason: string;
  readonly act: string;
  readonly successor: { readonly id: string; readonly number: string } | null;
}

export interface ChangedItem extends ComparedItem {
  /** Bodies by their names in the reader's language. */
  readonly changes: readonly VersionRowChange[];
}

export interface PlanComparisonRow {
  readonly from: VersionRef;
  readonly to: VersionRef;
  readonly added: readonly ComparedItem[];
  readonly dropped: readonly DroppedItem[];
  readonly changed: readonly ChangedItem[];
  readonly same: number;
}

interface RawRow {
  readonly itemId: string;
  readonly number: string;
  readonly titleRu: string;
  readonly titleKk: string;
  readonly formRu: string;
  readonly formKk: string;
  readonly level: string;
  readonly section: string;
  readonly words: string;
  readonly dueOn: LocalDate[];
  readonly leadBodyId: string;
  readonly coBodyIds: string[];
  readonly draft: boolean;
}

const ROW = `r.item_id AS "itemId", r.number, r.title_ru AS "titleRu", r.title_kk AS "titleKk", r.completion_form_ru AS "formRu",
  r.completion_form_kk AS "formKk", r.level, r.section, r.deadline_words AS words, r.due_on::text[] AS "dueOn",
  r.lead_body_id AS "leadBodyId", r.co_body_ids AS "coBodyIds"`;

/** What differs between any two versions of a plan: approved, superseded, or the draft as it would stand (U15). */
@Injectable()
export class PlanComparisonQuery {
  constructor(private readonly transactions: Transactions) {}

  /** @throws NotFoundError `plan_version_not_found` when one is not of the plan, or a draft that is not the reader's to see */
  read(actor: Actor, planId: string, fromId: string, toId: string): Promise<PlanComparisonRow> {
    return this.transactions.asActor(actor, async (tx) => {
      const from = await this.version(tx, planId, fromId);
      const to = await this.version(tx, planId, toId);
      const { added, dropped, changed, same } = comparePlanVersions(
        await this.rowsOf(tx, planId, from),
        await this.rowsOf(tx, planId, to),
      );
      const names = await this.bodyNames(tx, actor.locale);
      const waiting = to.state === 'draft' ? await this.waitingIn(tx, to.id) : new Set<string>();
      const named = namedWith(waiting);
      return {
        from,
        to,
        added: added.map(named),
        dropped: await this.withReasons(tx, planId, to, dropped.map(named)),
        changed: changed.map(({ after, changes }) => ({
          ...named(after),
          changes: changes.map((change) => inNames(change, names)),
        })),
        same,
      };
    });
  }

  private async version(tx: EntityManager, planId: string, id: string): Promise<VersionRef> {
    const [version] = await tx.query<VersionRef[]>(
      `SELECT id, number, state, act_number AS "actNumber", act_on AS "actOn", revision FROM plan_version WHERE id = $1 AND plan_id = $2`,
      [id, planId],
    );
    if (!version) throw new NotFoundError('plan_version_not_found');
    return version;
  }

  /** A version with an act reads as it was kept; a draft, and a plan without an act, as it stands now. */
  private async rowsOf(tx: EntityManager, planId: string, { id, state, actOn }: VersionRef): Promise<VersionRow[]> {
    if (state !== 'draft' && actOn !== null) {
      const kept = await tx.query<RawRow[]>(
        `SELECT ${ROW} FROM plan_version_item r WHERE r.plan_version_id = $1 ORDER BY r.ordinal, r.item_id`,
        [id],
      );
      return kept.map(toRow);
    }
    const rows = await tx.query<RawRow[]>(
      `SELECT ${ROW}, r.draft FROM (SELECT ${PLAN_ROW_COLUMNS}, i.status = 'draft' AS draft FROM ${PLAN_ROW_SOURCE}
         WHERE e.plan_id = $1 AND e.ended_at IS NULL) r ORDER BY r.ordinal, r.item_id`,
      [planId],
    );
    if (state !== 'draft') return rows.filter(({ draft }) => !draft).map(toRow);
    const waiting = await this.waiting(tx, id);
    return rows
      .filter(({ itemId }) => waiting.get(itemId)?.kind !== 'drop')
      .map((row) => withChanges(toRow(row), waiting.get(row.itemId)?.changes ?? []));
  }

  /** Items that a draft adds, changes or drops. */
  private async waitingIn(tx: EntityManager, versionId: string): Promise<ReadonlySet<string>> {
    const rows = await tx.query<{ id: string }[]>(
      `SELECT item_id AS id FROM plan_change WHERE plan_version_id = $1
       UNION SELECT id FROM action_item WHERE plan_version_id = $1 AND status = 'draft'`,
      [versionId],
    );
    return new Set(rows.map(({ id }) => id));
  }

  private async waiting(tx: EntityManager, versionId: string) {
    const rows = await tx.query<{ itemId: string; kind: 'change' | 'drop'; changes: VersionRowChange[] }[]>(
      `SELECT item_id AS "itemId", kind, changes FROM plan_change WHERE plan_version_id = $1`,
      [versionId],
    );
    return new Map(rows.map((row) => [row.itemId, row]));
  }

  /** The reason of a row that left: of the draft that will drop it, or of its place that ended. */
  private async withReasons(
    tx: EntityManager,
    planId: string,
    to: VersionRef,
    dropped: readonly ComparedItem[],
  ): Promise<DroppedItem[]> {
    const reasons = await tx.query<(Pick<DroppedItem, 'reason' | 'act' | 'successor'> & { itemId: string })[]>(
      `SELECT e.item_id AS "itemId", coalesce(w.reason, e.reason) AS reason, e.act,
         CASE WHEN s.id IS NOT NULL THEN jsonb_build_object('id', s.id, 'number', s.number) END AS successor
       FROM plan_entry e LEFT JOIN plan_change w ON w.plan_version_id = $2 AND w.item_id = e.item_id AND w.kind = 'drop'
       LEFT JOIN action_item s ON s.id = coalesce(w.successor_id, e.successor_id)
       WHERE e.plan_id = $1 AND e.item_id = ANY($3)`,
      [planId, to.id, dropped.map(({ itemId }) => itemId)],
    );
    const known = new Map(reasons.map((row) => [row.itemId, row]));
    return dropped.map((item) => {
      const { reason = '', act = '', successor = null } = known.get(item.itemId) ?? {};
      return { ...item, reason, act, successor };
    });
  }

  private async bodyNames(tx: EntityManager, locale: Locale): Promise<ReadonlyMap<string, string>> {
    const column = { kk: 'short_kk', ru: 'short_ru', en: 'name_en' }[locale];
    const rows = await tx.query<{ id: string; name: string }[]>(
      `SELECT id, coalesce(nullif(${column}, ''), name_ru) AS name FROM body`,
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}

const namedWith =
  (waiting: ReadonlySet<string>) =>
  ({ itemId, number, titles }: VersionRow): ComparedItem => ({ itemId, number, titles, waiting: waiting.has(itemId) });

function inNames(change: VersionRowChange, names: ReadonlyMap<string, string>): VersionRowChange {
  if (change.field !== 'lead' && change.field !== 'executors') return change;
  const words = (ids: string): string =>
    ids
      .split(',')
      .filter((id) => id !== '')
      .map((id) => names.get(id) ?? '')
      .join(', ');
  return { ...change, before: words(change.before), after: words(change.after) };
}

const toRow = (row: RawRow): VersionRow => ({
  itemId: row.itemId,
  number: row.number,
  titles: { ru: row.titleRu, kk: row.titleKk },
  completionForms: { ru: row.formRu, kk: row.formKk },
  level: row.level,
  section: row.section,
  deadlineWords: row.words,
  dueOn: row.dueOn,
  leadBodyId: row.leadBodyId,
  coBodyIds: row.coBodyIds,
});
