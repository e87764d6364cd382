import type {Feed} from '../posting/posting.js';
import {isPostingField} from '../posting/read-plain.js';
import {readPostings} from '../posting/read.js';
import type {Adapter, AdapterContext} from './adapter.js';
import {feedOf, feeds} from './feeds.js';
import {isObject, listOf, type Loose} from './loose.js';

/** Whether a value has a field under one of the names, a blank between. */
const has = (value: Loose, names: string) => names.split(' ').some((name) => Object.hasOwn(value, name));

const fits = (pattern: RegExp, value: unknown) => typeof value === 'string' && pattern.test(value);

/** Whether a node of JSON-LD is a JobPosting, or has one inside where pages put it. */
function isSchemaOrg(node: unknown, depth = 0): boolean {
  if (depth > 9) return false;
  if (Array.isArray(node)) return node.some((item) => isSchemaOrg(item, depth + 1));
  return (
    isObject(node) &&
    ([node['@type']].flat().some((type) => fits(/(^|[/:])JobPosting$/, type)) ||
      ['@graph', 'itemListElement', 'item', 'mainEntity'].some((name) => isSchemaOrg(node[name], depth + 1)))
  );
}

/** The formats that no single field tells: how each is told, and its adapter. No answer is in two of them, nor in a feed's too. */
export const otherFormats: Readonly<
  Record<string, readonly [is: (answer: unknown) => boolean, load: () => Promise<Adapter>]>
> = {
  'json-feed': [
    (answer) => isObject(answer) && fits(/^https?:\/\/jsonfeed\.org\//, answer.version),
    () => import('./json-feed.js'),
  ],
  'json-resume': [
    (answer) =>
      listOf(answer).some(
        (job) => has(job, 'title') && has(job, 'company responsibilities qualifications skills') && !has(job, '@type'),
      ),
    () => import('./json-resume.js'),
  ],
  native: [
    (answer) =>
      listOf((isObject(answer) && answer.postings) || answer).some(
        (posting) =>
          has(posting, 'title') &&
          !has(posting, '@type postings') &&
          (has(posting, 'organization apply pay sections employmentTypes remoteFrom') ||
            Object.keys(posting).every(isPostingField)),
      ),
    () => Promise.resolve({read: (answer) => Promise.resolve(readPostings(answer))}),
  ],
  personio: [(answer) => fits(/<workzag-jobs[\s/>]/, answer), () => import('./personio.js')],
  'schema-org': [isSchemaOrg, () => import('./schema-org.js')],
  teamtailor: [
    (answer) =>
      isObject(answer) &&
      listOf(answer.data).some(({type, attributes}) => fits(/^jobs$/, type) && isObject(attributes)),
    () => import('./teamtailor.js'),
  ],
};

/** Which format an answer is in, by its shape alone; nothing when that is not to be seen, as in an empty list. */
export async function formatOf(answer: unknown): Promise<string | undefined> {
  const feed = await feedOf(answer);
  return feed !== undefined && Object.hasOwn(feeds, feed) ? feed : otherFormatOf(answer);
}

const otherFormatOf = (answer: unknown) => Object.keys(otherFormats).find((name) => otherFormats[name]?.[0](answer));

const wrappers =
  'jobs result results data offers items content departments offices postings job_posts @graph itemListElement';

/** Whether an answer is a list with nothing in it, or a feed's wrapper with such a one: a company without open positions. */
const isEmpty = (answer: unknown) =>
  [answer, ...(isObject(answer) ? wrappers.split(' ').map((name) => answer[name]) : [])].some(
    (list) => Array.isArray(list) && list.length === 0,
  );

/**
 * Reads what is not in one of the `feeds`: the other formats, empty lists; refuses the rest by name.
 *
 * @throws {PostingError} `format`, `invalid`
 */
export async function read(answer: unknown, context: AdapterContext): Promise<Feed> {
  const {format = otherFormatOf(answer)} = context;
  const adapter = format !== undefined && Object.hasOwn(otherFormats, format) && otherFormats[format]?.[1];
  const isReadable = typeof answer === (format === 'personio' ? 'string' : 'object') && answer !== null;
  if (adapter && isReadable) return (await adapter()).read(answer, context);
  if (!context.format && isEmpty(answer)) return {postings: [], problems: []};
  const {refusalOf} = await import('./refusal.js');
  throw refusalOf(answer, context.format, [...Object.keys(feeds), ...Object.keys(otherFormats)]);
}
