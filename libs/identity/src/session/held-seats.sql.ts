/**
 * Today's date in Kazakhstan by the one clock, asked once in a query. The country keeps one zone, UTC+5, since
 * 1 March 2024.
 */
export const TODAY_SQL = `(SELECT (zholdau_now() AT TIME ZONE interval '5 hours')::date)`;

/**
 * Seats a person acts in today: those held, then those where the person stands in for the holder, at once or as
 * the substitute of a substitute who is away.
 *
 * @param person SQL expression of the person's id
 */
export const heldSeatsSql = (person: string): string => `
  SELECT seat.*, held.substitute, held.from_on AS held_from_on
    FROM (
      SELECT seat_id, false AS substitute, from_on FROM seat_holder
       WHERE person_id = ${person} AND from_on <= ${TODAY_SQL} AND (to_on IS NULL OR to_on >= ${TODAY_SQL})
      UNION ALL
      SELECT seat_id, true, from_on FROM seats_stood_in(${person}, ${TODAY_SQL})
    ) AS held
    JOIN seat ON seat.id = held.seat_id
   WHERE seat.closed_at IS NULL`;
