export * from './calendar/kz-calendar.js';
export * from './calendar/kz-holidays.js';
export * from './calendar/local-date.js';
export * from './calendar/work-calendar.js';
export * from './calendar/workday.js';
export * from './calendar/zone.js';
export * from './errors.js';
