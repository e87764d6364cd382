import {isCalendarDate} from '../posting/calendar-date.js';
import type {Posting} from '../posting/posting.js';
import {fold} from './fold.js';
import {keyOfPlace, readPlaces, type PlaceOfWork} from './places.js';
import {filterNames, type FilterName} from './query.js';

/**
 * How a value of a filter is called: `country` of "DE" is "Germany" or "Deutschland". What the postings say in words of
 * their own is given as it is.
 */
export type NameOf = (filter: FilterName, value: string) => string;

/** What a filter can be set to. */
export interface Value {
  /** What stands for it in an address and in an attribute. */
  readonly value: string;
  readonly label: string;
  /** Of a region or locality: the value of the country it is in. */
  readonly country?: string;
  /** Of a locality: the value of the region it is in. */
  readonly region?: string;
}

/** One filter over all postings: its values, and which of them each posting has. */
export interface Facet {
  readonly values: readonly Value[];
  /** Where in `of` the values of each posting begin; one longer than the list of postings. */
  readonly starts: Uint32Array;
  /** Indexes into `values`, posting after posting. */
  readonly of: Uint32Array;
  /** The indexes of the values that a word stands for; none where the board has no such value. */
  readonly indexesOf: (word: string) => readonly number[];
}

const millisecondsOfDay = 86_400_000;

/** The number of the calendar day on which something was, where the visitor is. */
export function dayOf(date: string | number): number {
  const time = typeof date === 'number' ? date : Date.parse(date);
  if (typeof date === 'string' && isCalendarDate(date)) return time / millisecondsOfDay;
  const local = new Date(time);
  return Date.UTC(local.getFullYear(), local.getMonth(), local.getDate()) / millisecondsOfDay;
}

/** The spans of days that a visitor can choose from in `posted`. */
export const spans: readonly number[] = [1, 7, 30];

/** A value before it has its place in the list. */
interface Entry {
  readonly key: string;
  readonly value: string;
  readonly country?: string;
  readonly region?: string;
}

/** The same for the same value: folding is dear where there are many postings. */
const entriesOf = (known: Map<string, Entry>, values: readonly (string | undefined)[]) =>
  values.flatMap((value) => {
    if (!value?.trim()) return [];
    let entry = known.get(value);
    if (!entry) known.set(value, (entry = {key: fold(value.trim()), value: value.trim()}));
    return entry;
  });

/** All filters but `posted`, which is no list of values, over all postings. */
export function readFacets(
  postings: readonly Posting[],
  language: string,
  nameOf: NameOf,
): Readonly<Record<FilterName, Facet>> {
  const placesOf = readPlaces(postings, language);
  const places = postings.map(({locations}) => locations.flatMap(placesOf));
  const known = new Map<string, Entry>();
  const placeEntries = new Map<PlaceOfWork, Readonly<Record<'region' | 'locality', Entry>>>();
  const entryOf = (name: 'region' | 'locality', place: PlaceOfWork) => {
    let entries = placeEntries.get(place);
    if (!entries) {
      const {country, region = '', locality = ''} = place;
      const key = keyOfPlace({country, region});
      entries = {
        region: {key, value: region, country},
        locality: {key: keyOfPlace(place), value: locality, country, region: region && key},
      };
      placeEntries.set(place, entries);
    }
    return place[name] ? entries[name] : [];
  };
  const at = (index: number) => places[index] ?? [];
  const entries: Record<FilterName, (posting: Posting, index: number) => readonly Entry[]> = {
    department: ({department}) => entriesOf(known, [department]),
    team: ({team}) => entriesOf(known, [team]),
    // Who may work from a country looks for it under that country.
    country: ({remoteFrom}, index) =>
      entriesOf(
        known,
        [...at(index), ...remoteFrom.flatMap(placesOf)].map(({country}) => country),
      ),
    region: (_, index) => at(index).flatMap((place) => entryOf('region', place)),
    locality: (_, index) => at(index).flatMap((place) => entryOf('locality', place)),
    workplace: ({workplace}) => entriesOf(known, [workplace]),
    'employment-type': ({employmentTypes}) => entriesOf(known, employmentTypes),
    pay: ({pay}) => entriesOf(known, [pay.length > 0 ? 'given' : undefined]),
    language: ({language}) => entriesOf(known, [language?.split('-')[0]]),
    posted: () => [],
  };
  const facets = Object.fromEntries(filterNames.map((name) => [name, readFacet(postings, entries[name])])) as Record<
    FilterName,
    ReturnType<typeof readFacet>
  >;
  const collator = new Intl.Collator(language, {numeric: true});
  const regionValues = new Map<string, string>();
  const named = filterNames.map((name) => {
    const {entries, starts, of} = facets[name];
    const isPlace = name === 'region' || name === 'locality';
    const times = new Map<string, number>();
    for (const {value} of entries) times.set(fold(value), (times.get(fold(value)) ?? 0) + 1);
    const values = entries.map(({key, value, country, region}): Value => {
      const label = isPlace ? value : nameOf(name, value);
      const within = region ? regionValues.get(region) : undefined;
      // Two towns of one name are told apart by where they are.
      const around = within ?? (country && nameOf('country', country));
      const isOneOfSeveral = isPlace && (times.get(fold(value)) ?? 0) > 1 && around;
      const word = isOneOfSeveral ? `${value}, ${around}` : value;
      if (name === 'region') regionValues.set(key, word);
      return {
        value: word,
        label: isOneOfSeveral ? word : label,
        ...(country && {country}),
        ...(within && {region: within}),
      };
    });
    return [name, sorted({values, starts, of}, entries, collator)] as const;
  });
  return Object.fromEntries(named) as Record<FilterName, Facet>;
}

function readFacet(postings: readonly Posting[], entriesOf: (posting: Posting, index: number) => readonly Entry[]) {
  const indexes = new Map<string, number>();
  const entries: Entry[] = [];
  const starts = new Uint32Array(postings.length + 1);
  const of: number[] = [];
  postings.forEach((posting, index) => {
    const start = of.length;
    for (const one of entriesOf(posting, index)) {
      let at = indexes.get(one.key);
      if (at === undefined) {
        indexes.set(one.key, (at = entries.length));
        entries.push(one);
      }
      if (!of.includes(at, start)) of.push(at);
    }
    starts[index + 1] = of.length;
  });
  return {entries, starts, of: Uint32Array.from(of)};
}

/** The facet with its values in the order of their labels. */
function sorted(
  {values, starts, of}: Pick<Facet, 'values' | 'starts' | 'of'>,
  entries: readonly Entry[],
  collator: Intl.Collator,
): Facet {
  const order = values.map((_, index) => index);
  order.sort((a, b) => collator.compare(values[a]?.label ?? '', values[b]?.label ?? ''));
  const places = new Uint32Array(order.length);
  order.forEach((index, place) => (places[index] = place));
  const byWord = new Map<string, Set<number>>();
  order.forEach((index, place) => {
    for (const word of [values[index]?.value, values[index]?.label, entries[index]?.value]) {
      const key = wordKey(word ?? '');
      byWord.set(key, (byWord.get(key) ?? new Set()).add(place));
    }
  });
  return {
    values: order.flatMap((index) => values[index] ?? []),
    starts,
    of: of.map((index) => places[index] ?? 0),
    indexesOf: (word) => [...(byWord.get(wordKey(word)) ?? [])],
  };
}

/** "FULL_TIME", "full-time" and "Fulltime" are the same word. */
const wordKey = (word: string) => fold(word).replace(/[\s_-]+/g, '');
