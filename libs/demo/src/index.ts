export * from './seed-demo.js';
export { seedDirectory, type SeededDirectory } from './seed-directory.js';
