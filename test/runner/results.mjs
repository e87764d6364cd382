import {writeFileSync} from 'node:fs';
import {relative} from 'node:path';

/** What a browser or the connection to it says when it, and not a test, has failed. */
const notTheTests =
  /unable to create and start a test page|did not start|WebSocket|disconnected|Protocol error|Target closed|session (deleted|not created)|ECONNREFUSED|ECONNRESET|WebDriverError|Navigation timeout|Timed out stopping/i;

function count(suite, counts) {
  for (const test of suite.tests) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
  for (const inner of suite.suites) count(inner, counts);
  return counts;
}

/** What of a suite has failed: the names that lead to it, and the first line of what was said. */
function failures(suite, path = []) {
  const own = suite.tests.filter((test) => !test.skipped && !test.passed);
  return [
    ...own.map(({name, error}) => `${[...path, name].join(' > ')}: ${firstLine(error?.message)}`),
    ...suite.suites.flatMap((inner) => failures(inner, [...path, inner.name])),
  ];
}

const firstLine = (text) => (text ?? 'no reason was given').trim().split('\n')[0].slice(0, 300);

const where = ({browser, testFile}) => `${browser.name}, ${relative('', testFile)}`;

/**
 * A reporter that writes the counts of each browser and the names of what failed to a file, for `run.mjs` to sum up.
 *
 * A file that failed without a failed test (it could not be loaded, or never finished) counts as one failure.
 */
export function results(path) {
  let sessions;
  return {
    start: (args) => (sessions = args.sessions),
    stop() {
      const browsers = {};
      const failed = [];
      let broken = 0;
      for (const session of sessions.all()) {
        const counts = (browsers[session.browser.name] ??= {passed: 0, failed: 0, skipped: 0});
        if (session.testResults)
          failed.push(...failures(session.testResults).map((what) => `${where(session)}: ${what}`));
        const own = session.testResults
          ? count(session.testResults, {passed: 0, failed: 0, skipped: 0})
          : {passed: 0, failed: 0, skipped: 0};
        if (!session.passed && own.failed === 0) {
          own.failed = 1;
          failed.push(`${where(session)}: ${firstLine(session.errors[0]?.message)}`);
          if (session.errors.some(({message}) => notTheTests.test(message))) broken++;
        }
        for (const key of Object.keys(own)) counts[key] += own[key];
      }
      writeFileSync(path, JSON.stringify({browsers, broken, failed}));
    },
  };
}
