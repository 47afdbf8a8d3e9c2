export * from './clock/system-clock.js';
export * from './clock/zone-check.js';
export * from './config/config.js';
export * from './config/config.module.js';
export * from './logging/process-logger.js';
export * from './messages/message.js';
export type { Messages, Sentence } from './messages/sentence.js';
