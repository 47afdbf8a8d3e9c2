/**
 * Threads of the source: a thread's compiled `.js` does not exist beside its `.ts` in a test, so the thread starts
 * with our TypeScript loader and requires the source instead.
 */
const { existsSync } = require('node:fs');
const { fileURLToPath } = require('node:url');
const threads = jest.requireActual('node:worker_threads');

const loader = JSON.stringify(require.resolve('./register.cjs'));

class SourceWorker extends threads.Worker {
  constructor(file, options) {
    const source = file instanceof URL ? fileURLToPath(file).replace(/\.js$/, '.ts') : '';
    if (!existsSync(source)) return new threads.Worker(file, options);
    super(`require(${loader}); require(${JSON.stringify(source)});`, { ...options, eval: true });
  }
}

module.exports = { ...threads, Worker: SourceWorker };
