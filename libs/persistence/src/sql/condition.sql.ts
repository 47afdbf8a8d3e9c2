/** Placeholders or expressions for one instant and the days seen from it; the twin of Outlook in the rules. */
export interface OutlookSql {
  /** timestamptz */
  readonly now: string;
  /** date: last due date for which little work done is a risk */
  readonly riskUntil: string;
  /** date: last due date for which a returned report is a risk */
  readonly returnUntil: string;
}

/**
 * Whether an item is overdue, in SQL: the twin of isOverdue over its checkpoints.
 *
 * @param item alias of action_item
 */
export const itemOverdueSql = (item: string, now: string): string => `coalesce(${item}.overdue_from < ${now}, false)`;

/**
 * The condition of an item at an instant: the twin of conditionOf and itemConditionOf.
 *
 * @param item alias of action_item
 */
export const itemConditionSql = (item: string, at: OutlookSql): string => `
  CASE WHEN ${item}.overdue_from < ${at.now} THEN 'overdue'
       WHEN (${item}.threatened AND ${item}.undone)
         OR ${item}.risk_on <= ${at.riskUntil} OR ${item}.returned_on <= ${at.returnUntil} THEN 'at_risk'
       ELSE ${item}.standing END`;

const GIVEN = `('assigned', 'in_work', 'submitted', 'returned', 'disputed')`;
const DONE = `('accepted', 'removal_pending', 'off_control')`;

/**
 * Whether one checkpoint is overdue: the twin of isOverdue.
 *
 * @param checkpoint alias of checkpoint
 */
export const checkpointOverdueSql = (checkpoint: string, now: string): string =>
  `coalesce(${checkpoint}.state IN ${GIVEN} AND ${checkpoint}.due_at < least(${checkpoint}.submitted_at, ${now}), false)`;

/**
 * The condition of one checkpoint at an instant: the twin of conditionOf.
 *
 * @param checkpoint alias of checkpoint
 * @param item alias of its action_item
 */
export const checkpointConditionSql = (checkpoint: string, item: string, at: OutlookSql): string => `
  CASE WHEN ${checkpoint}.state IN ${DONE} THEN
         CASE WHEN ${checkpoint}.due_at < ${checkpoint}.submitted_at THEN 'done_late' ELSE 'done_in_time' END
       WHEN ${checkpoint}.state IN ('cancelled', 'replaced') THEN 'closed'
       WHEN ${checkpointOverdueSql(checkpoint, at.now)} THEN 'overdue'
       WHEN ${checkpoint}.state = 'submitted' THEN 'waiting'
       WHEN ${checkpoint}.state <> 'draft' AND (${item}.threat IS NOT NULL
         OR (${checkpoint}.state = 'returned' AND ${checkpoint}.due_on <= ${at.returnUntil})
         OR (${checkpoint}.percent < 50 AND ${checkpoint}.due_on <= ${at.riskUntil})) THEN 'at_risk'
       WHEN ${checkpoint}.due_on IS NULL THEN 'no_date'
       ELSE 'in_time' END`;

/**
 * The calendar date in Kazakhstan of an instant: the twin of localDateOf.
 *
 * The offset is ours and not the server's: many time-zone databases still give +06.
 */
export const localDateSql = (instant: string): string => `
  ((${instant} AT TIME ZONE 'UTC') + CASE WHEN ${instant} >= timestamptz '2024-02-29 18:00Z' THEN interval '5 hours'
                                          ELSE interval '6 hours' END)::date`;

/** Running number of working days up to a date; the difference of two is the number of working days between them. */
export const ordinalSql = (date: string): string => `(SELECT ordinal FROM working_day WHERE day = ${date})`;
