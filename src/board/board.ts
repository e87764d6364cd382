import type {Posting} from '../posting/posting.js';
import {dayOf, Facets, spans, type Facet, type NameOf, type Value} from './facets.js';
import {add, failuresOf, gainsOf, none, testsOf, type Test} from './filtering.js';
import type {Finds, Range} from './finds.js';
import {Lines, lineWith} from './plain-search.js';
import {byRank, Orders} from './orders.js';
import {remember} from './remember.js';
import type {BoardQuery, FilterName, Filters, GroupName} from './query.js';

export type {NameOf, Value} from './facets.js';
export type {Finds, Range} from './finds.js';
export * from './query.js';

/** One choice of a filter. */
export interface Choice extends Value {
  /** How many postings there would be by this choice, with all that is chosen in the other filters; nothing where nobody has counted. */
  readonly count?: number;
  readonly isChosen: boolean;
}

/** Postings that stand together: a stretch of the matches. */
export interface Group {
  /** The value by which they stand together; empty for those that have none. */
  readonly value: string;
  readonly label: string;
  /** Where in the matches the group begins, and where the next one does. */
  readonly from: number;
  readonly to: number;
}

/** What a query gives. */
export interface Found {
  /** The postings in their order, group after group. */
  readonly matches: readonly Posting[];
  /** None where nothing is grouped. */
  readonly groups: readonly Group[];
  /** All values that the board has in a filter, each with its count. Counted when they are asked for. */
  readonly choicesOf: (name: FilterName) => readonly Choice[];
  /** How many postings there would be without the words searched for, or without one filter. To say what to relax. */
  readonly without: Readonly<Partial<Record<FilterName | 'text', number>>>;
  /** Whether there may be more than the matches: what is found is counted no further than it was asked for. */
  readonly isOpenEnded?: boolean;
  /** What of a text is to be marked, because it was searched for. */
  readonly mark: (text: string) => readonly Range[];
}

/** What a board is made with beside its postings. */
export interface BoardOptions {
  /** BCP 47 tag of the language that names are sorted in. */
  readonly language: string;
  readonly nameOf: NameOf;
  /** Milliseconds since the epoch. */
  readonly now?: number;
}

/** Postings that can be searched, filtered, sorted and grouped. */
export interface Board {
  readonly postings: readonly Posting[];
  /**
   * What a query gives.
   *
   * @param finds What an index has found by the text of the query. Without, every word is looked for as it is, and the best
   * match does not come first.
   */
  readonly find: (query: BoardQuery, finds?: Finds) => Found;
  /**
   * Makes what is needed for the first letter of a search.
   *
   * @param isLate Says whether to stop for now.
   * @returns Whether all is made.
   */
  readonly prepare: (isLate: () => boolean) => boolean;
  /** The names of the countries of a posting, by its place in the list. */
  readonly countriesOf: (index: number) => readonly string[];
  /** Whether a filter has more than one value. */
  readonly hasSeveral: (name: FilterName) => boolean;
  /** The postings that pass filters of the page's author: what a visitor then sees of the board. */
  readonly only: (filters: Filters) => readonly Posting[];
}

/** Makes a board of postings. Searching it takes no time that one would notice, also in ten thousand of them. */
export function createBoard(postings: readonly Posting[], options: BoardOptions): Board {
  const {language, nameOf, now = Date.now()} = options;
  const facets = new Facets(postings, language, nameOf);
  const orders = new Orders(postings, language, now);
  let ages: Float64Array | undefined;
  const ageOf = (index: number) => (ages ??= agesOf(postings, now))[index] ?? NaN;
  const lines = new Lines();
  const writeLine = lineWith(nameOf);
  const prepare = (isLate: () => boolean) => {
    while (lines.length < postings.length && !(lines.length % 100 === 0 && isLate())) {
      const posting = postings[lines.length];
      lines.add(posting ? writeLine(posting) : '');
    }
    return lines.length === postings.length;
  };

  const postingsIn = (order: readonly number[]) => {
    const list: Posting[] = [];
    for (const index of order) {
      const posting = postings[index];
      if (posting) list.push(posting);
    }
    return list;
  };

  return {
    postings,
    hasSeveral: (name) => facets.hasSeveral(name),
    only(filters) {
      const tests = testsOf(filters, facets, ageOf);
      return postings.filter((_, index) => tests.every(({passes}) => passes(index)));
    },
    prepare,
    countriesOf(index) {
      const {values, starts, of} = facets.of('country');
      return Array.from(of.subarray(starts[index], starts[index + 1]), (at) => {
        const {label = '', value = ''} = values[at] ?? {};
        return `${label} ${value}`;
      });
    },
    find({text, filters, sort, group}, given) {
      let finds = given;
      if (!finds && text.trim()) {
        prepare(() => false);
        finds = lines.find(text);
      }
      const tests: Test[] = [...testsOf(filters, facets, ageOf)];
      if (finds) tests.push({name: 'text', passes: (posting) => finds.scores[posting] !== 0});
      const failed = failuresOf(postings.length, tests);
      let order: readonly number[] = inOrder(orders.by(sort && sort !== 'relevance' ? sort : 'newest'), failed);
      if (finds && (sort ?? 'relevance') === 'relevance') {
        const {scores} = finds;
        order = byRank(order, (posting) => -(scores[posting] ?? 0));
      }
      const grouped = groupBy(order, group, facets, filters);
      return {
        matches: postingsIn(grouped.order),
        groups: grouped.groups,
        choicesOf: remember((name: FilterName) => {
          // What this filter alone keeps out is counted: it is what one could choose instead.
          const own = tests.findIndex((test) => test.name === name);
          const counted = (posting: number) => failed[posting] === none || failed[posting] === own;
          const chosen = filters[name] ?? [];
          return name === 'posted'
            ? spanChoices(chosen, postings.length, counted, ageOf, nameOf)
            : valueChoices(chosen, facets.of(name), counted);
        }),
        without: gainsOf(failed, tests),
        mark: (given) => finds?.mark?.(given) ?? [],
      };
    },
  };
}

/** How many days ago each posting was posted, where that is known. */
function agesOf(postings: readonly Posting[], now: number): Float64Array {
  const today = dayOf(now);
  const ageOf = remember((date: string) => today - dayOf(date));
  return Float64Array.from(postings, ({datePosted}) => (datePosted ? ageOf(datePosted) : NaN));
}

const inOrder = (order: Uint32Array, failed: Uint8Array): number[] => {
  const list: number[] = [];
  for (const index of order) if (failed[index] === none) list.push(index);
  return list;
};

/** Puts what is in order into groups: in the order of their names, within each as it was. */
function groupBy(
  order: readonly number[],
  group: GroupName,
  facets: Facets,
  filters: Filters,
): {readonly order: readonly number[]; readonly groups: readonly Group[]} {
  if (group === 'none') return {order, groups: []};
  const name = group === 'place' ? 'locality' : group;
  const {values, starts, of, indexesOf} = facets.of(name);
  const chosen = new Set((filters[name] ?? []).flatMap(indexesOf));
  const members = new Map<number, number[]>();
  for (const posting of order) {
    const its = of.subarray(starts[posting], starts[posting + 1]);
    // Under the place that one has asked for, where there are several; each posting stands in one group.
    const at = its.find((index) => chosen.has(index)) ?? its[0] ?? values.length;
    const list = members.get(at);
    if (list) list.push(posting);
    else members.set(at, [posting]);
  }
  let from = 0;
  const sorted = [...members].sort(([a], [b]) => a - b);
  return {
    order: sorted.map(([, list]) => list).flat(),
    groups: sorted.map(([index, {length}]) => {
      const {value = '', label = ''} = values[index] ?? {};
      return {value, label, from, to: (from += length)};
    }),
  };
}

/** The values of a filter, each with how many of the counted postings have it. */
function valueChoices(
  words: readonly string[],
  {values, starts, of, indexesOf}: Facet,
  isCounted: (posting: number) => boolean,
): readonly Choice[] {
  const chosen = new Set(words.flatMap(indexesOf));
  const counts = new Uint32Array(values.length);
  for (let posting = 0; posting < starts.length - 1; posting++) {
    if (!isCounted(posting)) continue;
    const end = starts[posting + 1] ?? 0;
    for (let at = starts[posting] ?? 0; at < end; at++) add(counts, of[at] ?? 0);
  }
  return values.map((value, at) => ({...value, count: counts[at] ?? 0, isChosen: chosen.has(at)}));
}

/** The spans of days, each with how many of the counted postings were posted in it. */
function spanChoices(
  words: readonly string[],
  length: number,
  isCounted: (posting: number) => boolean,
  ageOf: (posting: number) => number,
  nameOf: NameOf,
): readonly Choice[] {
  const counted = Array.from({length}, (_, posting) => (isCounted(posting) ? ageOf(posting) : NaN));
  return spans.map((days) => {
    const value = String(days);
    const count = counted.filter((age) => age <= days).length;
    return {value, label: nameOf('posted', value), count, isChosen: words.includes(value)};
  });
}
