import type {Posting} from '../posting/posting.js';
import {dayOf, readFacets, spans, type Facet, type NameOf, type Value} from './facets.js';
import {stack, writeFields} from './haystack.js';
import {englishName} from './places.js';
import {rangesOf, type Range} from './mark.js';
import {Orders} from './orders.js';
import {filterNames, type BoardQuery, type FilterName, type Filters, type GroupName} from './query.js';
import {Search, type Finds} from './search.js';

export type {NameOf, Value} from './facets.js';
export type {Range} from './mark.js';
export * from './query.js';

/** One choice of a filter. */
export interface Choice extends Value {
  /** How many postings there would be by this choice, with all that is chosen in the other filters. */
  readonly count: number;
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
  /** Of each filter all values that the board has, each with its count. */
  readonly choices: Readonly<Record<FilterName, readonly Choice[]>>;
  /** How many postings there would be without the words searched for, or without one filter. To say what to relax. */
  readonly without: Readonly<Partial<Record<FilterName | 'text', number>>>;
  /** What of a text is to be marked, because it was searched for. */
  readonly mark: (text: string) => readonly Range[];
}

/** What a board is made with beside its postings. */
export interface BoardOptions {
  /** BCP 47 tag of the language that names are sorted in. */
  readonly language: string;
  readonly nameOf: NameOf;
  /** The words of a body, where they are to be searched. */
  readonly bodyOf?: (posting: Posting) => string | undefined;
  /** Milliseconds since the epoch. */
  readonly now?: number;
}

/** Postings that can be searched, filtered, sorted and grouped. */
export interface Board {
  readonly postings: readonly Posting[];
  readonly find: (query: BoardQuery) => Found;
  /** The postings that pass filters of the page's author: what a visitor then sees of the board. */
  readonly only: (filters: Filters) => readonly Posting[];
}

/** Makes a board of postings. Searching it takes no time that one would notice, also in ten thousand of them. */
export function createBoard(postings: readonly Posting[], options: BoardOptions): Board {
  const {language, nameOf, now = Date.now()} = options;
  const facets = readFacets(postings, language, nameOf);
  const today = dayOf(now);
  const days = new Map<string, number>();
  const ages = Float64Array.from(postings, ({datePosted}) => {
    if (!datePosted) return NaN;
    // Of a day many postings are.
    let day = days.get(datePosted);
    if (day === undefined) days.set(datePosted, (day = dayOf(datePosted)));
    return today - day;
  });
  const orders = new Orders(postings, language, now);
  let search: Search | undefined;
  const find = (text: string): Finds | undefined => {
    if (!text.trim()) return undefined;
    search ??= new Search(stack(postings.map(readFields(facets, options))));
    return search.find(text);
  };

  return {
    postings,
    only(filters) {
      const passes = testsOf(filters, facets, ages);
      return postings.filter((_, index) => passes.every(({passes}) => passes(index)));
    },
    find({text, filters, sort, group}) {
      const finds = find(text);
      const tests = testsOf(filters, facets, ages);
      const {passed, counts, without, spanCounts} = countAll(facets, ages, tests, finds);
      const order = inOrder(orders.by(sort && sort !== 'relevance' ? sort : 'newest'), passed);
      if (finds && (sort ?? 'relevance') === 'relevance') {
        const scores = Float64Array.from(passed, (is, index) => (is ? finds.scoreOf(index) : 0));
        order.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
      }
      const grouped = groupBy(order, group, facets, filters);
      return {
        matches: grouped.order.flatMap((index) => postings[index] ?? []),
        groups: grouped.groups,
        choices: choicesOf(facets, counts, spanCounts, filters, nameOf),
        without,
        mark: (given) => (finds ? rangesOf(given, finds.words) : []),
      };
    },
  };
}

/** Reads what is searched of a posting, field by field, the title first. */
function readFields(
  facets: Readonly<Record<FilterName, Facet>>,
  {nameOf, bodyOf}: BoardOptions,
): (posting: Posting, index: number) => readonly string[] {
  const write = writeFields();
  const {values, starts, of} = facets.country;
  const countries = values.map(({value, label}) => write(`${label} ${value} ${englishName(value)}`));
  const kind = (name: FilterName, token: string) =>
    // A kind of employment may also be in the feed's own words, which are no token.
    write(nameOf(name, token)) + (/^[\w-]+$/.test(token) ? ` =${token.toLowerCase()}` : '');
  return (posting, index) => {
    const {title, department, team, locations, employmentTypes, workplace, organization, identifier} = posting;
    const body = bodyOf?.(posting);
    const its = Array.from(of.subarray(starts[index], starts[index + 1]), (at) => countries[at] ?? '');
    return [
      write(title),
      write(department) + write(team),
      locations.map(({locality, region, text}) => write(locality) + write(region) + write(text)).join('') +
        its.join(''),
      employmentTypes.map((type) => kind('employment-type', type)).join('') +
        (workplace ? kind('workplace', workplace) : ''),
      write(organization?.name) + write(identifier),
      ...(body ? [` ~${write(body)}`] : []),
    ];
  };
}

/** What a filter that is set lets pass. */
interface Test {
  readonly name: FilterName;
  readonly passes: (posting: number) => boolean;
}

/** The filters in which something is chosen that the board has. */
function testsOf(filters: Filters, facets: Readonly<Record<FilterName, Facet>>, ages: Float64Array): readonly Test[] {
  return filterNames.flatMap((name): readonly Test[] => {
    const words = filters[name] ?? [];
    if (name === 'posted') {
      const days = Math.max(...words.map(Number).filter((number) => number > 0));
      return days > 0 ? [{name, passes: (posting) => (ages[posting] ?? NaN) <= days}] : [];
    }
    const {values, starts, of, indexesOf} = facets[name];
    const chosen = new Uint8Array(values.length);
    for (const index of words.flatMap(indexesOf)) chosen[index] = 1;
    if (!chosen.includes(1)) return [];
    const passes = (posting: number) => {
      const end = starts[posting + 1] ?? 0;
      for (let at = starts[posting] ?? 0; at < end; at++) if (chosen[of[at] ?? 0]) return true;
      return false;
    };
    return [{name, passes}];
  });
}

/** Which postings pass everything, and for each filter how many would by each of its values. */
function countAll(
  facets: Readonly<Record<FilterName, Facet>>,
  ages: Float64Array,
  tests: readonly Test[],
  finds: Finds | undefined,
) {
  const passed = new Uint8Array(ages.length);
  const counts = Object.fromEntries(
    filterNames.map((name) => [name, new Uint32Array(facets[name].values.length)]),
  ) as Record<FilterName, Uint32Array>;
  const spanCounts = new Uint32Array(spans.length);
  const gains: Partial<Record<FilterName | 'text', number>> = {};
  let all = 0;
  const count = (name: FilterName, posting: number) => {
    if (name === 'posted') spans.forEach((days, at) => (ages[posting] ?? NaN) <= days && add(spanCounts, at));
    const {starts, of} = facets[name];
    const end = starts[posting + 1] ?? 0;
    const its = counts[name];
    for (let at = starts[posting] ?? 0; at < end; at++) add(its, of[at] ?? 0);
  };
  if (tests.length === 0 && !finds) {
    // Most of the time a board is seen whole.
    for (const name of filterNames) for (const at of facets[name].of) add(counts[name], at);
    for (const age of ages) spans.forEach((days, at) => age <= days && add(spanCounts, at));
    return {passed: passed.fill(1), counts, spanCounts, without: {}};
  }
  for (let posting = 0; posting < ages.length; posting++) {
    let failed: FilterName | 'text' | undefined = finds?.found[posting] === 0 ? 'text' : undefined;
    let isOut = false;
    for (const {name, passes} of tests) {
      if (passes(posting)) continue;
      isOut = failed !== undefined;
      if (isOut) break;
      failed = name;
    }
    if (isOut) continue;
    // What one filter alone keeps out is counted by the values of that filter: they are what one could choose instead.
    if (failed === undefined) {
      passed[posting] = 1;
      all++;
      for (const name of filterNames) count(name, posting);
    } else {
      gains[failed] = (gains[failed] ?? 0) + 1;
      if (failed !== 'text') count(failed, posting);
    }
  }
  const without = Object.fromEntries(Object.entries(gains).map(([name, gain]) => [name, all + gain]));
  return {passed, counts, spanCounts, without};
}

const add = (counts: Uint32Array, at: number) => (counts[at] = (counts[at] ?? 0) + 1);

const inOrder = (order: Uint32Array, passed: Uint8Array): number[] => {
  const list: number[] = [];
  for (const index of order) if (passed[index]) list.push(index);
  return list;
};

/** Puts what is in order into groups: in the order of their names, within each as it was. */
function groupBy(
  order: readonly number[],
  group: GroupName,
  facets: Readonly<Record<FilterName, Facet>>,
  filters: Filters,
): {readonly order: readonly number[]; readonly groups: readonly Group[]} {
  if (group === 'none') return {order, groups: []};
  const name = group === 'place' ? 'locality' : group;
  const {values, starts, of, indexesOf} = facets[name];
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
    order: sorted.flatMap(([, list]) => list),
    groups: sorted.map(([index, {length}]) => {
      const {value = '', label = ''} = values[index] ?? {};
      return {value, label, from, to: (from += length)};
    }),
  };
}

function choicesOf(
  facets: Readonly<Record<FilterName, Facet>>,
  counts: Readonly<Record<FilterName, Uint32Array>>,
  spanCounts: Uint32Array,
  filters: Filters,
  nameOf: NameOf,
): Found['choices'] {
  const lists = filterNames.map((name) => {
    if (name === 'posted') {
      const list = spans.map((days, at) => {
        const value = String(days);
        return {
          value,
          label: nameOf(name, value),
          count: spanCounts[at] ?? 0,
          isChosen: filters[name]?.includes(value) ?? false,
        };
      });
      return [name, list];
    }
    const {values, indexesOf} = facets[name];
    const chosen = new Set((filters[name] ?? []).flatMap(indexesOf));
    return [name, values.map((value, at) => ({...value, count: counts[name][at] ?? 0, isChosen: chosen.has(at)}))];
  });
  return Object.fromEntries(lists) as Found['choices'];
}
