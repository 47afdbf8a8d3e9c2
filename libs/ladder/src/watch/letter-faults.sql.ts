/** The word of each unique key that keeps a firing, a notice and a letter from happening twice. */
const MEMORY = ['uq_rung_fire', 'uq_notice_dedupe', 'uq_outbox_dedupe'];

/** Of the ladder: what may not leave once the work is closed. A letter under way takes up to 30 s. */
const LADDER = `('reminder', 'escalation', 'vacancy', 'remind_now')`;

/**
 * Faults of letters as rows of code, region and item. Letters wait for a window and for an open fence: one is stuck
 * only when its time came while others left, or when nothing holds it back and none has left for a quarter of an hour.
 *
 * @param openRegions SQL of the regions whose window has been open for a quarter of an hour
 */
export const letterFaults = (openRegions: string): string => `
  SELECT 'letter_stuck', o.region_id, NULL::uuid FROM outbox o
   WHERE o.state = 'pending' AND greatest(o.not_before, o.retry_at) < (SELECT zholdau_now()) - interval '15 minutes'
     AND (EXISTS (SELECT FROM outbox later WHERE later.region_id = o.region_id
                   AND later.sent_at > greatest(o.not_before, o.retry_at) + interval '15 minutes'
                   AND later.not_before > o.not_before + interval '15 minutes')
       OR (o.region_id = ANY(${openRegions}) AND (SELECT closed_at IS NULL FROM fence)
         AND NOT EXISTS (SELECT FROM outbox left_now WHERE left_now.sent_at > (SELECT zholdau_now()) - interval '15 minutes')))
  UNION ALL
  SELECT 'lease_stuck', o.region_id, NULL FROM outbox o
   WHERE o.state IN ('leased', 'sending') AND o.lease_until < clock_timestamp() - interval '2 minutes'
  UNION ALL
  SELECT 'letter_after_close', n.region_id, n.item_id
    FROM outbox o JOIN notice n ON n.letter_id = o.id AND n.state = 'sent' AND n.kind IN ${LADDER}
    JOIN checkpoint c ON c.id = n.checkpoint_id
   WHERE o.sent_at > (SELECT zholdau_now()) - interval '1 day' AND c.closed_at < o.sent_at - interval '60 seconds'
  UNION ALL
  SELECT 'memory_lost', region.id, NULL FROM region
   WHERE (SELECT count(*) FROM pg_constraint WHERE contype = 'u' AND convalidated
           AND conname IN (${MEMORY.map((name) => `'${name}'`).join(', ')})) < ${MEMORY.length}`;
