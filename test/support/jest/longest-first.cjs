/**
 * The files that take longest begin first, so that no worker is left with one of them at the end. Jest remembers how
 * long a file took, but a fresh checkout has nothing to remember and goes by the size of files.
 */
const Sequencer = require('@jest/test-sequencer').default;

const LONGEST = [
  'screens-kk.web-spec',
  'screens-ru.web-spec',
  'main-job.web-spec',
  'screens-en.web-spec',
  'on-device.web-spec',
  'agency-month.web-spec',
  'ladder.web-spec',
  'part-two.web-spec',
  'watching.web-spec',
  'docx-plan.web-spec',
  'ladder-kill.e2e-spec',
  'ladder-letters.e2e-spec',
  'main-job.e2e-spec',
  'channels.e2e-spec',
  'ladder-worker.e2e-spec',
  'clocks.e2e-spec',
  'bulk-changes.e2e-spec',
  'ladder-policies.e2e-spec',
  'standalone.e2e-spec',
  'api-and-worker.e2e-spec',
  'routes.e2e-spec',
  'letters-log.e2e-spec',
  'plan-import.db-spec',
  'search.db-spec',
  'change-calendar.db-spec',
  'journal-chain.db-spec',
  'read-deadline.spec',
  'read-plan-file.spec',
  'round-trip.spec',
  'paper-press.spec',
  'substitution.spec',
];

/** Where a file stands among the longest; the others after all of them. */
const place = ({ path }) => {
  const at = LONGEST.findIndex((name) => path.endsWith(`/${name}.ts`));
  return at < 0 ? LONGEST.length : at;
};

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => place(one) - place(other));
  }
};
