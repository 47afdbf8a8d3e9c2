export * from './audit.module.js';
export * from './journal.js';
