/** A machine whose clock differs from the database's by so many seconds or more is shown as wrong. */
export const SKEW_WARNING_SECONDS = 60;

/** @param skewSeconds how far a machine is ahead of the database; negative when behind */
export function clockIsWrong(skewSeconds: number): boolean {
  return Math.abs(skewSeconds) >= SKEW_WARNING_SECONDS;
}
