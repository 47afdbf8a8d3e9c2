import { checkZoneData, StaleZoneDataError } from './zone-check.js';

describe('checkZoneData', () => {
  it('passes on the data of this machine', () => expect(() => checkZoneData()).not.toThrow());

  it('refuses data that still has Almaty at UTC+6', () =>
    expect(() => checkZoneData((instant) => instant.getUTCHours() + 6)).toThrow(StaleZoneDataError));
});
