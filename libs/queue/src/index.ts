export * from './eviction-check.js';
export * from './imports.queue.js';
export * from './queue-connection.js';
export * from './queue-worker.js';
export * from './queue.module.js';
export * from './wake.queue.js';
