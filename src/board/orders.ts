import type {Posting} from '../posting/posting.js';
import {closingTime} from '../posting/state.js';
import {orderOf} from './order-words.js';
import type {SortOrder} from './query.js';
import {remember} from './remember.js';

/** Orders of a list of postings that do not depend on what is searched for: made when first asked for, and kept. */
export class Orders {
  readonly #postings: readonly Posting[];
  readonly #language: string;
  readonly #now: number;

  /** @param now Milliseconds since the epoch. */
  constructor(postings: readonly Posting[], language: string, now: number) {
    this.#postings = postings;
    this.#language = language;
    this.#now = now;
  }

  /** The indexes of all postings in an order. */
  readonly by = remember((sort: Exclude<SortOrder, 'relevance'>) => this.#make(sort));

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
    const timeOf = remember((date: string) => -Date.parse(date) || Infinity);
    return this.#sorted(({datePosted = ''}) => timeOf(datePosted));
  }

  /** From the least on; equals stay as the feed has them. */
  #sorted(rank: (posting: Posting) => number): Uint32Array {
    const ranks = Float64Array.from(this.#postings, rank);
    return Uint32Array.from(byRank(ranks.keys(), (index) => ranks[index] ?? NaN));
  }
}

/** Indexes from the least rank on; equals stay as they were. Numbers are put in order many times as fast as things are compared. */
export function byRank(indexes: Iterable<number>, rank: (index: number) => number): readonly number[] {
  const equals = new Map<number, number[]>();
  for (const index of indexes) {
    const its = rank(index);
    const list = equals.get(its);
    if (list) list.push(index);
    else equals.set(its, [index]);
  }
  return Array.from(Float64Array.from(equals.keys()).sort(), (its) => equals.get(its) ?? []).flat();
}
