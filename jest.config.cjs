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
  setupFiles: ['<rootDir>/test/support/jest/setup.ts'],
  globalSetup: kind === 'unit' ? undefined : '<rootDir>/test/support/jest/global-setup.cjs',
  globalTeardown: kind === 'unit' ? undefined : '<rootDir>/test/support/jest/global-teardown.cjs',
  transform: { '^.+\\.(ts|tsx|js|mjs)$': '<rootDir>/test/support/jest/transform.cjs' },
  transformIgnorePatterns: [],
  moduleNameMapper: {
    '^@zholdau/([^/]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '^file-type$': '<rootDir>/node_modules/file-type/index.js',
  },
  testTimeout: 30_000,
};
