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

/**
 * A reporter that writes for each file in each browser its counts and what failed, for `run.mjs` to sum up.
 *
 * A file that failed without a failed test (it could not be loaded, or never finished) counts as one failure; it is `broken`
 * where that was not its own doing.
 */
export function results(path) {
  let sessions;
  return {
    start: (args) => (sessions = args.sessions),
    stop() {
      writeFileSync(path, JSON.stringify([...sessions.all()].map(resultOf)));
    },
  };
}

function resultOf({browser, testFile, testResults, passed, errors}) {
  const counts = {passed: 0, failed: 0, skipped: 0};
  if (testResults) count(testResults, counts);
  const result = {
    browser: browser.name,
    file: relative('', testFile),
    counts,
    failures: testResults ? failures(testResults) : [],
    broken: false,
  };
  if (!passed && counts.failed === 0) {
    counts.failed = 1;
    result.failures.push(firstLine(errors[0]?.message));
    result.broken = errors.some(({message}) => notTheTests.test(message));
  }
  return result;
}
