import {
  createBoard,
  filterNames,
  groupNames,
  sortOrders,
  type Board,
  type BoardQuery,
  type FilterName,
  type Filters,
  type Found,
} from '../board/board.js';
import {joinPostings} from '../board/join.js';
import {keyOf} from '../board/posting-key.js';
import type {Posting} from '../posting/posting.js';
import {withFeatured} from './board-featured.js';
import type {Finder} from './board-finder.js';
import {valueName} from './board-names.js';
import type {SavedOpenings} from './board-saved.js';
import {bodyOf} from './board-body.js';

/** Makes a board out of what the sources gave, and finds in it what is asked for: each only when something has changed. */
export class BoardModel implements Finder {
  readonly filters = filterNames;
  readonly orders = sortOrders;
  readonly groups = groupNames;
  readonly isBusy = false;
  readonly settled = Promise.resolve();
  #board?: Board;
  #madeOf: readonly unknown[] = [];
  #foundBy: readonly unknown[] = [];

  /** All openings that the page's author shows. */
  postings: readonly Posting[] = [];
  /** What was found last. */
  found?: Found;
  /** Whether all openings are of one organization: then its name is not said on each. */
  isOneOrganization = false;

  /**
   * Makes the board.
   *
   * @param fixed The filters that the page's author has fixed.
   * @param saved Where only the saved openings are shown, these.
   */
  make(
    lists: readonly (readonly Posting[])[],
    fixed: Filters,
    saved: SavedOpenings | undefined,
    language: string,
  ): void {
    const madeOf = [lists, JSON.stringify(fixed), saved?.version, language];
    if (isEqual(madeOf, this.#madeOf)) return;
    this.#madeOf = madeOf;
    const nameOf = (filter: FilterName, value: string) => valueName(filter, value, language);
    const options = {language, nameOf, bodyOf};
    const all = createBoard(joinPostings(lists), options);
    this.postings = Object.keys(fixed).length > 0 ? all.only(fixed) : all.postings;
    this.isOneOrganization = new Set(this.postings.map(({organization}) => organization?.name)).size === 1;
    const shown = saved ? this.postings.filter((posting) => saved.has(keyOf(posting))) : this.postings;
    this.#board = shown === all.postings ? all : createBoard(shown, options);
  }

  /** Finds what is asked for. */
  find(query: BoardQuery, featured: ReadonlySet<string>): void {
    const {text, filters, sort, group} = query;
    const foundBy = [this.#board, text, filters, sort, group, [...featured].join(' ')];
    if (!this.#board || isEqual(foundBy, this.#foundBy)) return;
    this.#foundBy = foundBy;
    const isByRank = isRanked(query);
    const found = this.#board.find(isByRank ? {...query, group: 'none'} : query);
    this.found = isByRank ? found : withFeatured(found, featured);
  }

  hasSeveral(name: FilterName): boolean {
    const {postings} = this;
    if (name === 'posted') return postings.some(({datePosted}) => datePosted);
    if (name === 'pay') return postings.some(({pay}) => pay.length > 0) && postings.some(({pay}) => pay.length === 0);
    return this.#board?.hasSeveral(name) ?? false;
  }

  /** The opening of a key. */
  postingOf(key: string): Posting | undefined {
    return this.postings.find((posting) => keyOf(posting) === key);
  }
}

/** Whether the best match comes first: then there can be no groups in the order of their names. */
export const isRanked = ({text, sort = 'relevance'}: BoardQuery): boolean => text.trim() !== '' && sort === 'relevance';

const isEqual = (one: readonly unknown[], other: readonly unknown[]) =>
  one.length === other.length && one.every((value, index) => value === other[index]);
