/** SQL of the small pictures of rows that many answers carry; `row` is the alias of the table. */
export const namesSql = (row: string, column = 'name'): string =>
  `jsonb_build_object('ru', ${row}.${column}_ru, 'kk', ${row}.${column}_kk, 'en', ${row}.${column}_en)`;

export const bodyRefSql = (row: string): string =>
  `jsonb_build_object('id', ${row}.id, 'names', ${namesSql(row)},
     'shorts', jsonb_build_object('ru', ${row}.short_ru, 'kk', ${row}.short_kk), 'kind', ${row}.kind)`;

export const personRefSql = (row: string): string =>
  `jsonb_build_object('id', ${row}.id, 'nameRu', ${row}.name_ru, 'nameKk', ${row}.name_kk)`;

/** A seat with its body; `row` is of `seat`, and the body is looked up. */
export const seatRefSql = (row: string): string =>
  `jsonb_build_object('id', ${row}.id, 'kind', ${row}.kind, 'titles', ${namesSql(row, 'title')}, 'bodyId', ${row}.body_id,
     'body', (SELECT ${bodyRefSql('of_seat')} FROM body AS of_seat WHERE of_seat.id = ${row}.body_id),
     'districtId', ${row}.district_id)`;

/** Who holds a seat today, as a scalar subquery; `column` picks what to show of the person and the term. */
export const holderSql = (seatId: string, today: string, shown: string): string =>
  `(SELECT ${shown} FROM seat_holder AS term JOIN person AS holder ON holder.id = term.person_id
     WHERE term.seat_id = ${seatId} AND term.from_on <= ${today} AND (term.to_on IS NULL OR term.to_on >= ${today})
     ORDER BY term.from_on DESC LIMIT 1)`;
