import { localDateOf, type LocalDate } from '@zholdau/domain';

/**
 * Real time of this process: leases, throttles, log lines and the default day of a command.
 * Deadlines and ladders never ask it; they ask the one clock of the installation, in the database.
 */
export function realNow(): Date {
  return new Date();
}

/** Today's date in Kazakhstan by the machine's clock. */
export function systemToday(): LocalDate {
  return localDateOf(realNow());
}
