import {PostingError} from '../posting/error.js';
import type {Feed} from '../posting/posting.js';
import type {Input} from './input.js';

/** Reads the posting in a document for people: Markdown or HTML. */
export async function readDocument({kind}: Pick<Input, 'text' | 'kind' | 'address'>): Promise<Feed> {
  throw new PostingError('format', `There is no reading ${kind} yet.`);
}
