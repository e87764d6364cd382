import {PostingError} from '../posting/error.js';
import type {Feed, Posting, Problem} from '../posting/posting.js';
import {dividePosting} from '../rich-text/divide-posting.js';
import {parseMarkup} from '../server/parse-markup.js';
import {loadDetail} from '../sources/detail.js';
import {load, readText} from '../sources/source.js';
import {isFeedAddress, readInput, type Input} from './input.js';
import type {Terminal} from './terminal.js';

/** Postings that somebody has named on the command line, and what of them could not be used. */
export interface Named {
  readonly postings: readonly Posting[];
  readonly problems: readonly Problem[];
}

/** How postings are read. */
export interface Reading {
  /** The format of the data, where it is not to be told from what is in it. */
  readonly format?: string;
  /** The one posting that is meant, by its id. */
  readonly job?: string;
}

/** Enough for any company; the limits for visitors are lower. */
const limits = {pages: 1000, postings: 100_000, bytes: 500_000_000};

/**
 * The postings in a file, at an address, or in what is piped in: whole, with their markup made safe and divided.
 *
 * @throws {PostingError | Failure} when there are none to be had.
 */
export async function readNamed(name: string, terminal: Terminal, reading: Reading = {}): Promise<Named> {
  return isFeedAddress(name)
    ? whole((await load(name, {...reading, limits})).feed, reading)
    : postingsIn(await readInput(name, terminal), reading);
}

/** Says of what cannot be used which file it is: mostly it is one of many. */
async function saying<T>(name: string, reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof PostingError) || error.message.includes(name)) throw error;
    throw new PostingError(error.code, `${name}: ${error.message}`, {cause: error});
  }
}

/** The postings in what has been read, whole. */
export const postingsIn = async (input: Input, reading: Reading): Promise<Named> =>
  saying(
    input.name,
    feedIn(input, reading).then((feed) => whole(feed, reading)),
  );

async function whole({postings, problems}: Feed, {job}: Reading): Promise<Named> {
  const wanted = job === undefined ? postings : postings.filter(({id}) => id === job);
  const divided: Posting[] = [];
  for (const posting of wanted) divided.push(await dividePosting(await loadDetail(posting, {limits}), parseMarkup));
  return {postings: divided, problems};
}

async function feedIn({text, kind, address, name}: Input, {format}: Reading): Promise<Feed> {
  if (kind === 'data' || format !== undefined) {
    // Again by its address: a feed may have further pages.
    if (address !== undefined) return (await load(name, {...(format !== undefined && {format}), limits})).feed;
    return readText(text, {...(format !== undefined && {format})});
  }
  const {readDocument} = await import('./document.js');
  return readDocument({text, kind, address});
}
