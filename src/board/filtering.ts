import type {Facets} from './facets.js';
import {filterNames, type FilterName, type Filters} from './query.js';

/** What a search, or a filter that is set, lets pass. */
export interface Test {
  readonly name: FilterName | 'text';
  readonly passes: (posting: number) => boolean;
}

/** The filters in which something is chosen that the board has. */
export function testsOf(filters: Filters, facets: Facets, ageOf: (posting: number) => number): readonly Test[] {
  return filterNames.flatMap((name): readonly Test[] => {
    const words = filters[name] ?? [];
    if (words.length === 0) return [];
    if (name === 'posted') {
      const days = Math.max(...words.map(Number).filter((number) => number > 0));
      return days > 0 ? [{name, passes: (posting) => ageOf(posting) <= days}] : [];
    }
    const {values, starts, of, indexesOf} = facets.of(name);
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

/** Stand for no test, and for more than one. */
export const none = 100;
const several = 101;

/** For each posting the test that it fails, by its place in the list: `none`, or `several`. */
export function failuresOf(length: number, tests: readonly Test[]): Uint8Array {
  const failed = new Uint8Array(length).fill(none);
  tests.forEach(({passes}, at) => {
    for (let posting = 0; posting < length; posting++) {
      const before = failed[posting];
      if (before !== several && !passes(posting)) failed[posting] = before === none ? at : several;
    }
  });
  return failed;
}

/** For each test how many postings there would be without it, where that is more. */
export function gainsOf(
  failed: Uint8Array,
  tests: readonly Test[],
): Readonly<Partial<Record<FilterName | 'text', number>>> {
  const counts = new Uint32Array(several + 1);
  for (const by of failed) add(counts, by);
  return Object.fromEntries(
    tests.flatMap(({name}, at) => (counts[at] ? [[name, (counts[none] ?? 0) + counts[at]]] : [])),
  );
}

/** Counts one more. */
export const add = (counts: Uint32Array, at: number) => (counts[at] = (counts[at] ?? 0) + 1);
