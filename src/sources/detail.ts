import type {Posting} from '../posting/posting.js';

/**
 * A posting of a list with what its detail says beside; where the detail is silent, the list's word stays.
 *
 * The id is the list's: by it the posting was asked for.
 */
export function completed({detailUrl: _, ...listed}: Posting, {detailUrl: __, ...detail}: Posting): Posting {
  const said = Object.entries(detail).filter(([, value]) => !isEmpty(value));
  return {...listed, ...Object.fromEntries(said), id: listed.id};
}

const isEmpty = (value: unknown) =>
  value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
