import {PostingError} from '../posting/error.js';
import type {Feed, Posting} from '../posting/posting.js';
import type {Answer} from './memory.js';
import type {Limits} from './request.js';

/**
 * Reads the pages that follow a first one: to the end, to the limits, or to where they lead away from the feed's host.
 *
 * @param address Where the first page is.
 * @param read Reads the page of an address.
 * @param update Is told what has come so far, after each page but the last.
 * @returns All postings; with an `error` where a page did not come, and with `next` where there is more.
 */
export async function readOn(
  answer: Answer,
  address: string,
  read: (address: string) => Promise<Feed>,
  {pages, postings}: Limits,
  update: (feed: Feed) => void,
): Promise<Answer> {
  let {feed} = answer;
  const asked = new Set([address]);
  while (feed.next && !asked.has(feed.next) && asked.size < pages && feed.postings.length < postings) {
    // A feed decides what visitors see, not which other servers they talk to.
    if (new URL(feed.next).origin !== new URL(address).origin) {
      const message = `The page that follows, ${feed.next}, is on another host; it was left out.`;
      return {...answer, feed: {...feed, problems: [...feed.problems, {path: '$', message}]}};
    }
    update(feed);
    asked.add(feed.next);
    try {
      feed = joined(feed, await read(feed.next));
    } catch (error) {
      if (error instanceof PostingError) return {...answer, feed, error};
      throw error;
    }
  }
  return {...answer, feed};
}

/** What came of an offset that moved while it was read comes twice; the first stays. */
function joined(feed: Feed, following: Feed): Feed {
  const ids = new Set(feed.postings.map(({id}) => id));
  const isNew = ({id}: Posting) => id === undefined || !ids.has(id);
  return {
    ...following,
    total: following.total ?? feed.total,
    postings: [...feed.postings, ...following.postings.filter(isNew)],
    problems: [...feed.problems, ...following.problems],
  };
}
