import {PostingError} from '../posting/error.js';
import type {Posting, Problem} from '../posting/posting.js';
import {dividePosting} from '../rich-text/divide-posting.js';
import {parseMarkup} from '../server/parse-markup.js';
import {loadDetail} from '../sources/detail.js';
import type {Answer} from '../sources/memory.js';
import {load, readText} from '../sources/source.js';
import type {ExitCode} from './command.js';
import {isFeedAddress, readInput, type Input} from './input.js';
import type {Terminal} from './terminal.js';

/** Postings that somebody has named on the command line, and what of them could not be used. */
export interface Named {
  readonly postings: readonly Posting[];
  readonly problems: readonly Problem[];
  /** What there is more of and could not be had, in sentences: pages of a feed, bodies; also postings without a title, of which `problems` tell as well. */
  readonly lost: readonly string[];
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
    ? whole(await load(name, {...reading, limits}), reading)
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
    answerIn(input, reading).then((answer) => whole(answer, reading)),
  );

async function whole(
  {feed: {postings, problems, next}, error}: Pick<Answer, 'feed' | 'error'>,
  {job}: Reading,
): Promise<Named> {
  const wanted = job === undefined ? postings : postings.filter(({id}) => id === job);
  // Who has asked for one posting, and has it, misses none of the others.
  const isWanted = job === undefined || wanted.length === 0;
  const lost = isWanted ? problems.filter(isUntitled).map(({message}) => message) : [];
  if (isWanted && (error ?? next))
    lost.push(error?.message ?? `There are more postings at ${next}, which were not read.`);
  const divided: Posting[] = [];
  for (const posting of wanted) {
    try {
      divided.push(await dividePosting(await loadDetail(posting, {limits}), parseMarkup));
    } catch (failure) {
      // Of several, the others are no worse for it: an opening may close while a feed is read.
      if (!(failure instanceof PostingError) || wanted.length === 1) throw failure;
      lost.push(`“${posting.title}”: ${failure.message}`);
    }
  }
  return {postings: divided, problems, lost};
}

/** Tells what could not be had. */
export function tellLost(lost: readonly string[], {tell, style}: Terminal): ExitCode {
  for (const message of lost) tell(`${style.tell('red', 'left out:')} ${message}\n`);
  return lost.length > 0 ? 1 : 0;
}

/** Whether it tells of a whole posting, which is not among the others. */
const isUntitled = ({message}: Problem) => /^(?:The posting at )?\$\S* has no title/.test(message);

async function answerIn(
  {text, kind, address, name}: Input,
  {format}: Reading,
): Promise<Pick<Answer, 'feed' | 'error'>> {
  if (kind === 'data' || format !== undefined) {
    // Again by its address: a feed may have further pages.
    if (address !== undefined) return load(name, {...(format !== undefined && {format}), limits});
    return {feed: await readText(text, {...(format !== undefined && {format})})};
  }
  const {readDocument} = await import('./document.js');
  return {feed: await readDocument({text, kind, address})};
}
