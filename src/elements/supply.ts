import type {PostingError} from '../posting/error.js';
import type {Feed, Posting, Problem} from '../posting/posting.js';
import {readPlain} from '../posting/read-plain.js';
import {isPlain} from '../posting/rich-text.js';
import {chunk} from '../sources/reading.js';
import {load, pick, readText, type Answer, type LoadOptions} from '../sources/source.js';
import {failures} from './draw-state.js';
import {sourceOf, type PostingHost} from './posting-controller.js';

/** A posting, and how it came. */
export interface Supplied {
  readonly posting: Posting;
  readonly problems?: readonly Problem[];
  readonly readAt?: number;
  readonly error?: PostingError;
}

/**
 * Gets the posting that an element was given, whatever it takes.
 *
 * @param text JSON inside the element.
 * @throws {PostingError} when there is none.
 */
export async function supply(host: PostingHost, text: string, options: LoadOptions): Promise<Supplied> {
  const {posting, job, baseURI} = host;
  const src = sourceOf(host);
  const {feed, readAt, error}: Partial<Answer> & {feed: Feed} = posting
    ? {feed: await feedOf(posting)}
    : src
      ? await load(src, options)
      : {feed: await readText(text, {...options, baseUrl: baseURI})};
  const picked = pick(feed, job ?? undefined);
  const {sections, translations, detailUrl} = picked;
  const isWhole =
    Object.keys(translations).length === 0 &&
    sections.every(({content, html}) => !html && isPlain(content)) &&
    (sections.length > 0 || !detailUrl || !src || posting);
  if (error) await failures.tryToLoad();
  return {
    posting: isWhole ? picked : await (await chunk(import('./finish.js'))).finished(picked, options),
    problems: feed.problems,
    readAt,
    error,
  };
}

/** What a script has set. */
async function feedOf(posting: unknown): Promise<Feed> {
  const problems: Problem[] = [];
  const postings = readPlain([posting]) ?? [(await chunk(import('../posting/read.js'))).readPosting(posting, problems)];
  return {postings, problems};
}
