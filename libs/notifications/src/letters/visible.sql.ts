import { localDateSql } from '@zholdau/persistence';

const TODAY = localDateSql('(SELECT zholdau_now())');

/**
 * Whether seat `s`, in which the person sits, sees item `i`, in the words of row security: the same rule the seat's own sign-in is bound by.
 * The engine, which writes the letters, is not bound by row security and must ask.
 */
const seatSeesItem = (person: string): string => `
  s.region_id = i.region_id AND s.closed_at IS NULL AND CASE
    WHEN s.kind IN ('coordinator', 'akim', 'chief_of_staff', 'auditor', 'administrator') THEN true
    WHEN i.status = 'draft' THEN false
    WHEN s.kind = 'deputy' THEN true
    WHEN s.kind IN ('head', 'executor') THEN s.body_id = ANY(i.body_ids)
    WHEN s.kind = 'staff' THEN ${person} = ANY(i.delegate_ids) OR EXISTS (
      SELECT FROM seat_holder stood WHERE stood.seat_id = s.id AND stood.person_id = ANY(i.delegate_ids)
        AND stood.from_on <= ${TODAY} AND (stood.to_on IS NULL OR stood.to_on >= ${TODAY}))
    WHEN s.kind = 'curator' THEN i.curator_seat_id = s.id OR EXISTS (
      WITH RECURSIVE above (id, parent_id) AS (
        SELECT d.id, d.parent_id FROM directive d WHERE d.id = i.directive_id
        UNION SELECT d.id, d.parent_id FROM directive d JOIN above ON d.id = above.parent_id
      )
      SELECT 1 FROM seat_charge charge
      WHERE charge.seat_id = s.id AND (charge.body_id = ANY(i.body_ids) OR charge.directive_id IN (SELECT id FROM above)))
    ELSE false END`;

/** The same for the person of notice `n`. */
export const SEAT_SEES_ITEM = seatSeesItem('n.person_id');

/**
 * Whether seat `s` sees the talk at place `k` (region_id, address_id, directive_id, item_id: a comment, or where one
 * would stand), in the words of the row security of comments. Talk is internal: a deputy's seat sees none.
 */
export const seatSeesTalk = (person: string): string => `
  s.region_id = k.region_id AND s.closed_at IS NULL AND CASE
    WHEN s.kind = 'deputy' THEN false
    WHEN s.kind IN ('coordinator', 'akim', 'chief_of_staff', 'auditor', 'administrator') THEN true
    WHEN k.item_id IS NOT NULL THEN EXISTS (SELECT FROM action_item i WHERE i.id = k.item_id AND ${seatSeesItem(person)})
    WHEN s.kind = 'staff' THEN false
    WHEN k.directive_id IS NOT NULL THEN EXISTS (SELECT FROM action_item i
      WHERE i.directive_id IN (SELECT directive_and_below(k.directive_id)) AND ${seatSeesItem(person)})
    ELSE EXISTS (SELECT FROM action_item i JOIN plan ON plan.id = i.plan_id
      WHERE plan.address_id = k.address_id AND ${seatSeesItem(person)}) END`;

/** Whether seat `s` sees item `i`, for the person of another row. */
export const seatOfPersonSeesItem = seatSeesItem;

/** The seats a person sits in today, their own and those they stand in for: a subquery of `seat_id`. */
export const seatsOfPerson = (person: string): string => `(
  SELECT h.seat_id FROM seat_holder h
   WHERE h.person_id = ${person} AND h.from_on <= ${TODAY} AND (h.to_on IS NULL OR h.to_on >= ${TODAY})
  UNION ALL
  SELECT u.seat_id FROM substitution u
   WHERE u.person_id = ${person} AND u.revoked_at IS NULL AND ${TODAY} BETWEEN u.from_on AND u.to_on)`;
