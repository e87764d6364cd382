import {PostingError} from '../posting/error.js';
import type {Feed} from '../posting/posting.js';
import {readPostings} from '../posting/read.js';
import type {AdapterContext} from './adapter.js';

/** Which format an answer is in, by its shape alone; nothing when it is none that is known. */
export function formatOf(answer: unknown): string | undefined {
  return answer === null ? undefined : 'native';
}

/**
 * Reads an answer in any format that is known.
 *
 * @param answer What `JSON.parse` gave; the text itself when it starts with `<`.
 * @param context Where it came from, and its format where the page's author has named it.
 * @throws {PostingError} `format` when the answer is of no known shape, `invalid` when its one posting cannot be used.
 */
export async function readAnswer(answer: unknown, context: AdapterContext & {readonly format?: string} = {}): Promise<Feed> {
  const format = context.format ?? formatOf(answer);
  if (format === 'native') return readPostings(answer);
  throw new PostingError('format', 'Not there yet.');
}
