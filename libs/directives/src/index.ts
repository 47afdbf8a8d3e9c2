export * from './checkpoint-writer.js';
export * from './directives.module.js';
export * from './item-writer.js';
