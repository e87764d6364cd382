import {isCalendarDate} from '../posting/calendar-date.js';
import type {Place, Posting} from '../posting/posting.js';
import {fold} from './fold.js';
import {orderOf} from './order-words.js';
import {keyOfPlace, readPlaces, type PlaceOfWork} from './places.js';
import type {FilterName} from './query.js';
import {remember} from './remember.js';

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
  /** The values by what tells them from all others. */
  readonly byKey: ReadonlyMap<string, Value>;
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

/** What a posting says in a filter: a word, or a place. */
type Said = string | PlaceOfWork;

/** How a filter is read: what a posting says in it, and what that is as an entry. */
interface Reading {
  readonly tell: (posting: Posting, add: (said: Said | undefined) => void) => void;
  readonly entryOf: (said: Said) => Entry | undefined;
}

const wordEntry = (said: Said): Entry | undefined => {
  const value = typeof said === 'string' ? said.trim() : '';
  return value ? {key: fold(value), value} : undefined;
};

const placeEntry =
  (name: 'region' | 'locality') =>
  (said: Said): Entry | undefined => {
    if (typeof said === 'string' || !said[name]) return undefined;
    const {country, region, locality} = said;
    const around = region && keyOfPlace({country, region});
    return name === 'region'
      ? {key: around ?? '', value: region ?? '', country}
      : {key: keyOfPlace(said), value: locality ?? '', country, region: around};
  };

/** So many postings mostly tell whether there are several values. */
const sampleSize = 60;

/** All filters but `posted`, which is no list of values, over all postings: each read when it is first asked for. */
export class Facets {
  readonly #postings: readonly Posting[];
  readonly #language: string;
  readonly #nameOf: NameOf;
  readonly #read = new Set<FilterName>();
  #placesOf?: (place: Place) => readonly PlaceOfWork[];
  #order?: ReturnType<typeof orderOf>;
  #sample?: Facets;

  constructor(postings: readonly Posting[], language: string, nameOf: NameOf) {
    this.#postings = postings;
    this.#language = language;
    this.#nameOf = nameOf;
  }

  /** The filter of a name. */
  readonly of = remember((name: FilterName) => this.#make(name));

  /** Whether a filter has more than one value; without reading all postings where the first few say so. */
  hasSeveral(name: FilterName): boolean {
    if (this.#postings.length > 2 * sampleSize && !this.#read.has(name)) {
      this.#sample ??= new Facets(this.#postings.slice(0, sampleSize), this.#language, this.#nameOf);
      if (this.#sample.of(name).values.length > 1) return true;
    }
    return this.of(name).values.length > 1;
  }

  #make(name: FilterName): Facet {
    this.#read.add(name);
    const nameOf = this.#nameOf;
    const isPlace = name === 'region' || name === 'locality';
    const {entries, starts, of} = readFacet(
      this.#postings,
      isPlace ? {tell: this.#tellPlaces, entryOf: placeEntry(name)} : {tell: this.#tell[name], entryOf: wordEntry},
    );
    const times = new Map<string, number>();
    for (const {value} of entries) times.set(fold(value), (times.get(fold(value)) ?? 0) + 1);
    const regions = entries.some(({region}) => region) ? this.of('region').byKey : undefined;
    const values = entries.map(({value, country, region}): Value => {
      const within = region && regions?.get(region)?.value;
      // Two towns of one name are told apart by where they are.
      const around = within || (country && nameOf('country', country));
      const isOneOfSeveral = isPlace && (times.get(fold(value)) ?? 0) > 1 && around;
      const word = isOneOfSeveral ? `${value}, ${around}` : value;
      return {
        value: word,
        label: isPlace ? word : nameOf(name, value),
        ...(country && {country}),
        ...(within && {region: within}),
      };
    });
    this.#order ??= orderOf(this.#language);
    return sorted({values, starts, of}, entries, this.#order);
  }

  #places(place: Place): readonly PlaceOfWork[] {
    return (this.#placesOf ??= readPlaces(this.#postings, this.#language))(place);
  }

  readonly #tellPlaces: Reading['tell'] = ({locations}, add) => {
    for (const location of locations) for (const place of this.#places(location)) add(place);
  };

  readonly #tell: Readonly<Record<Exclude<FilterName, 'region' | 'locality'>, Reading['tell']>> = {
    department: ({department}, add) => add(department),
    team: ({team}, add) => add(team),
    country: ({locations, remoteFrom}, add) => {
      // Who may work from a country looks for it under that country.
      for (const places of [locations, remoteFrom])
        for (const place of places) for (const {country} of this.#places(place)) add(country);
    },
    workplace: ({workplace}, add) => add(workplace),
    'employment-type': ({employmentTypes}, add) => employmentTypes.forEach((type) => add(type)),
    pay: ({pay}, add) => add(pay.length > 0 ? 'given' : undefined),
    language: ({language}, add) => add(language?.split('-')[0]),
    posted: () => undefined,
  };
}

/** Goes through all postings once, and makes nothing for one that says what another has said before: there may be thousands. */
function readFacet(postings: readonly Posting[], {tell, entryOf}: Reading) {
  const byKey = new Map<string, number>();
  const bySaid = new Map<Said, number>();
  const entries: Entry[] = [];
  const starts = new Uint32Array(postings.length + 1);
  const of: number[] = [];
  let start = 0;
  const add = (said: Said | undefined) => {
    if (said === undefined) return;
    let at = bySaid.get(said);
    if (at === undefined) {
      const entry = entryOf(said);
      at = entry ? (byKey.get(entry.key) ?? entries.push(entry) - 1) : -1;
      if (entry) byKey.set(entry.key, at);
      bySaid.set(said, at);
    }
    if (at >= 0 && !of.includes(at, start)) of.push(at);
  };
  for (let index = 0; index < postings.length; index++) {
    const posting = postings[index];
    if (posting) tell(posting, add);
    starts[index + 1] = start = of.length;
  }
  return {entries, starts, of: Uint32Array.from(of)};
}

/** The facet with its values in the order of their labels. */
function sorted(
  {values, starts, of}: Pick<Facet, 'values' | 'starts' | 'of'>,
  entries: readonly Entry[],
  compare: ReturnType<typeof orderOf>,
): Facet {
  const order = values.map((_, index) => index);
  order.sort((a, b) => compare(values[a]?.label ?? '', values[b]?.label ?? ''));
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
    byKey: new Map(entries.flatMap(({key}, index) => (values[index] ? [[key, values[index]] as const] : []))),
  };
}

/** "FULL_TIME", "full-time" and "Fulltime" are the same word. */
const wordKey = (word: string) => fold(word).replace(/[\s_-]+/g, '');
