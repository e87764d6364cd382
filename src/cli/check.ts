import {readdir} from 'node:fs/promises';
import {isPostingField} from '../posting/read-plain.js';
import {isNative} from '../sources/read-any.js';
import {
  checkJobPosting,
  checkPosting,
  jobPostingsIn,
  notRead,
  type Finding,
  type Page,
  type Severity,
} from '../structured-data/check.js';
import {Failure, oneOf, type Command, type ExitCode} from './command.js';
import {formats, report, type Checked} from './check-report.js';
import {isFeedAddress, readInput, type Input} from './input.js';
import {positionsIn} from './positions.js';
import {postingsIn, readNamed, type Named} from './postings.js';
import {basename, dirname, join} from 'node:path';
import type {Terminal} from './terminal.js';

const severities: readonly Severity[] = ['error', 'warning', 'hint'];

/** Checks postings against what search engines ask of them. */
export const check: Command = {
  name: 'check',
  summary: 'Check postings, or pages with postings, against what search engines ask.',
  details: [
    'Reads our own JSON, any feed, Markdown, JSON-LD, or a page with JSON-LD in it; of',
    'a page also whether it shows what it marks up. Each finding says what to do.',
  ].join(' '),
  operands: '<file|address...>',
  options: [
    ['--format <name>', `how findings are written: ${formats.join(', ')}`, 'text'],
    ['--fail-on <severity>', 'from which severity on the exit code is 1: error, warning, hint', 'error'],
    ['--quiet', 'leave hints out'],
  ],
  examples: [
    ['check posting.json', 'what is missing or wrong, and where'],
    ['check https://example.com/jobs/baker', 'a page that is already there'],
    ['check "jobs/*.json" --format github', 'findings beside the lines, in a workflow of GitHub'],
    ['check greenhouse:acme --fail-on warning', 'a whole board, strictly'],
  ],
  async run({operands, options, terminal}) {
    const format = oneOf(formats, options['format'], '--format');
    const least = severities.indexOf(oneOf(severities, options['failOn'], '--fail-on'));
    const checked: Checked[] = [];
    let isUnread = false;
    for (const name of await filesOf(operands)) {
      try {
        checked.push(...(await checkNamed(name, terminal)));
      } catch (error) {
        isUnread = true;
        terminal.tell(
          `${terminal.style.tell('red', 'error:')} ${error instanceof Error ? error.message : String(error)}\n`,
        );
      }
    }
    const shown = checked.map((one) => ({
      ...one,
      findings: options['quiet'] ? one.findings.filter(({severity}) => severity !== 'hint') : one.findings,
    }));
    if (checked.length > 0 || format === 'json' || format === 'sarif')
      terminal.out(report(shown, format, terminal.style.out));
    const isWrong = checked.some(({findings}) => findings.some(({severity}) => severities.indexOf(severity) <= least));
    return isUnread ? 3 : isWrong ? 1 : (0 satisfies ExitCode);
  },
};

/** The files that names mean: `*` is also read where no shell has read it. */
async function filesOf(names: readonly string[]): Promise<readonly string[]> {
  const files: string[] = [];
  for (const name of names) {
    if (!name.includes('*') || /^[a-z]{2,}:/i.test(name)) {
      files.push(name);
      continue;
    }
    const pattern = new RegExp(
      `^${basename(name)
        .split('*')
        .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
        .join('.*')}$`,
    );
    const found = (await readdir(dirname(name))).filter((file) => pattern.test(file)).sort();
    if (found.length === 0) throw new Failure(`There is no file ${name}.`);
    files.push(...found.map((file) => join(dirname(name), file)));
  }
  return files;
}

async function checkNamed(name: string, terminal: Terminal): Promise<readonly Checked[]> {
  if (isFeedAddress(name)) return checkPostings(name, await readNamed(name, terminal));
  const input = await readInput(name, terminal);
  if (input.kind === 'html') {
    const {pageOf} = await import('./page.js');
    const {jobs, page} = pageOf(input.text, input.address);
    if (jobs.length > 0) return jobs.map((job) => checkMarkup(input, job, page));
    if (input.address !== undefined) return [{name, title: page.title ?? name, findings: [noMarkup]}];
  }
  const json = input.kind === 'data' ? parsed(input.text) : undefined;
  if (jobPostingsIn(json).length > 0) return [located(input, checkMarkup(input, json))];
  return checkPostings(
    input.name,
    await postingsIn(input, {}),
    json !== undefined && isNative(json) ? {input, json} : undefined,
  );
}

const noMarkup: Finding = {
  rule: 'json-ld-missing',
  severity: 'error',
  path: '$',
  message:
    'Describe the job for search engines: the page has no JobPosting in JSON-LD. <job-posting structured-data> writes one.',
  source: 'https://developers.google.com/search/docs/appearance/structured-data/job-posting',
};

function checkMarkup({name}: Input, job: unknown, page?: Page): Checked {
  const [[first] = []] = jobPostingsIn(job);
  const title = first?.['title'];
  return {
    name,
    title: typeof title === 'string' && title ? title : '(no title)',
    findings: checkJobPosting(job, {...(page && {page})}),
  };
}

/** Postings of ours, and what was left out when they were read. In a file of the native format every path leads into it. */
function checkPostings(
  name: string,
  {postings, problems, lost}: Named,
  native?: {readonly input: Input; readonly json: unknown},
): readonly Checked[] {
  const holder = native && isFields(native.json) && Object.hasOwn(native.json, 'postings') ? native.json : undefined;
  const root = holder ? '$.postings' : '$';
  const list = holder ? holder['postings'] : native?.json;
  // What could not be used of a list has left a gap in it.
  const places = Array.isArray(list)
    ? list.map((_, index) => `${root}[${index}]`).filter((at) => !problems.some(({path}) => path === at))
    : postings.map(() => root);
  const isAbout = (path: string, at: string) => path.startsWith(at) && /^(?:$|[.[])/.test(path.slice(at.length));
  const checked = postings.map((posting, index): Checked => {
    const at = places[index] ?? root;
    const wrong = native ? problems.filter(({path}) => isAbout(path, at)) : [];
    const findings = [
      ...wrong.map(notRead),
      ...misspelt(Array.isArray(list) ? (list as unknown[])[Number(/\[(\d+)\]$/.exec(at)?.[1])] : list, at),
      ...checkPosting(posting).map((finding) => ({...finding, path: finding.path.replace('$', () => at)})),
    ];
    return {name, title: posting.title, findings};
  });
  const unread = problems.filter(({path}) => Array.isArray(list) && !places.some((at) => isAbout(path, at)));
  const told = new Set(problems.map(({message}) => message));
  const missing = lost.filter((message) => !native || !told.has(message)).map((message) => ({path: '$', message}));
  for (const problem of [...unread, ...missing])
    checked.push({name, title: '(no title)', findings: [notRead(problem)]});
  return native ? checked.map((one) => located(native.input, one)) : checked;
}

/** Fields of a native posting that there are not: mostly misspelt. */
const misspelt = (posting: unknown, at: string): readonly Finding[] =>
  Object.keys(isFields(posting) ? posting : {})
    .filter((name) => !isPostingField(name))
    .map((name) => ({
      rule: 'field-unknown',
      severity: 'warning',
      path: `${at}.${name}`,
      message: `Look for a misspelling: a posting has no field “${name}”.`,
      source: 'https://json-schema.org/',
    }));

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Findings with the lines that they are about. */
function located({text}: Input, checked: Checked): Checked {
  const positionOf = positionsIn(text);
  return {
    ...checked,
    findings: checked.findings.map((finding) => {
      const position = positionOf(finding.path);
      return {...finding, ...(position && {position})};
    }),
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.trim());
  } catch {
    return undefined;
  }
}
