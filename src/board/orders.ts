import type {Posting} from '../posting/posting.js';
import {closingTime} from '../posting/state.js';
import {orderOf} from './order-words.js';
import type {SortOrder} from './query.js';

/** Orders of a list of postings that do not depend on what is searched for: made when first asked for, and kept. */
export class Orders {
  readonly #postings: readonly Posting[];
  readonly #language: string;
  readonly #now: number;
  readonly #made = new Map<string, Uint32Array>();

  /** @param now Milliseconds since the epoch. */
  constructor(postings: readonly Posting[], language: string, now: number) {
    this.#postings = postings;
    this.#language = language;
    this.#now = now;
  }

  /** The indexes of all postings in an order. */
  by(sort: Exclude<SortOrder, 'relevance'>): Uint32Array {
    let order = this.#made.get(sort);
    if (!order) this.#made.set(sort, (order = this.#make(sort)));
    return order;
  }

  #make(sort: Exclude<SortOrder, 'relevance'>): Uint32Array {
    if (sort === 'title') {
      // Boards have many openings of one title, and comparing titles is dear.
      const titles = [...new Set(this.#postings.map(({title}) => title))].sort(orderOf(this.#language));
      const places = new Map(titles.map((title, place) => [title, place]));
      return this.#sorted(({title}) => places.get(title) ?? 0);
    }
    if (sort === 'closing') {
      return this.#sorted((posting) => {
        const time = closingTime(posting);
        return time > this.#now ? time : Infinity;
      });
    }
    // What has no date is not new.
    return this.#sorted(({datePosted = ''}) => -Date.parse(datePosted) || Infinity);
  }

  /** From the least on; equals stay as the feed has them. */
  #sorted(rank: (posting: Posting) => number): Uint32Array {
    const ranks = Float64Array.from(this.#postings, rank);
    return Uint32Array.from(ranks.keys()).sort((a, b) => {
      const [first = 0, second = 0] = [ranks[a], ranks[b]];
      return first < second ? -1 : first > second ? 1 : a - b;
    });
  }
}
