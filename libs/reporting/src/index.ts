export * from './condition-counts.js';
export * from './directives-tree.query.js';
export * from './item-filter.js';
export * from './item-row.js';
export * from './items-list.query.js';
export * from './outlooks.js';
export * from './refs.js';
export * from './reporting.module.js';
