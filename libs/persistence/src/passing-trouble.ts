/** `busy`: the database refused one of two that fought over a row, or had no place. `away`: it stops, starts, changes over or cannot be reached. */
export type PassingTrouble = 'busy' | 'away';

/** Source: PostgreSQL documentation, appendix A, SQLSTATE classes 08, 25, 40, 53, 55, 57. */
const BUSY = /^(40001|40P01|53300|55P03|57014)$/;
const AWAY = /^(08\w{3}|25006|57P01|57P02|57P03|57P05)$/;
const SOCKET = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN)$/;
/** Sentences of the driver and of its pool, which carry no code. */
const SAID =
  /^(Connection terminated|Connection ended|timeout expired|timeout exceeded when trying to connect|Client (has encountered a connection error|was closed)|Query runner already released|Database connection provided by a query runner was already released)/;

/**
 * Whether a failure is of the kind that passes by itself: the same work, tried again a little later, may succeed.
 *
 * Whether the work was done is not known when the connection broke at its commit, so only work that may be repeated
 * without harm may be tried again.
 *
 * @returns null for every other failure
 */
export function passingTrouble(error: unknown): PassingTrouble | null {
  if (typeof error !== 'object' || error === null) return null;
  const { code, message, driverError, errors } = error as Record<string, unknown>;
  if (typeof code === 'string') {
    if (BUSY.test(code)) return 'busy';
    if (AWAY.test(code) || SOCKET.test(code)) return 'away';
  }
  if (typeof message === 'string' && SAID.test(message)) return 'away';
  const within: unknown[] = [driverError, ...(Array.isArray(errors) ? (errors as unknown[]) : [])];
  return within.map(passingTrouble).find((trouble) => trouble !== null) ?? null;
}
