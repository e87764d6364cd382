/**
 * What the measurements have in common: a browser, a server of pages, and the time that a page's main thread was busy.
 *
 * Time is CPU time of the renderer's main thread, from a trace of the browser: other work on the machine disturbs it less than
 * a clock. Even so only ratios are worth reading, of things that ran beside each other, in turns.
 */
import {once} from 'node:events';
import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname} from 'node:path';
import {gzipSync} from 'node:zlib';
import {chromium} from 'playwright-core';

const types = {'.js': 'text/javascript', '.json': 'application/json', '.html': 'text/html', '.css': 'text/css'};

/**
 * Serves what is given by path, and files of the project by theirs.
 *
 * @param {Record<string, string | Buffer>} answers
 */
export async function serve(answers) {
  const server = createServer(({url, headers}, response) => {
    const path = decodeURIComponent(url.split('?')[0]);
    try {
      const body = answers[path] ?? readFileSync(`.${path}`);
      const isPacked = /gzip/.test(headers['accept-encoding'] ?? '') && body.length > 1_000;
      response.writeHead(200, {
        'content-type': `${types[extname(path)] ?? 'text/html'}; charset=utf-8`,
        'cache-control': 'no-store',
        ...(isPacked && {'content-encoding': 'gzip'}),
      });
      response.end(isPacked ? packed(path, body) : body);
    } catch {
      response.writeHead(404).end();
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

const kept = new Map();
function packed(path, body) {
  if (!kept.has(path)) kept.set(path, gzipSync(body, {level: 1}));
  return kept.get(path);
}

/** The whole browser, not the headless shell: only it tells all that is asked for here. */
export function launch() {
  const executablePath = ['/usr/bin/chromium', process.env.CHROME_PATH].find((path) => path && existsSync(path));
  if (!executablePath) throw new Error('Chromium is needed: set CHROME_PATH.');
  return chromium.launch({executablePath, args: ['--no-sandbox', '--disable-gpu', '--js-flags=--expose-gc']});
}

/**
 * Traces what a page does while a function runs.
 *
 * @returns {Promise<{events: object[], main: (from?: string, to?: string) => {total: number, longest: number}}>} `main`
 * gives what the main thread was busy with between two marks of the page (`performance.mark`), in milliseconds of CPU time.
 */
export async function trace(page, run) {
  const session = await page.context().newCDPSession(page);
  const events = [];
  session.on('Tracing.dataCollected', ({value}) => events.push(...value));
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      recordMode: 'recordAsMuchAsPossible',
      includedCategories: ['toplevel', 'blink.user_timing', 'loading', 'disabled-by-default-devtools.timeline'],
    },
  });
  await run();
  await session.send('Tracing.end');
  await complete;
  await session.detach();

  const mark = (name) => events.find((event) => event.name === name && event.cat.includes('blink.user_timing'));
  const main = (from = 'start', to = 'whole') => {
    const [first, last] = [mark(from), mark(to)];
    if (!first || !last) throw new Error(`There is no mark ${first ? to : from} in the trace.`);
    const tasks = events.filter(
      ({name, ph, pid, tid, ts, dur}) =>
        ph === 'X' &&
        /^(RunTask|ThreadControllerImpl::RunTask)$/.test(name) &&
        pid === first.pid &&
        tid === first.tid &&
        ts + dur >= first.ts &&
        ts <= last.ts,
    );
    // One of the two names, so that nothing counts twice.
    const ours = tasks.filter(({name}) => name === tasks[0]?.name);
    const times = ours.map(({tdur, dur}) => (tdur ?? dur) / 1000);
    return {total: times.reduce((sum, time) => sum + time, 0), longest: Math.max(0, ...times)};
  };
  return {events, main};
}

/** The middle of some numbers. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(half)] : (sorted[half - 1] + sorted[half]) / 2;
}

/**
 * Numbers as the ratio to those of a yardstick in the same rounds: `0.11 (0.09–0.14)`, the median and the extremes of rounds.
 */
export function ratio(numbers, yardstick) {
  const ratios = numbers.map((number, round) => number / yardstick[round]);
  const show = (number) => (number >= 10 ? number.toFixed(1) : number.toFixed(number < 0.1 ? 3 : 2));
  return `${show(median(ratios))} (${show(Math.min(...ratios))}–${show(Math.max(...ratios))})`;
}

/** Prints rows as a table in Markdown. */
export function print(title, head, rows) {
  const widths = head.map((cell, column) =>
    Math.max(cell.length, ...rows.map((row) => String(row[column] ?? '').length)),
  );
  const line = (cells) => `| ${cells.map((cell, column) => String(cell ?? '').padEnd(widths[column])).join(' | ')} |`;
  console.log(`\n${title}\n`);
  console.log(line(head));
  console.log(line(widths.map((width) => '-'.repeat(width))));
  for (const row of rows) console.log(line(row));
}
