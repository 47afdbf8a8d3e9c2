import { localDate } from '../calendar/local-date.js';
import type { WorkCalendar } from '../calendar/work-calendar.js';
import { DEFAULT_SETTINGS } from '../settings/all-settings.js';
import { addresseesOf, extensionAddressee, extensionFlags } from './extension.js';
import { LEVELS, ORIGINS, regionMayExtend } from './origin.js';
import { higherBodyRemoves } from './removal.js';

const calendar = { daysOff: new Set(), workingWeekends: new Set() } as unknown as WorkCalendar;
/** Thursday 15 October, end of work in Kazakhstan. */
const date = { dueOn: localDate('2026-10-15'), dueAt: new Date('2026-10-15T13:30:00Z') };
const rules = { minLeadWd: 3, maxExtensions: 2 };

describe('a request for a later date', () => {
  it.each([
    [
      'with three working days left is in good time',
      '2026-10-12T06:00:00Z',
      0,
      { late: false, overLimit: false, afterDue: false },
    ],
    [
      'over a weekend counts working days only',
      '2026-10-11T06:00:00Z',
      0,
      { late: false, overLimit: false, afterDue: false },
    ],
    ['with two left is late', '2026-10-13T06:00:00Z', 1, { late: true, overLimit: false, afterDue: false }],
    [
      'in the last minute is late and not after the date',
      '2026-10-15T13:30:00Z',
      0,
      { late: true, overLimit: false, afterDue: false },
    ],
    ['a minute later is after the date', '2026-10-15T13:31:00Z', 0, { late: true, overLimit: false, afterDue: true }],
    [
      'for the third time is beyond the limit',
      '2026-10-01T06:00:00Z',
      2,
      { late: false, overLimit: true, afterDue: false },
    ],
  ])('%s', (_, now, given, expected) =>
    expect(extensionFlags(date, given, new Date(now), rules, calendar)).toEqual(expected),
  );

  it.each(ORIGINS)('from %s is decided where the instruction was given', (origin) => {
    for (const level of LEVELS) {
      const expected = regionMayExtend(origin) ? DEFAULT_SETTINGS[`extension.decider.${level}`] : 'above';
      expect(extensionAddressee(origin, level, DEFAULT_SETTINGS)).toBe(expected);
    }
  });

  it('waits with those who act for its addressee, and with nobody else', () => {
    expect(addresseesOf('coordinator')).toEqual(['coordinator', 'above']);
    expect(addresseesOf('akim')).toEqual(['akim', 'leadership', 'above']);
    expect(addresseesOf('chief_of_staff')).toEqual(['chief_of_staff', 'leadership', 'above']);
    for (const role of ['head', 'executor', 'staff', 'curator', 'deputy', 'auditor', 'administrator'] as const)
      expect(addresseesOf(role)).toEqual([]);
  });

  it('to take off control goes to a higher body for special control and for every origin above the region', () => {
    for (const origin of ORIGINS) {
      for (const level of LEVELS) {
        const higher = !regionMayExtend(origin) || level === 'special';
        expect(higherBodyRemoves(origin, level, DEFAULT_SETTINGS)).toBe(higher);
      }
    }
  });
});
