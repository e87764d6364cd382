import type {BoardQuery, FilterName, Filters, Found, GroupName, SortOrder} from '../board/board.js';
import type {PostingError} from '../posting/error.js';
import type {Posting} from '../posting/posting.js';
import type {SavedOpenings} from './board-saved.js';

/** Where a board's postings come from, and what is the matter with them. */
export interface Supply {
  /** The postings of each source that gave some; the same list while they are the same. */
  readonly lists: readonly (readonly Posting[])[];
  /** Whether something is still on its way. */
  readonly isBusy: boolean;
  /** Why sources have given nothing. */
  readonly failures: readonly PostingError[];
  /** Whether a source has given a part of its postings and no more. */
  readonly isPartial: boolean;
  /** When the oldest postings were read that could not be read anew; nothing where all are new. */
  readonly staleSince: number | undefined;
  /** Asks again: for what failed, or for everything, past what is remembered. */
  readonly retry: (all?: boolean) => void;
}

/** How a long list is divided. Properties may be `null`, as an attribute that was taken away leaves them. */
export interface Paging {
  readonly paging?: string | null;
  readonly pageSize: number;
}

/** Finds what a board shows: among postings that are in the page, or in an index that is asked piece by piece. */
export interface Finder {
  /** All openings that the page's author shows, or the first of them. */
  readonly postings: readonly Posting[];
  /** What was found last. Matches that are on no page that was asked for may be without words. */
  readonly found?: Found;
  /** Whether all openings are of one organization: then its name is not said on each. */
  readonly isOneOrganization: boolean;
  /** The filters, orders and groups that can be had. */
  readonly filters: readonly FilterName[];
  readonly orders: readonly SortOrder[];
  readonly groups: readonly GroupName[];
  /** Whether what is asked for is still being found. */
  readonly isBusy: boolean;
  /** Resolves when nothing is being found any more. */
  readonly settled: Promise<void>;

  /**
   * Makes ready to find.
   *
   * @param fixed The filters that the page's author has fixed.
   * @param saved Where only the saved openings are shown, these.
   * @param language For `Intl`.
   * @param locale The language around the board, in which openings are shown that have it.
   */
  make(
    lists: readonly (readonly Posting[])[],
    fixed: Filters,
    saved: SavedOpenings | undefined,
    language: string,
    locale: string,
  ): void;

  /** Finds what is asked for. */
  find(query: BoardQuery, featured: ReadonlySet<string>, paging: Paging): void;

  /** Gets ready for a search: the visitor has turned to the search field. */
  prepareSearch?(): void;

  /** Whether a filter tells openings apart in what is shown. */
  hasSeveral(name: FilterName): boolean;

  /** The opening of a key. */
  postingOf(key: string): Posting | undefined;
}
