import { checkZoneData } from '../../libs/platform/src/clock/zone-check.js';
import { goldenInstants } from './golden-instants.js';

/** What this process counts, and whether it would start on the time-zone data it has. */
function start(): string {
  try {
    checkZoneData();
    return 'starts';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const { icu = 'none', tz = 'none' } = process.versions;
process.stdout.write(JSON.stringify({ icu, tz, start: start(), text: goldenInstants() }));
