/** Time-zone data so old that every date would be an hour wrong; the service must not start on it. */
export class StaleZoneDataError extends Error {}

/** Noon in Almaty two days after Kazakhstan moved to UTC+5; older data still answers 13:00. */
const PROBE = new Date(Date.UTC(2024, 2, 2, 7, 0));

/**
 * Refuses time-zone data that does not know Kazakhstan's single zone.
 *
 * Source: resolution of the Government of 19.01.2024, one zone UTC+5 since 1 March 2024.
 *
 * @param hourInAlmaty how the data at hand writes the hour of an instant in Asia/Almaty
 * @throws StaleZoneDataError
 */
export function checkZoneData(hourInAlmaty: (instant: Date) => number = hourByIntl): void {
  const hour = hourInAlmaty(PROBE);
  if (hour !== 12) {
    throw new StaleZoneDataError(
      `Time-zone data is stale: Asia/Almaty is UTC+${hour - 7} on 2024-03-02, expected UTC+5. Update Node.js or tzdata.`,
    );
  }
}

function hourByIntl(instant: Date): number {
  return Number(
    new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Almaty', hour: '2-digit', hourCycle: 'h23' }).format(instant),
  );
}
