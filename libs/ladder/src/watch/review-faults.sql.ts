/**
 * Faults of the clocks of reviewers as rows of code, region and item. A report or a request that waits must have a clock,
 * unless its region has no ladder of review; one that was answered must have none.
 */
export const reviewFaults = (lateAfter: string): string => `
  SELECT 'rung_late', region_id, item_id FROM review_run
   WHERE state = 'armed' AND next_rung_at < (SELECT zholdau_now()) - ${lateAfter}
  UNION ALL
  SELECT 'review_missing', asked.region_id, asked.item_id FROM (
      SELECT id, region_id, item_id FROM progress_report WHERE state = 'submitted'
      UNION ALL
      SELECT id, region_id, item_id FROM extension_request WHERE state = 'pending') asked
   WHERE EXISTS (SELECT FROM ladder_policy p WHERE p.region_id = asked.region_id AND p.level = 'review' AND p.active)
     AND NOT EXISTS (SELECT FROM review_run r WHERE r.subject_id = asked.id AND r.state = 'armed')
  UNION ALL
  SELECT 'review_stray', r.region_id, r.item_id FROM review_run r
   WHERE r.state = 'armed' AND NOT CASE r.subject
     WHEN 'report' THEN EXISTS (SELECT FROM progress_report p WHERE p.id = r.subject_id AND p.state = 'submitted')
     ELSE EXISTS (SELECT FROM extension_request e WHERE e.id = r.subject_id AND e.state = 'pending') END`;
