import {writeFileSync} from 'node:fs';

/** What a browser or the connection to it says when it, and not a test, has failed. */
const notTheTests =
  /unable to create and start a test page|did not start|WebSocket|disconnected|Protocol error|Target closed|session (deleted|not created)|ECONNREFUSED|ECONNRESET|WebDriverError|Navigation timeout|Timed out stopping/i;

function count(suite, counts) {
  for (const test of suite.tests) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
  for (const inner of suite.suites) count(inner, counts);
  return counts;
}

/**
 * A reporter that writes the counts of each browser to a file, for `run.mjs` to sum up.
 *
 * A file that failed without a failed test (it could not be loaded, or never finished) counts as one failure.
 */
export function results(path) {
  let sessions;
  return {
    start: (args) => (sessions = args.sessions),
    stop() {
      const browsers = {};
      let broken = 0;
      for (const session of sessions.all()) {
        const counts = (browsers[session.browser.name] ??= {passed: 0, failed: 0, skipped: 0});
        const own = session.testResults
          ? count(session.testResults, {passed: 0, failed: 0, skipped: 0})
          : {passed: 0, failed: 0, skipped: 0};
        if (!session.passed && own.failed === 0) {
          own.failed = 1;
          if (session.errors.some(({message}) => notTheTests.test(message))) broken++;
        }
        for (const key of Object.keys(own)) counts[key] += own[key];
      }
      writeFileSync(path, JSON.stringify({browsers, broken}));
    },
  };
}
