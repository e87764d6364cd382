import {isRead} from '../posting/is-read.js';
import type {NativePosting} from '../posting/native.js';
import type {Posting, Problem} from '../posting/posting.js';
import {readPosting} from '../posting/read.js';
import {postingToJobPosting, type JobPostingOptions} from './job-posting.js';
import {nativePathOf} from './native-path.js';
import {rulesOfDates} from './rules-of-dates.js';
import {rulesOfEmployer} from './rules-of-employer.js';
import {rulesOfMarkup} from './rules-of-markup.js';
import {rulesOfPage} from './rules-of-page.js';
import {rulesOfPay} from './rules-of-pay.js';
import {rulesOfPlaces} from './rules-of-places.js';
import {rulesOfText} from './rules-of-text.js';
import {rulesOfTransparency} from './rules-of-transparency.js';
import {rulesOfTitle} from './rules-of-title.js';
import {isFields, textOf, valuesOf, type Fields, type Page, type Rule, type Severity, type Subject} from './rule.js';

export type {Page, Rule, Severity} from './rule.js';

/** Something about a posting that breaks a published rule. */
export interface Finding {
  /** The rule's name, which never changes. */
  readonly rule: string;
  readonly severity: Severity;
  /** JSON path of what it is about. */
  readonly path: string;
  /** A sentence that says what to do. */
  readonly message: string;
  /** Where the rule is published. */
  readonly source: string;
}

/** What a check goes by beside the posting. */
export interface CheckOptions extends JobPostingOptions {
  /** What is visible of the page that the posting stands on, where that is to be checked, too. */
  readonly page?: Page;
  /** Milliseconds since the epoch; the present by default. */
  readonly now?: number;
}

/** Every rule, in the order in which findings come. */
export const rules: readonly Rule[] = [
  ...rulesOfTitle,
  ...rulesOfText,
  ...rulesOfDates,
  ...rulesOfPlaces,
  ...rulesOfPay,
  ...rulesOfTransparency,
  ...rulesOfEmployer,
  ...rulesOfMarkup,
  ...rulesOfPage,
];

const order: readonly Severity[] = ['error', 'warning', 'hint'];

/** The findings of the rules that are for this kind of subject, the gravest first. */
function findingsOf(subject: Subject): readonly Finding[] {
  const {posting} = subject;
  const findings = rules
    .filter(({only}) => only === undefined || (only === 'posting') === (posting !== undefined))
    .flatMap(({id, severity, source, only, check}) =>
      [...check(subject)].map(([path, message]) => ({
        rule: id,
        severity,
        path: posting && only === undefined ? nativePathOf(path, posting) : path,
        message,
        source,
      })),
    );
  return findings.sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

/**
 * Checks a posting against what search engines publish of theirs: what is missing, wrong, or could be better.
 *
 * A posting without findings of severity `error` is one that search engines take. No finding is a statement about law.
 *
 * @param given As `readPosting` gives it, or in the native format; what of that cannot be read is a finding, too.
 * @throws {PostingError} `invalid` when a section still holds markup (see `dividePosting`).
 */
export function checkPosting(
  given: Posting | NativePosting,
  {page, now = Date.now(), ...options}: CheckOptions = {},
): readonly Finding[] {
  const problems: Problem[] = [];
  const posting = isRead(given) ? given : readAll(given, problems);
  return [...problems.map(notRead), ...findingsOf({job: postingToJobPosting(posting, options), posting, page, now})];
}

/** Reads a posting though it has no title: that is for a rule to say. */
function readAll(given: NativePosting, problems: Problem[]): Posting {
  const isTitled = textOf(given.title).trim() !== '';
  const posting = readPosting(isTitled ? given : {...given, title: '-'}, problems);
  return isTitled ? posting : {...posting, title: ''};
}

/** A value that could not be read, as a finding. */
export const notRead = ({path, message}: Problem): Finding => ({
  rule: 'not-read',
  severity: 'error',
  path,
  message: `Correct the value: ${message}`,
  source: 'https://json-schema.org/',
});

/**
 * Checks a JobPosting as it stands on a page, against the same rules and those for markup.
 *
 * @param markup JSON-LD: the text of the script, or what `JSON.parse` gave. Of several JobPostings in it, each is checked.
 */
export function checkJobPosting(
  markup: unknown,
  {page, now = Date.now()}: Omit<CheckOptions, keyof JobPostingOptions> = {},
): readonly Finding[] {
  let parsed = markup;
  if (typeof markup === 'string') {
    try {
      parsed = JSON.parse(markup);
    } catch (cause) {
      const message = `Correct the JSON, none of which is read as it is: ${(cause as Error).message}.`;
      return [{rule: 'json', severity: 'error', path: '$', message, source: 'https://www.rfc-editor.org/info/std90'}];
    }
  }
  const jobs = jobPostingsIn(parsed);
  // What is no JobPosting is checked as one: the rules say what it lacks.
  const [only] = jobs.length > 0 ? jobs : [[isFields(parsed) ? parsed : {}, '$'] as const];
  const all = jobs.length > 1 ? jobs : only ? [only] : [];
  return all.flatMap(([job, at]) =>
    findingsOf({job, page: {...page, jobPostings: page?.jobPostings ?? jobs.length}, now}).map((finding) => ({
      ...finding,
      path: finding.path.replace('$', () => at),
    })),
  );
}

/** The JobPostings in a document of JSON-LD, each with its path, and with the context of what it stands in. */
export function jobPostingsIn(
  document: unknown,
  path = '$',
  context?: unknown,
): readonly (readonly [job: Fields, path: string])[] {
  return valuesOf(document, path).flatMap(([value, at]) => {
    if (!isFields(value) || at.length > 200) return [];
    const around = value['@context'] ?? context;
    const isJob = valuesOf(value['@type'], '').some(([type]) => /(?:^|[/:])JobPosting$/.test(textOf(type)));
    if (isJob) return [[{'@context': around, ...value}, at] as const];
    return ['@graph', 'itemListElement', 'item', 'mainEntity'].flatMap((name) =>
      jobPostingsIn(value[name], `${at}${name.startsWith('@') ? `['${name}']` : `.${name}`}`, around),
    );
  });
}
