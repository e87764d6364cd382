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
  type NameOf,
} from '../board/board.js';
import {keyOf, tellApart} from '../board/posting-key.js';
import type {Posting} from '../posting/posting.js';
import {featured as saidOfFeatured} from '../locales/board-messages.js';
import {withFeatured} from './board-featured.js';
import {joins} from './board-feeds.js';
import {inWordsFor} from './frame-controller.js';
import type {Finder} from './board-finder.js';
import {valueName} from './board-names.js';
import type {SavedOpenings} from './board-saved.js';
import type {RankedSearch} from './board-ranking.js';

/** Makes a board out of what the sources gave, and finds in it what is asked for: each only when something has changed. */
export class BoardModel implements Finder {
  readonly filters = filterNames;
  readonly orders = sortOrders;
  readonly groups = groupNames;
  readonly isBusy = false;
  readonly settled = Promise.resolve();
  readonly #hear: () => void;
  #board?: Board;
  #nameOf: NameOf = (_, value) => value;
  #ranked?: RankedSearch;
  #building?: AbortController;
  #madeOf: readonly unknown[] = [];
  #foundBy: readonly unknown[] = [];

  /** All openings that the page's author shows. */
  postings: readonly Posting[] = [];
  /** What was found last. */
  found?: Found;
  /** Whether all openings are of one organization: then its name is not said on each. */
  isOneOrganization = false;

  /** @param hear Is called when the search has come to know more. */
  constructor(hear: () => void) {
    this.#hear = hear;
  }

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
    locale: string,
  ): void {
    // A language that comes late is another one than that which was spoken until then, under the same name.
    const madeOf = [lists, JSON.stringify(fixed), saved?.keys, language, locale, saidOfFeatured()];
    if (isEqual(madeOf, this.#madeOf)) return;
    this.#madeOf = madeOf;
    const nameOf = (filter: FilterName, value: string) => valueName(filter, value, language);
    const options = {language, nameOf};
    this.#nameOf = nameOf;
    const joined = tellApart(joins.module?.joinPostings(lists) ?? lists.flat());
    // By their keys they are found again in another language, too.
    const spoken = joined.map((posting) => inWordsFor(posting, locale, keyOf(posting)));
    const all = createBoard(spoken, options);
    this.postings = Object.keys(fixed).length > 0 ? all.only(fixed) : all.postings;
    this.isOneOrganization = new Set(this.postings.map(({organization}) => organization?.name)).size === 1;
    const shown = saved ? this.postings.filter((posting) => saved.keys.has(keyOf(posting))) : this.postings;
    this.#board = shown === all.postings ? all : createBoard(shown, options);
    const isSearched = this.#building !== undefined;
    this.#building?.abort();
    this.#building = this.#ranked = undefined;
    if (isSearched) this.prepareSearch();
  }

  /** Gets ready for a search: its index is loaded and built, and what is typed before is looked for as it is. */
  prepareSearch(): void {
    const board = this.#board;
    if (!board || this.#building) return;
    const {signal} = (this.#building = new AbortController());
    import('./board-ranking.js')
      .then(({RankedSearch}) => RankedSearch.of(board, this.#nameOf, this.#hear, signal))
      .then((ranked) => {
        if (signal.aborted) return;
        this.#ranked = ranked;
        this.#hear();
      })
      // Without it words are found as they are typed. Tried again when the visitor comes back to the search.
      .catch(() => !signal.aborted && (this.#building = undefined));
  }

  /** Finds what is asked for. */
  find(query: BoardQuery, featured: ReadonlySet<string>): void {
    const {text, filters, sort, group} = query;
    const isSearch = text.trim() !== '';
    if (isSearch) this.prepareSearch();
    const finds = isSearch ? this.#ranked?.find(text) : undefined;
    const foundBy = [this.#board, text, finds, JSON.stringify(filters), sort, group, [...featured].join(' ')];
    if (!this.#board || isEqual(foundBy, this.#foundBy)) return;
    this.#foundBy = foundBy;
    const isByRank = isRanked(query);
    const found = this.#board.find(isByRank ? {...query, group: 'none'} : query, finds);
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
