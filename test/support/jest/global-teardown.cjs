module.exports = async () => {
  await globalThis.__TEST_CLUSTER__?.stop();
};
