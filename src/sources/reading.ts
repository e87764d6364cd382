import {PostingError} from '../posting/error.js';
import type {Feed} from '../posting/posting.js';
import {readPlain} from '../posting/read-plain.js';

/** What the reader of an answer may know beside its text. */
export interface ReadingContext {
  readonly address?: string;
  readonly format?: string;
}

/**
 * The postings in a text: plain native JSON at once; all else by what is loaded for it.
 *
 * @param subject What a sentence about the text begins with, an address mostly.
 * @throws {PostingError} `syntax`, `format`, `invalid`; `network` when what reads it cannot be loaded.
 */
export async function feedOf(text: string, subject: string, context: ReadingContext): Promise<Feed> {
  const {address, format = 'native'} = context;
  const postings = format === 'native' ? readPlain(text, address) : undefined;
  if (postings) return {postings, problems: []};
  const {readText} = await chunk(import('./read-any.js'));
  return readText(text, subject, context);
}

/** What is loaded when it is needed; a `PostingError` where it cannot be had. */
export const chunk = <T>(
  loading: Promise<T>,
  fact = 'The code that this feed needs could not be loaded.',
): Promise<T> =>
  loading.catch((cause: unknown) => {
    throw new PostingError('network', fact, {cause});
  });
