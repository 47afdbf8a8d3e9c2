export * from './flags.service.js';
export * from './new-notice.js';
export * from './notice-kind.js';
export * from './notifications.module.js';
export * from './notifications.service.js';
export * from './seating.service.js';
