import type {PostingError} from '../posting/error.js';
import type {Feed, Posting, Problem} from '../posting/posting.js';
import {most} from '../posting/read-most.js';
import {isPlain} from '../posting/rich-text.js';
import {hasMarkup} from '../posting/state.js';
import {isNative, read} from '../sources/reading.js';
import {load, loadDetail, pick, readText, type Answer, type LoadOptions} from '../sources/source.js';
import {failures} from './draw-state.js';
import {rich} from './draw-text.js';
import {sourceOf, type PostingHost} from './posting-controller.js';

/** A posting, and how it came. */
export interface Supplied {
  readonly posting: Posting;
  readonly problems: readonly Problem[];
  readonly readAt?: number;
  readonly error?: PostingError;
}

/**
 * Gets the posting that an element was given.
 *
 * @param text JSON inside the element.
 * @param settle Is given the posting: before this returns where it is there at once, so that it is drawn in one go.
 * @throws {PostingError} when there is none.
 */
export async function supply(
  host: PostingHost,
  text: string,
  options: LoadOptions,
  settle: (supplied: Supplied) => void,
): Promise<void> {
  const {posting, job, baseURI} = host;
  const src = sourceOf(host);
  const given = posting ? feedOf(posting) : src ? undefined : nativeFeedOf(text, baseURI);
  const feed = given instanceof Promise ? await given : given;
  const {readAt, error, ...answer}: Partial<Answer> & {feed: Feed} = feed
    ? {feed}
    : src
      ? await load(src, options)
      : {feed: await readText(text, {...options, baseUrl: baseURI})};
  let picked = pick(answer.feed, job ?? undefined);
  if (src && !posting) picked = await loadDetail(picked, options);
  if (hasMarkup(picked)) picked = await divide(picked);
  else if (!rich.module && !picked.sections.every(({content}) => isPlain(content))) await rich.load();
  if (error) await failures.tryToLoad();
  settle({posting: picked, problems: answer.feed.problems, readAt, error});
}

function feedOf(posting: unknown): Feed | Promise<Feed> {
  return read(({readPosting}) => {
    const problems: Problem[] = [];
    return {postings: [readPosting(posting, problems)], problems};
  });
}

/** Native JSON, at once; nothing for what takes more than is there. */
function nativeFeedOf(text: string, base: string): Feed | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return isNative(json) ? most.readPostings(json, base) : undefined;
  } catch {
    // Told of when it is read again by what knows every format.
    return undefined;
  }
}

/** The posting with its markup made safe and divided; the room that does it is loaded only where there is markup. */
async function divide(posting: Posting): Promise<Posting> {
  // Marks and tables are drawn with it as a rule: both are asked for at once.
  const [{dividePosting}] = await Promise.all([import('../rich-text/divide-posting.js'), rich.load()]);
  return dividePosting(posting);
}
