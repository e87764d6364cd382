import type {Feed} from '../posting/posting.js';
/** Not there yet. */
export async function read(): Promise<Feed> {
  return {postings: [], problems: []};
}
