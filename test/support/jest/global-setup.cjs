/** One PostgreSQL for the whole run, with a migrated template that every spec file clones. */
require('./register.cjs');

module.exports = async () => {
  const { prepareTestCluster } = require('../test-cluster.ts');
  globalThis.__TEST_CLUSTER__ = await prepareTestCluster();
};
