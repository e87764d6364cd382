import type {Posting} from '../posting/posting.js';
import type {LoadOptions} from './memory.js';
import {load, pick} from './source.js';

/**
 * Loads the body of a posting that came without it, from the feed's address of this one posting.
 *
 * Gives the posting itself where there is nothing to load. What the detail does not say stays as it was.
 *
 * @throws As `load`.
 */
export async function loadDetail(posting: Posting, options: LoadOptions = {}): Promise<Posting> {
  const {detailUrl, sections} = posting;
  if (!detailUrl || sections.length > 0) return posting;
  const {feed} = await load(detailUrl, options);
  return completed(posting, pick(feed));
}

/**
 * A posting of a list with what its detail says beside; where the detail is silent, the list's word stays.
 *
 * The id is the list's: by it the posting was asked for.
 */
function completed({detailUrl: _, ...listed}: Posting, {detailUrl: __, ...detail}: Posting): Posting {
  const said = Object.entries(detail).filter(([, value]) => !isEmpty(value));
  return {...listed, ...Object.fromEntries(said), id: listed.id};
}

const isEmpty = (value: unknown) =>
  value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
