/**
 * The columns of a line as {@link ChainLine} has them. The session runs in UTC; `extract` gives exact microseconds.
 *
 * @param j alias of the table journal
 */
export const chainLineSql = (j: string): string => `${j}.id::text AS id, ${j}.region_id::text AS "regionId",
  (extract(epoch FROM ${j}.at) * 1000000)::bigint::text AS "atMicros", ${j}.person_id::text AS "personId",
  ${j}.seat_id::text AS "seatId", ${j}.acting_for_id::text AS "actingForId", ${j}.authority, ${j}.action,
  ${j}.subject_type AS "subjectType", ${j}.subject_id::text AS "subjectId", ${j}.item_id::text AS "itemId",
  ${j}.before::text AS before, ${j}.after::text AS after, ${j}.reason, ${j}.ip, ${j}.request_id AS "requestId"`;
