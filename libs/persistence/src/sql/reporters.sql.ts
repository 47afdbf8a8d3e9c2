/**
 * Everybody who took part in a report (uuid[]): its author, whoever handed it in or added evidence, and the holder of
 * the seat in which it was handed in on that day, so that a substitute's report is the holder's too.
 *
 * @param report alias of progress_report
 */
export const reportersSql = (report: string): string => `ARRAY(
  SELECT ${report}.author_id
  UNION SELECT ${report}.submitted_by WHERE ${report}.submitted_by IS NOT NULL
  UNION SELECT e.added_by FROM evidence e WHERE e.report_id = ${report}.id
  UNION SELECT h.person_id FROM seat_holder h WHERE h.seat_id = ${report}.submitted_seat_id
    AND (${report}.submitted_at AT TIME ZONE interval '5 hours')::date BETWEEN h.from_on AND coalesce(h.to_on, 'infinity'))`;

/** The same of the report under review of a checkpoint; empty while there is none. */
export const reportersOfCheckpointSql = (checkpoint: string): string => `coalesce((
  SELECT ${reportersSql('under_review')} FROM progress_report under_review
  WHERE under_review.checkpoint_id = ${checkpoint}.id AND under_review.state = 'submitted'), '{}')`;
