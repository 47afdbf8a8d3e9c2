/** Four kinds of tests by the end of their name; `npm test` runs them all, `npm run check` the first. */
const KINDS = {
  unit: '(?<!db-|e2e-|web-|fault-)\\bspec\\.ts$',
  db: 'db-spec\\.ts$',
  e2e: 'e2e-spec\\.ts$',
  web: 'web-spec\\.ts$',
  faults: 'fault-spec\\.ts$',
};
const kind = process.env.TEST_KIND;

module.exports = {
  rootDir: '.',
  testEnvironment: 'node',
  testRegex: kind ? KINDS[kind] : '\\.(spec|db-spec|e2e-spec|web-spec|fault-spec)\\.ts$',
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/var'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/dist/'],
  testSequencer: '<rootDir>/test/support/jest/longest-first.cjs',
  setupFiles: ['<rootDir>/test/support/jest/setup.ts'],
  globalSetup: kind === 'unit' ? undefined : '<rootDir>/test/support/jest/global-setup.cjs',
  globalTeardown: kind === 'unit' ? undefined : '<rootDir>/test/support/jest/global-teardown.cjs',
  transform: { '^.+\\.(ts|tsx|js|mjs)$': '<rootDir>/test/support/jest/transform.cjs' },
  transformIgnorePatterns: [],
  moduleNameMapper: {
    '^@zholdau/([^/]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
    // The same functions in one file: the package has one for each of 428, and every file of tests loads them.
    '^es-toolkit/compat$': '<rootDir>/node_modules/es-toolkit/dist/browser.global.js',
    '^file-type$': '<rootDir>/node_modules/file-type/index.js',
  },
  testTimeout: 30_000,
};
