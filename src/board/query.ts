/** What a board can be filtered by. A place is a country, a region or a locality. */
export type FilterName =
  | 'department'
  | 'team'
  | 'country'
  | 'region'
  | 'locality'
  | 'workplace'
  | 'employment-type'
  | 'pay'
  | 'language'
  | 'posted';

/** All filters, in the order in which a candidate narrows a list down. */
export const filterNames: readonly FilterName[] = [
  'department',
  'team',
  'country',
  'region',
  'locality',
  'workplace',
  'employment-type',
  'pay',
  'language',
  'posted',
];

/** What is chosen in each filter: a posting passes a filter by any of its values, and has to pass them all. */
export type Filters = Readonly<Partial<Record<FilterName, readonly string[]>>>;

/** Orders of the postings; `relevance` is `newest` where nothing is searched for. */
export type SortOrder = 'newest' | 'title' | 'closing' | 'relevance';

/** All orders. */
export const sortOrders: readonly SortOrder[] = ['newest', 'title', 'closing', 'relevance'];

/** By what the postings stand in groups. */
export type GroupName = 'none' | 'department' | 'team' | 'place';

/** All ways of grouping. */
export const groupNames: readonly GroupName[] = ['none', 'department', 'team', 'place'];

/** What a visitor wants to see of a board: all of it can stand in an address. */
export interface BoardQuery {
  /** The words searched for, as typed. */
  readonly text: string;
  readonly filters: Filters;
  /** Where none is chosen: by relevance in a search, else the newest first. */
  readonly sort?: SortOrder;
  readonly group: GroupName;
  /** From 1. */
  readonly page: number;
  /** The key of the posting that is open (`keyOf`). */
  readonly job?: string;
}

/** A board as one finds it: nothing searched for, nothing chosen. */
export const plainQuery: BoardQuery = {text: '', filters: {}, group: 'none', page: 1};
