import {PostingError} from '../posting/error.js';
import type {Feed} from '../posting/posting.js';
import type {AdapterContext} from './adapter.js';
import {feedOf, feeds} from './feeds.js';
import {bare} from './drafts.js';

/**
 * Reads an answer in any format that is known. A known wrapper with nothing in it is an empty feed.
 *
 * @param given What `JSON.parse` gave; the text itself when it starts with `<`.
 * @param context Where it came from, and its format where the page's author has named it.
 * @throws {PostingError} `format` when the answer is of no known shape, `invalid` when its one posting cannot be used.
 */
export async function readAnswer(given: unknown, context: AdapterContext = {}): Promise<Feed> {
  const answer = bare(given);
  try {
    const format = context.format ?? (await feedOf(answer)) ?? '';
    // `hasOwn`: the format may be the word of a page's author. And a feed it may be, but what came an HTML page.
    const load = typeof answer === 'object' && Object.hasOwn(feeds, format) && feeds[format]?.[0];
    const {read} = await (load ? load() : import('./other-formats.js'));
    return await read(answer, context);
  } catch (cause) {
    if (cause instanceof PostingError) throw cause;
    throw new PostingError('network', 'The code that reads this feed could not be loaded.', {cause});
  }
}
