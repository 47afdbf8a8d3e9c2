import {
  breachesOf,
  disciplineOf,
  localDateOf,
  shareUsed,
  type Breach,
  type CheckpointState,
  type Condition,
  type Level,
  type LocalDate,
  type Locale,
  type Origin,
  type Texts,
} from '@zholdau/domain';
import { itemConditionSql, localDateSql, ordinalSql, type OutlookSql } from '@zholdau/persistence';
import { bodyRefSql, type BodyRef } from './refs.js';

/** Three dates for life: the first ever set, the one in force, and the day it was handed in (U2). */
export interface DueRow {
  readonly checkpointId: string;
  readonly period: string;
  readonly originalOn: LocalDate | null;
  readonly dueOn: LocalDate | null;
  readonly innerOn: LocalDate | null;
  readonly actualOn: LocalDate | null;
  readonly postponements: number;
  readonly estimated: boolean;
  readonly words: string;
  /** Done by the first date; null while it cannot be said. */
  readonly byOriginal: boolean | null;
  /** Done by the date in force. */
  readonly byCurrent: boolean | null;
  readonly breaches: Breach[];
}

/** One item as lists show it. */
export interface ItemRow {
  readonly id: string;
  readonly number: string;
  readonly titles: Texts;
  readonly level: Level;
  readonly origin: Origin;
  readonly directiveId: string;
  readonly directiveNumber: string;
  readonly lead: BodyRef;
  readonly coCount: number;
  readonly status: CheckpointState;
  readonly condition: Condition;
  /** Of the checkpoint that matters now; null while it has no date. */
  readonly due: DueRow | null;
  readonly checkpointsTotal: number;
  readonly checkpointsDone: number;
  /** Work done: by the accepted facts of the indicators where there are any, else by the last report. */
  readonly percent: number;
  readonly byIndicators: boolean;
  /** Working days of the term of `due` that have passed, in per cent; 100 at most. */
  readonly timeUsedPercent: number;
  /** Working days; of late open work until now, of work done late until its acceptance. */
  readonly daysLate: number;
  /** Working days until the date of open work that is not late; null where there is none. */
  readonly daysToDue: number | null;
  readonly restricted: boolean;
  readonly version: number;
}

/** A row as the database gives it: flat, with the sort keys for the cursor. */
export interface RawItemRow {
  readonly id: string;
  readonly number: string;
  readonly titleRu: string;
  readonly titleKk: string;
  readonly level: Level;
  readonly origin: Origin;
  readonly directiveId: string;
  readonly directiveNumber: string;
  readonly lead: BodyRef;
  readonly coCount: number;
  readonly status: CheckpointState;
  readonly condition: Condition;
  readonly checkpointId: string | null;
  readonly period: string;
  readonly originalOn: LocalDate | null;
  readonly dueOn: LocalDate | null;
  readonly innerOn: LocalDate | null;
  readonly submittedAt: Date | null;
  readonly checkpointState: CheckpointState | null;
  readonly dueAt: Date | null;
  readonly originalDueAt: Date | null;
  readonly returns: number;
  readonly lateExtensions: number;
  /** The instant the row was read at. */
  readonly readAt: Date;
  readonly done: boolean;
  readonly postponements: number;
  readonly estimated: boolean;
  readonly wordsRu: string;
  readonly wordsKk: string;
  readonly checkpointsTotal: number;
  readonly checkpointsDone: number;
  readonly percent: number;
  readonly byIndicators: boolean;
  readonly termDays: number | null;
  readonly usedDays: number | null;
  readonly daysLate: number;
  readonly daysToDue: number | null;
  readonly restricted: boolean;
  readonly version: number;
  readonly ordinal: number;
  readonly overdueFrom: string | null;
}

/** The day the first term of a checkpoint counts from. */
const BASE = '(SELECT first.base_on FROM deadline first WHERE first.checkpoint_id = c.id AND first.version = 1)';

/**
 * The columns of a list row, for `action_item i` joined with ITEM_ROW_JOINS.
 *
 * @param today placeholder of today's date
 */
export const itemRowColumns = (at: OutlookSql, today: string): string => `
  i.id, i.number, i.title_ru AS "titleRu", i.title_kk AS "titleKk", i.level, i.origin, i.directive_id AS "directiveId",
  d.number AS "directiveNumber", ${bodyRefSql('lead')} AS lead, cardinality(i.body_ids) - 1 AS "coCount", i.status,
  ${itemConditionSql('i', at)} AS condition, c.id AS "checkpointId", coalesce(c.period, '') AS period,
  c.original_due_on AS "originalOn", c.due_on AS "dueOn", c.inner_on AS "innerOn", c.submitted_at AS "submittedAt",
  c.state AS "checkpointState", c.due_at AS "dueAt", coalesce(c.returns, 0) AS returns, ${at.now} AS "readAt",
  coalesce(c.late_extensions, 0) AS "lateExtensions",
  (SELECT first.due_at FROM deadline first WHERE first.checkpoint_id = c.id AND first.version = 1) AS "originalDueAt",
  i.standing IN ('done_late', 'done_in_time') AS done, greatest(coalesce(c.deadline_version - c.calendar_moves, 0) - 1, 0) AS postponements,
  coalesce(c.estimated, false) AS estimated, i.deadline_words_ru AS "wordsRu", i.deadline_words_kk AS "wordsKk",
  i.checkpoints_total AS "checkpointsTotal", i.checkpoints_done AS "checkpointsDone",
  coalesce(i.indicator_percent, i.percent) AS percent, i.indicator_percent IS NOT NULL AS "byIndicators",
  ${ordinalSql('c.due_on')} - ${ordinalSql(BASE)} AS "termDays",
  ${ordinalSql(`coalesce(${localDateSql('c.closed_at')}, ${today})`)} - ${ordinalSql(BASE)} AS "usedDays",
  CASE WHEN i.overdue_from < ${at.now} THEN ${ordinalSql(today)} - ${ordinalSql(localDateSql('i.overdue_from'))}
       WHEN i.standing = 'done_late' THEN ${ordinalSql(localDateSql('c.closed_at'))} - ${ordinalSql('c.due_on')}
       ELSE 0 END AS "daysLate",
  CASE WHEN c.closed_at IS NULL AND c.due_on >= ${today} THEN ${ordinalSql('c.due_on')} - ${ordinalSql(today)} END AS "daysToDue",
  i.restricted, i.version, i.ordinal, i.overdue_from::text AS "overdueFrom"`;

export const ITEM_ROW_JOINS = `
  JOIN directive d ON d.id = i.directive_id
  JOIN body lead ON lead.id = i.lead_body_id
  LEFT JOIN checkpoint c ON c.id = i.checkpoint_id`;

/** Names every field that leaves. */
export function toItemRow(row: RawItemRow, locale: Locale): ItemRow {
  return {
    id: row.id,
    number: row.number,
    titles: { ru: row.titleRu, kk: row.titleKk },
    level: row.level,
    origin: row.origin,
    directiveId: row.directiveId,
    directiveNumber: row.directiveNumber,
    lead: row.lead,
    coCount: row.coCount,
    status: row.status,
    condition: row.condition,
    due: dueOf(row, locale),
    checkpointsTotal: row.checkpointsTotal,
    checkpointsDone: row.checkpointsDone,
    percent: row.percent,
    byIndicators: row.byIndicators,
    timeUsedPercent: row.termDays === null || row.usedDays === null ? 0 : shareUsed(row.usedDays, row.termDays),
    daysLate: Math.max(0, row.daysLate),
    daysToDue: row.daysToDue,
    restricted: row.restricted,
    version: row.version,
  };
}

function dueOf(row: RawItemRow, locale: Locale): DueRow | null {
  if (row.checkpointId === null || row.checkpointState === null) return null;
  const facts = { ...row, state: row.checkpointState };
  return {
    checkpointId: row.checkpointId,
    period: row.period,
    originalOn: row.originalOn,
    dueOn: row.dueOn,
    innerOn: row.innerOn,
    actualOn: row.done && row.submittedAt ? localDateOf(row.submittedAt) : null,
    postponements: row.postponements,
    estimated: row.estimated,
    words: wordsFor(locale, row.wordsRu, row.wordsKk),
    ...disciplineOf(facts, row.readAt),
    breaches: breachesOf(facts, row.readAt),
  };
}

/** In the reader's language where the plan has it, else in the other. */
export function wordsFor(locale: Locale, ru: string, kk: string): string {
  return locale === 'kk' ? kk || ru : ru || kk;
}
