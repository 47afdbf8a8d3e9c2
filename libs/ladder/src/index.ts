export * from './ladder-policies.js';
export * from './ladder.module.js';
export * from './ladder.service.js';
export * from './sweep.service.js';
export * from './policy-changes.service.js';
