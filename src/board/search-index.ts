import {filterNames, type FilterName} from './query.js';

/**
 * What lies beside a search index, in `openings.json`: what is to be known of all openings before anything is searched.
 *
 * The openings themselves lie in `1.json` and so on, `packSize` in each, the newest first.
 */
export interface IndexSummary {
  /** How many openings there are. */
  readonly count: number;
  /** The folder of the openings. */
  readonly packs: string;
  readonly packSize: number;
  /** The folders of the indexes, that of the newest openings first. */
  readonly folders: readonly string[];
  /** Whether all are of one organization. */
  readonly isOneOrganization: boolean;
  /** The values of each filter, each with the number of openings that have it. */
  readonly filters: Readonly<Partial<Record<FilterName, readonly (readonly [value: string, count: number])[]>>>;
}

/** The filters that an index knows: what was posted since some day is another choice every day. */
export const indexedFilters: readonly FilterName[] = filterNames.filter((name) => name !== 'posted');

const letters = 'bcdfghjkmpqvxz';

/**
 * The word that stands in an index for a value of a filter.
 *
 * A filter of Pagefind's own is loaded with all its values; of a word only the piece is loaded that the word stands in. No
 * such word begins another one, and no stemmer finds an ending on it.
 *
 * @param filter The place of the filter in `indexedFilters`.
 * @param value The place of the value among those of the filter.
 */
export function filterWord(filter: number, value: number): string {
  let word = '';
  for (let rest = value, at = 0; at < 4; at++, rest = Math.floor(rest / letters.length))
    word = (letters[rest % letters.length] ?? '') + word;
  return `zq${letters[filter] ?? ''}${word}x`;
}
