import {PostingError} from '../posting/error.js';
import type {Feed, Posting} from '../posting/posting.js';
import type {Answer} from './memory.js';
import type {Limits} from './request.js';

/**
 * Reads the pages that follow a first one, to the end or to the limits.
 *
 * @param read Reads the page of an address.
 * @param update Is told what has come so far, after each page but the last.
 * @returns All postings; with an `error` where a page did not come, and with `next` where the limits ended it.
 */
export async function readOn(
  answer: Answer,
  read: (address: string) => Promise<Feed>,
  {pages, postings}: Limits,
  update: (feed: Feed) => void,
): Promise<Answer> {
  let {feed} = answer;
  const seen = new Set<string>();
  for (let page = 1; feed.next && page < pages && feed.postings.length < postings; page++) {
    update(feed);
    const {next} = feed;
    seen.add(next);
    let following;
    try {
      following = await read(next);
    } catch (cause) {
      if (cause instanceof PostingError) return {...answer, feed, error: cause};
      throw cause;
    }
    feed = joined(feed, following);
    if (feed.next && seen.has(feed.next)) feed = {...feed, next: undefined};
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
