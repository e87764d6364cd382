import type {Feed} from '../posting/posting.js';
import {isNative, parse, readParsed} from './read-any.js';
import {chunk, type ReadingContext} from './reading.js';

/** For so many milliseconds postings are read before the page is let in between. */
const sliceTime = 10;
const partSize = 100;

/**
 * As `feedOf`, with pauses: a list of ten thousand postings does not hold up the page.
 *
 * @throws As `feedOf`.
 */
export async function readInSlices(text: string, subject: string, context: ReadingContext): Promise<Feed> {
  const answer = await parse(text, subject);
  const list = longListIn(answer);
  // By the whole: in a part there need not be what a feed is known by.
  const format = context.format ?? (isNative(answer) ? 'native' : await formatOf(answer));
  if (!list || !format) return readParsed(answer, subject, context);
  const feeds: Feed[] = [];
  let begun = performance.now();
  for (let from = 0; from < list.items.length; from += partSize) {
    const feed = await readParsed(list.part(from, from + partSize), subject, {...context, format});
    feeds.push({...feed, problems: feed.problems.map(({path, message}) => ({path: moved(path, from), message}))});
    if (performance.now() - begun < sliceTime) continue;
    await pause();
    begun = performance.now();
  }
  const postings = feeds.flatMap((feed) => feed.postings);
  const ids = postings.flatMap(({id}) => id ?? []);
  // Some feeds list a posting for each of its places. Their parts are better not read apart.
  if (new Set(ids).size < ids.length) return readParsed(answer, subject, context);
  const problems = feeds.flatMap((feed) => feed.problems).slice(0, 100);
  return {...feeds[0], postings, problems};
}

const formatOf = async (answer: unknown) => (await chunk(import('../adapters/feeds.js'))).feedOf(answer);

/** The list that makes an answer long, and the answer with a part of that list alone. */
function longListIn(answer: unknown) {
  const isLong = (list: unknown): list is readonly unknown[] => Array.isArray(list) && list.length > 2 * partSize;
  if (isLong(answer)) return {items: answer, part: (from: number, to: number): unknown => answer.slice(from, to)};
  if (typeof answer !== 'object' || answer === null) return undefined;
  for (const [name, items] of Object.entries(answer)) {
    if (isLong(items)) return {items, part: (from: number, to: number) => ({...answer, [name]: items.slice(from, to)})};
  }
  return undefined;
}

/** A path in a part as a path in the whole. */
const moved = (path: string, from: number) => path.replace(/\[(\d+)\]/, (_, index) => `[${Number(index) + from}]`);

/** Lets the page draw and hear its visitor. */
export function pause(): Promise<void> {
  const {scheduler} = globalThis as {scheduler?: {yield?: () => Promise<void>}};
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
