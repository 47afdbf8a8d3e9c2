/**
 * Whether seat `s` sees item `i`, in the words of row security: the same rule the seat's own sign-in is bound by.
 * The engine, which writes the letters, is not bound by row security and must ask.
 */
export const SEAT_SEES_ITEM = `
  s.region_id = i.region_id AND s.closed_at IS NULL AND CASE
    WHEN s.kind IN ('coordinator', 'akim', 'chief_of_staff', 'auditor', 'administrator') THEN true
    WHEN i.status = 'draft' THEN false
    WHEN s.kind = 'deputy' THEN true
    WHEN s.kind IN ('head', 'executor') THEN s.body_id = ANY(i.body_ids)
    WHEN s.kind = 'staff' THEN n.person_id = ANY(i.delegate_ids)
    WHEN s.kind = 'curator' THEN i.curator_seat_id = s.id OR EXISTS (
      WITH RECURSIVE above (id, parent_id) AS (
        SELECT d.id, d.parent_id FROM directive d WHERE d.id = i.directive_id
        UNION SELECT d.id, d.parent_id FROM directive d JOIN above ON d.id = above.parent_id
      )
      SELECT 1 FROM seat_charge charge
      WHERE charge.seat_id = s.id AND (charge.body_id = ANY(i.body_ids) OR charge.directive_id IN (SELECT id FROM above)))
    ELSE false END`;
