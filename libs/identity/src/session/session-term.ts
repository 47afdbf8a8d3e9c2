/** A session that nobody used for so long is over. */
export const IDLE_HOURS = 12;

/** A session is over after so many days however often it was used. */
export const LONGEST_DAYS = 30;

/** SQL of the moment a session ends when it is used now. Real time: a moved clock must not sign people out. */
export const SESSION_END_SQL = `least(created_at + interval '${LONGEST_DAYS} days', clock_timestamp() + interval '${IDLE_HOURS} hours')`;
